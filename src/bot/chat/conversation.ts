import type { Message } from 'discord.js';
import { questionsIn } from '../../answer/question/questions-in.js';
import { fetched } from '../fetched.js';
import { readShownMessage } from '../shown-message.js';

/** What was said before a message: which story it is about and the questions asked of it. */
export interface Conversation {
  /** The slug of the story last shown; undefined where none was. */
  readonly story: string | undefined;
  /** The last questions, oldest first. */
  readonly before: readonly string[];
}

/** So many messages back a reply chain is followed, so many are looked at in a row, and so many questions count. */
const LOOK_BACK = { chain: 12, inARow: 8, questions: 12 } as const;

/**
 * Reads a conversation from Discord itself, so that a restart forgets nothing: along the replies, or in direct messages
 * and the bot's own threads, where people don't reply, from the messages just before.
 */
export async function readConversation(message: Message, inARow: boolean): Promise<Conversation> {
  if (message.reference?.messageId !== undefined) return conversationOf(await replyChain(message));
  if (!inARow) return { story: undefined, before: [] };
  const recent = await fetched(() =>
    message.channel.messages.fetch({ limit: LOOK_BACK.inARow, before: message.id }),
  );
  return conversationOf([...(recent?.values() ?? [])]);
}

/** Whether a message replies to the bot's answer to a command: that pings nobody, so Discord hides the words from the bot. */
export async function repliesToCommand(message: Message): Promise<boolean> {
  const above = message.reference?.messageId;
  if (above === undefined) return false;
  const answer = await fetched(() => message.channel.messages.fetch(above));
  return answer !== undefined && answer.webhookId !== null;
}

/** What a person said, without the mentions of the bot. */
export function saidIn(message: Message): string {
  const mention = new RegExp(`<@!?${message.client.user.id}>`, 'g');
  return message.content.replace(mention, ' ').trim();
}

/** @param newestFirst - the messages before, newest first */
function conversationOf(newestFirst: readonly Message[]): Conversation {
  let story: string | undefined;
  const questions: string[] = [];
  for (const message of newestFirst) {
    if (message.author.id === message.client.user.id) {
      const shown = readShownMessage(message);
      // what was asked of another story before says nothing of this one
      if (story !== undefined && shown.story !== undefined && shown.story !== story) break;
      story ??= shown.story;
      if (!standsBelowWords(message)) questions.push(...shown.questions.toReversed());
    } else if (!message.author.bot) {
      questions.push(...questionsIn(saidIn(message)).toReversed());
    }
  }
  return { story, before: questions.slice(0, LOOK_BACK.questions).toReversed() };
}

/** Whether a message of Byline's replies to a person's words, that are in the conversation by themselves; a command has none. */
function standsBelowWords({ webhookId, reference }: Message): boolean {
  return webhookId === null && reference !== null;
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
