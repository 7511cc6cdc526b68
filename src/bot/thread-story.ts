import type { AnyThreadChannel } from 'discord.js';
import { fetched } from './fetched.js';
import { readShownMessage } from './shown-message.js';

/**
 * The slug of the story that a thread is about: the one that Byline's message shows on which the thread hangs or with
 * which it begins. Undefined where there is no such message, or it can't be read.
 */
export async function storyOfThread(thread: AnyThreadChannel): Promise<string | undefined> {
  const bot = thread.client.user.id;
  // a thread that Byline opened by itself hangs on nothing, but begins with its story
  const first =
    thread.ownerId === bot
      ? (await fetched(() => thread.messages.fetch({ limit: 1, after: thread.id })))?.first()
      : undefined;
  const begun = first?.author.id === bot ? readShownMessage(first).story : undefined;
  if (begun !== undefined) return begun;
  const starter = await fetched(() => thread.fetchStarterMessage());
  return starter?.author.id === bot ? readShownMessage(starter).story : undefined;
}
