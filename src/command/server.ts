import type { Delivery, LocalDay, Schedule } from '../daily/types.js';
import type { Language } from '../language/language.js';
import type { GuildSettings } from '../settings/guild-settings.js';
import type { StorySlug } from '../story/types.js';

/** The permissions that Byline looks at, by Discord's names: https://discord.com/developers/docs/topics/permissions */
export const permissionNames = [
  'ViewChannel',
  'SendMessages',
  'SendMessagesInThreads',
  'CreatePublicThreads',
  'ReadMessageHistory',
  'MentionEveryone',
  'ManageGuild',
  'ManageChannels',
] as const;

/** One of {@link permissionNames}. */
export type PermissionName = (typeof permissionNames)[number];

/** What became of a post that a moderator asked for at once. */
export type NowOutcome =
  | { readonly kind: 'sent'; readonly messageId: string }
  /** Today's post was made before. */
  | { readonly kind: 'already'; readonly day: LocalDay; readonly messageId: string | undefined }
  /** There is nothing to show that the channel hasn't had. */
  | { readonly kind: 'nothing-new' }
  /** Another process is sending it at this moment. */
  | { readonly kind: 'under-way' }
  /** Discord failed; Byline tries again by itself. */
  | { readonly kind: 'failed'; readonly retryAt: number }
  /** Discord refused for good. */
  | { readonly kind: 'rejected'; readonly reason: string };

/**
 * A server as the commands of its moderators see and change it. The bot makes one for each interaction, from Discord's
 * caches and the store; a change is logged with the person who made it.
 */
export interface Server {
  readonly id: string;
  readonly name: string;
  /** The language of what Byline posts there: the server's preferred one. */
  readonly language: Language;
  /** The channel in which the command is used; in a thread, the one that the thread hangs in. */
  readonly channelId: string;
  /** Who uses it. */
  readonly personId: string;
  /** Whether that person has a permission in the channel in which the command is used. */
  readonly may: (permission: PermissionName) => boolean;
  /** Whether the server has a channel (still), be it seen by Byline or not. */
  readonly hasChannel: (channelId: string) => boolean;
  /** The permissions, of those wanted, that Byline lacks in a channel; all of them where it can't see the channel. */
  readonly missing: (
    channelId: string,
    wanted: readonly PermissionName[],
  ) => readonly PermissionName[];
  /** Whether Byline may ping a role in a channel: it can be mentioned by everybody, or Byline has `MentionEveryone` there. */
  readonly mayPing: (channelId: string, roleId: string) => boolean;

  readonly settings: () => Promise<GuildSettings>;
  readonly changeSettings: (change: Partial<GuildSettings>) => Promise<GuildSettings>;
  /** The story chosen for a channel; null: none was. */
  readonly channelStory: (channelId: string) => Promise<StorySlug | null>;
  readonly chooseChannelStory: (channelId: string, story: StorySlug | null) => Promise<void>;

  /** The schedules of the server's daily posts, in the order in which they were set. */
  readonly schedules: () => Promise<readonly Schedule[]>;
  readonly saveSchedule: (schedule: Schedule) => Promise<void>;
  readonly pauseSchedule: (channelId: string) => Promise<void>;
  readonly resumeSchedule: (channelId: string) => Promise<void>;
  readonly removeSchedule: (channelId: string) => Promise<void>;
  /** The deliveries of a channel, oldest first. */
  readonly deliveries: (channelId: string) => Promise<readonly Delivery[]>;
  /** Makes today's post of a schedule now; what the post is to show is chosen as for a due one. */
  readonly postNow: (schedule: Schedule) => Promise<NowOutcome>;

  /** Deletes all that is kept about the server; how many entries there were. */
  readonly deleteData: () => Promise<number>;
}
