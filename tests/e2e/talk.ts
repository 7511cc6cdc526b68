import type { RecordedRequest, SandboxMessage, SandboxUser } from '../../src/sandbox/types.js';
import type { RunningByline } from './byline.js';

/** A new member of the server, who has asked nothing yet. */
export function newcomer({ sandbox }: RunningByline, name: string): SandboxUser {
  return sandbox.as(sandbox.addPerson({ name }));
}

/** The bot's answer to what a person says, in reply to a message where one is given; it may stand alone. */
export async function answered(
  { sandbox }: RunningByline,
  person: SandboxUser,
  channelId: string,
  words: string,
  replyTo?: SandboxMessage,
): Promise<SandboxMessage> {
  const { id } = await person.say(
    channelId,
    words,
    replyTo === undefined ? {} : { replyTo: replyTo.id },
  );
  return sandbox.waitFor((event) => {
    if (event.kind !== 'message-created' || event.message.author.id !== sandbox.botId) return;
    const { message } = event;
    const answers = message.message_reference?.message_id ?? id;
    return message.channel_id === channelId && answers === id ? message : undefined;
  });
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
