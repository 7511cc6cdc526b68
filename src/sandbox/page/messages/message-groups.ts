import type { SandboxMessage } from '../../types.js';
import { messageTypes } from '../state/discord-numbers.js';
import type { Entry } from '../state/world-state.js';

/** How long messages of one author stand together after each other, ms, as in Discord's client. */
const togetherMs = 7 * 60_000;

/** Whether a message stands under the one before it without its author's name. */
export function followsOn({ message, visibleTo }: Entry, before: Entry | undefined): boolean {
  return (
    before !== undefined &&
    before.message.author.id === message.author.id &&
    before.visibleTo === visibleTo &&
    !isNewDay(message, before.message) &&
    !happened(before.message) &&
    message.type !== messageTypes.reply &&
    message.interaction_metadata === undefined &&
    Date.parse(message.timestamp) - Date.parse(before.message.timestamp) < togetherMs
  );
}

/** Whether a message is the first of its day, by the browser's time zone. */
export function isNewDay(message: SandboxMessage, before: SandboxMessage | undefined): boolean {
  return (
    before === undefined ||
    new Date(before.timestamp).toDateString() !== new Date(message.timestamp).toDateString()
  );
}

/** What a message says happened, behind its author's name; undefined for one that somebody wrote. */
export function happened(message: SandboxMessage): string | undefined {
  // oxlint-disable-next-line typescript/switch-exhaustiveness-check -- Discord has more kinds than the sandbox
  switch (message.type) {
    case messageTypes.joined:
      return 'joined the server.';
    case messageTypes.pinned:
      return 'pinned a message to this channel.';
    case messageTypes.threadCreated:
      return `started a thread: ${message.content}`;
    default:
      return undefined;
  }
}
