import type { RecordedRequest, SandboxMessage, SandboxUser } from '../../src/sandbox/types.js';
import { botReply, type RunningByline } from './byline.js';

/** A new member of the server, who has asked nothing yet. */
export function newcomer({ sandbox }: RunningByline, name: string): SandboxUser {
  return sandbox.as(sandbox.addPerson({ name }));
}

/** The bot's message after a person said something, in reply to a message where one is given. */
export async function answered(
  byline: RunningByline,
  person: SandboxUser,
  channelId: string,
  words: string,
  replyTo?: SandboxMessage,
): Promise<SandboxMessage> {
  await person.say(channelId, words, replyTo === undefined ? {} : { replyTo: replyTo.id });
  return botReply(byline);
}

/** The bot's messages in a channel, oldest first. */
export function botMessages({ sandbox }: RunningByline, channelId: string) {
  return sandbox.messages(channelId).filter(({ author }) => author.id === sandbox.botId);
}

/** The bot's next request of that method and route after what a person just did, once it is answered. */
export function requested(
  { sandbox }: RunningByline,
  method: string,
  route: string,
): Promise<RecordedRequest> {
  return sandbox.waitFor((event) =>
    event.kind === 'request' && event.request.method === method && event.request.route === route
      ? event.request
      : undefined,
  );
}
