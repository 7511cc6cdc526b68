import type { Kysely } from 'kysely';
import { defaultSettings, type GuildSettings } from '../settings/guild-settings.js';
import type { StoryClues } from '../settings/story-here.js';
import { readChannelStory } from '../store/channel-stories.js';
import { lastStoryPosted } from '../store/delivery-history.js';
import { readSettings } from '../store/settings.js';
import type { Tables } from '../store/tables.js';

/** What the moderators of a server chose for one of its channels. */
export interface ChosenHere {
  readonly settings: GuildSettings;
  /** The story chosen for the channel, and the one posted there last. */
  readonly story: Pick<StoryClues, 'channel' | 'daily'>;
}

/** A channel of a server; a thread goes by the channel that it hangs in. `guildId` is null outside servers. */
export interface Place {
  readonly guildId: string | null;
  readonly channelId: string;
}

/** Reads what was chosen for a channel; outside servers nothing is. */
export async function chosenFor(
  db: Kysely<Tables>,
  { guildId, channelId }: Place,
): Promise<ChosenHere> {
  if (guildId === null) return { settings: defaultSettings, story: {} };
  const [settings, channel, daily] = await Promise.all([
    readSettings(db, guildId),
    readChannelStory(db, channelId),
    lastStoryPosted(db, channelId),
  ]);
  return { settings, story: { channel, daily } };
}
