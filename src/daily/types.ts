import type { StorySlug } from '../story/types.js';

/** A calendar day in a schedule's own time zone: `2027-03-28`. As strings, later days sort behind earlier ones. */
export type LocalDay = `${number}-${number}-${number}`;

/** An hour (0 to 23) and a minute (0 to 59) of the day. */
export interface TimeOfDay {
  readonly hour: number;
  readonly minute: number;
}

/**
 * From which side a daily post shows a story: `story` is the whole at a glance; the others show one thing of it, for
 * days on which nothing is new.
 */
export const angles = ['story', 'quote', 'person', 'figure', 'background', 'question'] as const;

/** One of {@link angles}. */
export type Angle = (typeof angles)[number];

/**
 * Which stories a channel gets: `new` only those not posted yet; `rotate` known ones from other angles as well where
 * nothing is new, until these are used up; `repeat` begins anew then.
 */
export const storyChoices = ['rotate', 'new', 'repeat'] as const;

/** One of {@link storyChoices}. */
export type StoryChoice = (typeof storyChoices)[number];

/** Why a schedule rests: a moderator paused it, or Discord refused a post for good. */
export type PauseReason = 'moderator' | 'rejected';

/** What the moderators of a server chose for the daily post of one channel. */
export interface Schedule {
  readonly guildId: string;
  readonly channelId: string;
  readonly time: TimeOfDay;
  /** An IANA name: `Europe/Berlin`. */
  readonly timeZone: string;
  readonly stories: StoryChoice;
  /** The one angle that posts shall have; null: all in turn. */
  readonly angle: Angle | null;
  /** The role that each post pings; null: none. */
  readonly pingRoleId: string | null;
  /** Whether each post gets a thread for the talk about it. */
  readonly thread: boolean;
  /** Whether posts arrive without a notification. */
  readonly quiet: boolean;
  /** The moderator who set it: told by direct message where Discord refuses a post for good. */
  readonly setBy: string;
  /** When it was set or resumed, ms since 1970: what was due before is not caught up. */
  readonly since: number;
  /** Why it rests; null: it doesn't. */
  readonly paused: PauseReason | null;
}

/** What a daily post shows: one story from one angle, or the word that there is nothing left to show. */
export type PostChoice =
  | { readonly kind: 'story'; readonly story: StorySlug; readonly angle: Angle }
  | { readonly kind: 'used-up' };

/**
 * Why a delivery was skipped: due too long ago, nothing new to show, Discord failed for too long, perhaps sent already
 * where Byline may not read it up, or its schedule was turned off or paused meanwhile.
 */
export type SkipReason =
  | 'too-late'
  | 'nothing-new'
  | 'discord-failed'
  | 'maybe-sent'
  | 'turned-off';

/** Where a delivery stands. Times are ms since 1970. */
export type DeliveryState =
  | { readonly kind: 'claimed'; readonly holder: string; readonly leaseUntil: number }
  | { readonly kind: 'sent'; readonly messageId: string; readonly at: number }
  | {
      readonly kind: 'failed';
      readonly attempts: number;
      readonly retryAt: number;
      readonly reason: string;
    }
  /**
   * Final. `reason`: Discord’s error code (`50013`, `10003`), behind it, where it is known what Byline lacked, names of
   * permissions: `50013 SendMessages ReadMessageHistory`.
   */
  | { readonly kind: 'rejected'; readonly reason: string; readonly at: number }
  | { readonly kind: 'skipped'; readonly reason: SkipReason; readonly at: number };

/** One post owed to one channel on one day. */
export interface Delivery {
  readonly guildId: string;
  readonly channelId: string;
  /** The day in the zone of the schedule as it was when the delivery was claimed; unique in the channel. */
  readonly day: LocalDay;
  /** When it was due, ms since 1970. */
  readonly dueAt: number;
  /** Chosen when the delivery is claimed, so that a second attempt sends the same; null where it was skipped before. */
  readonly post: PostChoice | null;
  readonly state: DeliveryState;
}
