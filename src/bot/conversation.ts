import { DiscordAPIError, type Message } from 'discord.js';
import { readShownMessage } from './shown-message.js';

/** What was said before a message: which story it is about and the questions asked, oldest first. */
export interface Conversation {
  /** The slug of the story last shown; undefined where none was. */
  readonly story: string | undefined;
  readonly before: readonly string[];
}

/** So many messages back a reply chain is followed, and so many are looked at in direct messages. */
const LOOK_BACK = { chain: 12, direct: 8 } as const;

/**
 * Reads a conversation from Discord itself, so that a restart forgets nothing: along the replies, or in direct messages
 * and the bot's own threads, where people don't reply, from the messages just before.
 */
export async function readConversation(message: Message, inARow: boolean): Promise<Conversation> {
  if (message.reference?.messageId !== undefined) return conversationOf(await replyChain(message));
  if (!inARow) return { story: undefined, before: [] };
  const recent = await fetched(() =>
    message.channel.messages.fetch({ limit: LOOK_BACK.direct, before: message.id }),
  );
  const conversation = conversationOf([...(recent?.values() ?? [])]);
  if (conversation.story !== undefined || !message.channel.isThread()) return conversation;
  // people may have talked among themselves for long, but a thread of the bot's begins with its story
  const { channel } = message;
  const first = await fetched(() => channel.messages.fetch({ limit: 1, after: channel.id }));
  return { ...conversation, story: conversationOf([...(first?.values() ?? [])]).story };
}

/** Whether a message replies to the bot's answer to a command: that pings nobody, so Discord hides the words from the bot. */
export async function repliesToCommand(message: Message): Promise<boolean> {
  const above = message.reference?.messageId;
  if (above === undefined) return false;
  const answer = await fetched(() => message.channel.messages.fetch(above));
  return answer !== undefined && answer.webhookId !== null;
}

/** What a person said, without the mentions of the bot. */
export function questionIn(message: Message): string {
  const mention = new RegExp(`<@!?${message.client.user.id}>`, 'g');
  return message.content.replace(mention, ' ').replace(/\s+/g, ' ').trim();
}

/** @param newestFirst - the messages before, newest first */
function conversationOf(newestFirst: readonly Message[]): Conversation {
  let story: string | undefined;
  const questions: string[] = [];
  for (const message of newestFirst) {
    if (message.author.id === message.client.user.id) {
      const shown = readShownMessage(message);
      story ??= shown.story;
      if (shown.question !== undefined) questions.push(shown.question);
    } else if (!message.author.bot) {
      const question = questionIn(message);
      if (question !== '') questions.push(question);
    }
  }
  return { story, before: questions.toReversed() };
}

async function replyChain(message: Message): Promise<readonly Message[]> {
  const chain: Message[] = [];
  let above = message.reference?.messageId;
  while (above !== undefined && chain.length < LOOK_BACK.chain) {
    const id = above;
    // oxlint-disable-next-line no-await-in-loop -- each message names the one above it
    const found: Message | undefined = await fetched(() => message.channel.messages.fetch(id));
    if (found === undefined) break;
    chain.push(found);
    above = found.reference?.messageId;
  }
  return chain;
}

/** What Discord gives, or undefined where it doesn't: deleted, or not to be read by the bot. */
async function fetched<T>(fetch: () => Promise<T>): Promise<T | undefined> {
  try {
    return await fetch();
  } catch (error) {
    if (error instanceof DiscordAPIError && error.status < 500) return undefined;
    throw error;
  }
}
