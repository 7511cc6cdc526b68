import type { Kysely } from 'kysely';

import type { StorySlug } from '../story/types.js';
import type { Tables } from './tables.js';

/** What somebody thought of an answer; neither who, nor what was asked. */
export interface Feedback {
  /** Where it was said; null: in a direct message. */
  readonly guildId: string | null;
  readonly story: StorySlug;
  /** The paragraph that the answer was from. */
  readonly paragraph: number;
  readonly kind: 'not-right';
  /** ms since 1970. */
  readonly at: number;
}

/** Keeps what somebody thought of an answer. */
export async function recordFeedback(
  db: Kysely<Tables>,
  { guildId, story, paragraph, kind, at }: Feedback,
): Promise<void> {
  await db
    .insertInto('feedback')
    .values({ guild_id: guildId, story, paragraph, kind, at })
    .execute();
}
