import type { Kysely } from 'kysely';

import type { StorySlug } from '../story/types.js';
import type { Tables } from './tables.js';

/** The story that was chosen for a channel; null: none. */
export async function readChannelStory(
  db: Kysely<Tables>,
  channelId: string,
): Promise<StorySlug | null> {
  const row = await db
    .selectFrom('channel_stories')
    .select('story')
    .where('channel_id', '=', channelId)
    .executeTakeFirst();
  return row?.story ?? null;
}

/** A channel of a guild and the story meant in it where nobody says which; null: none of its own. */
export interface ChannelStory {
  readonly guildId: string;
  readonly channelId: string;
  readonly story: StorySlug | null;
}

/** Sets the story of a channel, or takes the choice back. */
export async function chooseChannelStory(
  db: Kysely<Tables>,
  { guildId, channelId, story }: ChannelStory,
): Promise<void> {
  if (story === null) {
    await db.deleteFrom('channel_stories').where('channel_id', '=', channelId).execute();
    return;
  }
  await db
    .insertInto('channel_stories')
    .values({ channel_id: channelId, guild_id: guildId, story })
    .onConflict((conflict) => conflict.column('channel_id').doUpdateSet({ story }))
    .execute();
}
