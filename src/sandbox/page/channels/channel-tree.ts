import { isThread, nameOf, type PageChannel, type WorldState } from '../state/world-state.js';
import { channelTypes } from '../state/discord-numbers.js';

/** What a line of the channel list leads to. */
export type PlaceKind = 'text' | 'announcement' | 'forum' | 'thread' | 'direct' | 'group';

/** A line of the channel list, with the threads under it. */
export interface ChannelLine {
  readonly id: string;
  readonly name: string;
  readonly kind: PlaceKind;
  readonly threads: readonly ChannelLine[];
}

/** Lines of the channel list that stand together under a title. */
export interface ChannelGroup {
  readonly id: string;
  readonly title: string;
  readonly lines: readonly ChannelLine[];
}

/**
 * The channels that a person sees, as the list shows them: the categories of the bot's server, other servers, then
 * direct messages. Archived threads are left out, but not the one that is shown (`place`).
 */
export function channelTree(
  world: WorldState,
  userId: string,
  place: string,
): readonly ChannelGroup[] {
  const seen = world.channels.filter((channel) => channel.viewers.includes(userId));
  const lineOf = (channel: PageChannel): ChannelLine => ({
    id: channel.id,
    name: nameOfPlace(channel, world),
    kind: kindOfPlace(channel),
    threads: seen
      .filter((one) => isThread(one) && one.parent_id === channel.id)
      .filter((one) => one.thread_metadata?.archived !== true || one.id === place)
      .map(lineOf),
  });
  const group = (id: string, title: string, channels: readonly PageChannel[]): ChannelGroup => ({
    id,
    title,
    lines: channels
      .toSorted((one, other) => (one.position ?? 0) - (other.position ?? 0))
      .map(lineOf),
  });
  const top = seen.filter(isTop);
  const categories = world.channels.filter((one) => one.type === channelTypes.category);
  const inCategory = (id: string) => top.filter((one) => one.parent_id === id);
  const loose = top.filter((one) => !categories.some((category) => category.id === one.parent_id));
  const inGuild = (id: string | undefined) => loose.filter((one) => one.guild_id === id);
  return [
    group('', 'Channels', inGuild(world.guild.id)),
    ...categories.map((one) => group(one.id, one.name ?? '', inCategory(one.id))),
    ...world.otherGuilds.map((one) => group(one.id, one.name, inGuild(one.id))),
    group('direct', 'Direct messages', inGuild(undefined).toSorted(directFirst)),
  ].filter(({ lines }) => lines.length > 0);
}

function directFirst(one: PageChannel, other: PageChannel): number {
  return Number(other.type === channelTypes.direct) - Number(one.type === channelTypes.direct);
}

/** Whether a channel stands in the list by itself, not under another one. */
function isTop(channel: PageChannel): boolean {
  return !isThread(channel) && channel.type !== channelTypes.category;
}

/** How a place is called, without a sign before it. */
export function nameOfPlace(channel: PageChannel, world: WorldState): string {
  return channel.type === channelTypes.direct ? nameOf(world.bot) : (channel.name ?? 'Group');
}

/** What a place is about: its topic, or of a thread where it is; '' for none. */
export function topicOf(channel: PageChannel, world: WorldState): string {
  const parent = world.channels.find((one) => one.id === channel.parent_id);
  if (!isThread(channel) || parent === undefined) return channel.topic ?? '';
  return `${parent.type === channelTypes.forum ? 'Post' : 'Thread'} in ${nameOfPlace(parent, world)}`;
}

/** What kind of place a channel is. */
export function kindOfPlace(channel: PageChannel): PlaceKind {
  if (isThread(channel)) return 'thread';
  // oxlint-disable-next-line typescript/switch-exhaustiveness-check -- Discord has more kinds, which are shown as text channels
  switch (channel.type) {
    case channelTypes.announcement:
      return 'announcement';
    case channelTypes.forum:
      return 'forum';
    case channelTypes.direct:
      return 'direct';
    case channelTypes.group:
      return 'group';
    default:
      return 'text';
  }
}
