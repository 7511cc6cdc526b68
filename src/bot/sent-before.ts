import { DiscordAPIError, Routes, SnowflakeUtil, type REST } from 'discord.js';
import type { MessageView } from '../views/message.js';
import { textsIn } from './shown-message.js';

/** Whether a post was made already, as the channel itself shows. */
export type SentBefore =
  | { readonly kind: 'sent'; readonly messageId: string }
  | { readonly kind: 'not-sent' }
  /** Discord doesn't let the bot read there. */
  | { readonly kind: 'unreadable' };

/** So many messages Discord gives at once, and so many times it is asked: a channel of 1,000 messages in three hours. */
const READ = { messages: 100, pages: 10 } as const;

interface ReadMessage {
  readonly id: string;
  readonly author: { readonly id: string };
  readonly components?: readonly unknown[];
}

/**
 * Looks in a channel for a post that the bot may have made since a time (ms since 1970): a process that dies between
 * sending and noting it leaves no other trace, and Discord knows a nonce for some minutes only.
 * Rejects where Discord fails.
 */
export async function sentBefore(
  rest: REST,
  {
    channelId,
    botId,
    since,
  }: { readonly channelId: string; readonly botId: string; readonly since: number },
  view: MessageView,
): Promise<SentBefore> {
  const wanted = textsIn(view.components).join('\n');
  let after = SnowflakeUtil.generate({ timestamp: since }).toString();
  for (let page = 0; page < READ.pages; page += 1) {
    // oxlint-disable-next-line no-await-in-loop -- each page begins behind the one before
    const messages = await messagesAfter(rest, channelId, after);
    if (messages === undefined) return { kind: 'unreadable' };
    const found = messages.find(
      ({ author, components = [] }) =>
        author.id === botId && textsIn(components).join('\n') === wanted,
    );
    if (found !== undefined) return { kind: 'sent', messageId: found.id };
    const [newest] = messages;
    if (newest === undefined || messages.length < READ.messages) break;
    after = newest.id;
  }
  return { kind: 'not-sent' };
}

/** Messages behind an id, newest first; undefined where the bot may not read there. */
async function messagesAfter(
  rest: REST,
  channelId: string,
  after: string,
): Promise<readonly ReadMessage[] | undefined> {
  const query = new URLSearchParams({ after, limit: String(READ.messages) });
  try {
    // Discord's own answer to Get Channel Messages
    return (await rest.get(Routes.channelMessages(channelId), { query })) as readonly ReadMessage[];
  } catch (error) {
    if (error instanceof DiscordAPIError && error.status < 500) return undefined;
    throw error;
  }
}
