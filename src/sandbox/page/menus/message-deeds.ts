import type { PageChannel } from '../state/world-state.js';
import type { Entry } from '../state/world-state.js';
import { channelTypes } from '../state/discord-numbers.js';

/** Something that a person can do with a message from its menu. */
export type MessageDeed =
  | { readonly kind: 'reply' | 'edit' | 'thread' | 'copy' | 'delete'; readonly label: string }
  | { readonly kind: 'command'; readonly label: string };

/** Channels in which a message can have a thread of its own. */
const threadedTypes: ReadonlySet<number> = new Set([channelTypes.text, channelTypes.announcement]);

/**
 * What a person can do with a message, in the order of its menu.
 *
 * @param commands the names of the bot's commands for messages
 */
export function messageDeeds(
  { message }: Entry,
  channel: PageChannel,
  userId: string,
  commands: readonly string[],
): readonly MessageDeed[] {
  const isOwn = message.author.id === userId;
  const mayWrite = channel.writers.includes(userId);
  const mayStart =
    threadedTypes.has(channel.type) &&
    channel.threadStarters.includes(userId) &&
    message.thread === undefined;
  const mayDelete = isOwn || channel.moderators.includes(userId);
  return [
    ...(mayWrite ? [{ kind: 'reply', label: 'Reply' } as const] : []),
    ...(isOwn && mayWrite ? [{ kind: 'edit', label: 'Edit' } as const] : []),
    ...(mayStart ? [{ kind: 'thread', label: 'Start a thread' } as const] : []),
    { kind: 'copy', label: 'Copy text' },
    ...commands.map((label) => ({ kind: 'command', label }) as const),
    ...(mayDelete ? [{ kind: 'delete', label: 'Delete' } as const] : []),
  ];
}

/** The longest name that a thread is given from a message's text, in characters. */
const threadNameLength = 60;

/** The name of a thread on a message, as Discord proposes it: how the message begins. */
export function threadName(text: string): string {
  const name = text.slice(0, threadNameLength).trim();
  return name === '' ? 'Thread' : name;
}
