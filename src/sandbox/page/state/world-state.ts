import type { APIApplicationCommand, APIUser } from 'discord-api-types/v10';
import { channelTypes } from './discord-numbers.js';
import { localisedCommand } from './localised-command.js';
import type { PageChannel, PageEvent, PageState as WorldState } from '../../page-types.js';
import type { SandboxChannel, SandboxMessage } from '../../types.js';

export type { PageChannel, PageState as WorldState } from '../../page-types.js';

/** A message with the one person who sees it, null where all in the channel do. */
export interface Entry {
  readonly message: SandboxMessage;
  readonly visibleTo: string | null;
}

/** All messages that the page knows, by id. */
export type Entries = ReadonlyMap<string, Entry>;

/** The messages of a fresh state, those for a single person among them. */
export function entriesOf({ messages, privateMessages }: WorldState): Entries {
  const forAll = Object.values(messages)
    .flat()
    .map((message): [string, Entry] => [message.id, { message, visibleTo: null }]);
  const forOne = privateMessages.map((entry): [string, Entry] => [entry.message.id, entry]);
  return new Map([...forAll, ...forOne]);
}

/** The messages after an event; the same map where it was about something else. */
export function afterEvent(entries: Entries, event: PageEvent): Entries {
  if (event.kind === 'message-deleted')
    return new Map([...entries].filter(([id]) => id !== event.messageId));
  if (event.kind !== 'message-created' && event.kind !== 'message-updated') return entries;
  const { message, visibleTo } = event;
  return new Map([...entries, [message.id, { message, visibleTo }]]);
}

/** The messages that a person sees in a channel, oldest first. */
export function seenIn(entries: Entries, channelId: string, userId: string): readonly Entry[] {
  return [...entries.values()]
    .filter(({ message }) => message.channel_id === channelId)
    .filter(({ visibleTo }) => visibleTo === null || visibleTo === userId)
    .toSorted((one, other) => compareIds(one.message.id, other.message.id));
}

/** Which of two ids (decimal numbers) is the earlier one: below 0 for the first. */
export function compareIds(one: string, other: string): number {
  return one.length - other.length || (one < other ? -1 : Number(one > other));
}

const threadTypes: ReadonlySet<number> = new Set([
  channelTypes.announcementThread,
  channelTypes.publicThread,
  channelTypes.privateThread,
]);

/** Types of channels that can be shown: with messages, or forums with posts. */
const placeTypes: ReadonlySet<number> = new Set([
  channelTypes.text,
  channelTypes.direct,
  channelTypes.group,
  channelTypes.announcement,
  channelTypes.forum,
  ...threadTypes,
]);

/** Whether a channel is a thread, or a post of a forum. */
export function isThread(channel: SandboxChannel): boolean {
  return threadTypes.has(channel.type);
}

/** The channels that a person can be shown. */
export function channelsOf(state: WorldState, userId: string): readonly PageChannel[] {
  return state.channels.filter(
    (channel) => placeTypes.has(channel.type) && channel.viewers.includes(userId),
  );
}

/** The commands that a person is offered in a channel, in their language; none where it isn't known. */
export function commandsIn(
  state: WorldState,
  channelId: string,
  userId: string,
): readonly APIApplicationCommand[] {
  const ids = state.channels.find((one) => one.id === channelId)?.commands[userId] ?? [];
  return state.commands
    .filter((command) => ids.includes(command.id))
    .map((command) => localisedCommand(command, state.locales[userId] ?? 'en-US'));
}

/** How the page calls somebody. */
export function nameOf(user: APIUser): string {
  return user.global_name ?? user.username;
}

/** The text of a message as it is sent: `@Byline` becomes the mention that Discord's client would make of it. */
export function withMentions(text: string, users: readonly APIUser[]): string {
  const names = users
    .flatMap((user) => [nameOf(user), user.username].map((name) => ({ name, id: user.id })))
    .toSorted((one, other) => other.name.length - one.name.length);
  let sent = '';
  for (let at = 0; at < text.length;) {
    const rest = text[at] === '@' ? text.slice(at + 1).toLowerCase() : '';
    const named = names.find(
      ({ name }) => rest.startsWith(name.toLowerCase()) && !/\w/.test(rest.charAt(name.length)),
    );
    sent += named === undefined ? text.charAt(at) : `<@${named.id}>`;
    at += named === undefined ? 1 : named.name.length + 1;
  }
  return sent;
}
