import { Routes, SnowflakeUtil, type REST } from 'discord.js';
import type { MessageView } from '../../views/message.js';
import { textsIn } from '../shown-message.js';

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
 *
 * @returns the id of the message; undefined where there is none. Rejects where Discord fails or refuses.
 */
export async function sentBefore(
  rest: REST,
  {
    channelId,
    botId,
    since,
  }: { readonly channelId: string; readonly botId: string; readonly since: number },
  view: MessageView,
): Promise<string | undefined> {
  const wanted = textsIn(view.components).join('\n');
  let after = SnowflakeUtil.generate({ timestamp: since }).toString();
  for (let page = 0; page < READ.pages; page += 1) {
    // oxlint-disable-next-line no-await-in-loop -- each page begins behind the one before
    const messages = await messagesAfter(rest, channelId, after);
    const found = messages.find(
      ({ author, components = [] }) =>
        author.id === botId && textsIn(components).join('\n') === wanted,
    );
    if (found !== undefined) return found.id;
    const [newest] = messages;
    if (newest === undefined || messages.length < READ.messages) break;
    after = newest.id;
  }
  return undefined;
}

/** Messages behind an id, newest first. */
async function messagesAfter(
  rest: REST,
  channelId: string,
  after: string,
): Promise<readonly ReadMessage[]> {
  const query = new URLSearchParams({ after, limit: String(READ.messages) });
  // Discord's own answer to Get Channel Messages
  return (await rest.get(Routes.channelMessages(channelId), { query })) as readonly ReadMessage[];
}
