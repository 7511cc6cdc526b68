import type { PermissionName, Server } from '../../src/command/server.js';
import { english } from '../../src/language/language.js';
import { defaultSettings, type GuildSettings } from '../../src/settings/guild-settings.js';
import type { StorySlug } from '../../src/story/types.js';

/** What differs from a server with the channels 11 and 12 in which its moderator uses a command in 11 and Byline lacks nothing. */
export interface Difference {
  /** What the person may. */
  readonly may?: readonly PermissionName[];
  readonly channels?: readonly string[];
  /** What Byline lacks, by channel. */
  readonly lacks?: Readonly<Record<string, readonly PermissionName[]>>;
  readonly settings?: Partial<GuildSettings>;
}

const noDailyPosts = () => Promise.reject(new Error('this server has no daily posts'));

/** A server that keeps its settings and the stories of its channels in memory; it has no daily posts. */
export function serverInMemory(difference: Difference = {}): Server {
  const { may = ['ManageGuild', 'ManageChannels'], channels = ['11', '12'] } = difference;
  let settings: GuildSettings = { ...defaultSettings, ...difference.settings };
  const stories = new Map<string, StorySlug | null>();
  return {
    id: '1',
    name: 'The *Osen* newsroom',
    language: english,
    channelId: '11',
    personId: '31',
    may: (permission) => may.includes(permission),
    hasChannel: (channelId) => channels.includes(channelId),
    missing: (channelId, wanted) =>
      wanted.filter((one) => difference.lacks?.[channelId]?.includes(one)),
    mayPing: () => true,
    settings: async () => settings,
    changeSettings: async (change) => (settings = { ...settings, ...change }),
    channelStory: async (channelId) => stories.get(channelId) ?? null,
    chooseChannelStory: async (channelId, story) => void stories.set(channelId, story),
    schedules: noDailyPosts,
    saveSchedule: noDailyPosts,
    pauseSchedule: noDailyPosts,
    resumeSchedule: noDailyPosts,
    removeSchedule: noDailyPosts,
    deliveries: noDailyPosts,
    postNow: noDailyPosts,
    deleteData: async () => {
      settings = defaultSettings;
      const count = 1 + stories.size;
      stories.clear();
      return count;
    },
  };
}
