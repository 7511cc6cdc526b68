import type { Angle, DeliveryState, LocalDay, PauseReason, StoryChoice } from '../daily/types.js';
import type { StorySlug } from '../story/types.js';

/** Yes and no as both databases give them back: SQLite has no booleans. */
export type Flag = 0 | 1;

/**
 * The tables of the store, as the newest migration leaves them, with the columns' types as both databases give them
 * back. Times are ms since 1970; ids are Discord's, in digits.
 */
export interface Tables {
  guild_settings: {
    guild_id: string;
    /** A JSON array of channel ids; null: all channels. */
    answer_channels: string | null;
    private_answers: Flag;
    story: StorySlug | null;
  };
  /** The guilds that Byline was removed from, until their rows are deleted. */
  left_guilds: { guild_id: string; left_at: number };
  channel_stories: { channel_id: string; guild_id: string; story: StorySlug };
  /** No words and no person: what was judged, and how. */
  feedback: {
    /** null: in a direct message. */
    guild_id: string | null;
    story: StorySlug;
    paragraph: number;
    kind: 'not-right';
    at: number;
  };
  schedules: ScheduleRow;
  deliveries: DeliveryRow;
}

/** A `Schedule`, in columns. */
export interface ScheduleRow {
  channel_id: string;
  guild_id: string;
  hour: number;
  minute: number;
  time_zone: string;
  stories: StoryChoice;
  angle: Angle | null;
  ping_role_id: string | null;
  thread: Flag;
  quiet: Flag;
  set_by: string;
  since: number;
  paused: PauseReason | null;
}

/** A `Delivery`, in columns. */
export interface DeliveryRow {
  channel_id: string;
  day: LocalDay;
  guild_id: string;
  due_at: number;
  post: 'story' | 'used-up' | null;
  /** With `angle`, where `post` is `story`. */
  story: StorySlug | null;
  angle: Angle | null;
  state: DeliveryState['kind'];
  /** With `lease_until`, where `state` is `claimed`. */
  holder: string | null;
  lease_until: number | null;
  /** Where `state` is `sent`. */
  message_id: string | null;
  /** Where `state` is `sent`, `rejected` or `skipped`. */
  at: number | null;
  /** Where `state` is `failed`. */
  retry_at: number | null;
  /** Where `state` is `failed`, `rejected` or `skipped`. */
  reason: string | null;
  /** How often sending has failed, whatever the state is now. */
  attempts: number;
}
