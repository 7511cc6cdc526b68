import { ChannelType, type Message } from 'discord.js';
import type { Logger } from 'pino';
import { askStory } from '../command/ask-story.js';
import { languageOf, type Language } from '../language/language.js';
import type { Library } from '../library/types.js';
import { greetingView, howToAskView } from '../views/help.js';
import type { MessageView } from '../views/message.js';
import { apologyView } from '../views/notice.js';
import { questionIn, readConversation, repliesToCommand } from './conversation.js';
import { logFailure } from './failure.js';
import { payload } from './payload.js';

/** What answering in chat needs. */
export interface Chatting {
  readonly library: Library;
  readonly log: Logger;
  /** The channels in which people were told how to ask, since Discord hides from the bot what they write there. */
  readonly told: Set<string>;
}

/**
 * Answers a message where it is meant for the bot: by mention, in direct messages, as a reply to it, in its own threads.
 * Whatever fails is logged and answered with an apology and the error's id; it never rejects.
 */
export async function answerMessage(message: Message, chatting: Chatting): Promise<void> {
  try {
    const view = await viewFor(message, chatting);
    if (view !== undefined) await say(message, view);
  } catch (error) {
    const errorId = logFailure(chatting.log, 'chat', error);
    if (errorId === undefined) return;
    await say(message, apologyView(languageIn(message), errorId)).catch((cause: unknown) =>
      chatting.log.warn({ errorId, err: cause }, 'the apology could not be sent'),
    );
  }
}

async function viewFor(message: Message, chatting: Chatting): Promise<MessageView | undefined> {
  if (message.author.bot || message.system) return undefined;
  const bot = message.client.user.id;
  const direct = message.channel.type === ChannelType.DM;
  const ownThread = message.channel.isThread() && message.channel.ownerId === bot;
  const repliesToBot = message.mentions.repliedUser?.id === bot;
  const meant = direct || message.mentions.users.has(bot);
  const [today] = chatting.library.stories;
  const language = languageIn(message);

  if (!direct && message.content === '' && message.attachments.size === 0) {
    const asksHere = ownThread || (repliesToBot && (await repliesToCommand(message)));
    return asksHere ? howToAskOnce(message, ownThread, chatting) : undefined;
  }
  if (!meant) return undefined;
  const question = questionIn(message);
  if (question === '') return greetingView(language, today);

  const { story, before } = await readConversation(message, direct || ownThread);
  const found = chatting.library.stories.find(({ slug }) => slug === story) ?? today;
  if (found === undefined) return greetingView(language, undefined);
  return askStory({ language, found, question, before, repeatQuestion: false });
}

async function howToAskOnce(
  message: Message,
  ownThread: boolean,
  { library, told }: Chatting,
): Promise<MessageView | undefined> {
  if (told.has(message.channelId)) return undefined;
  told.add(message.channelId);
  const { story } = await readConversation(message, ownThread);
  const about = library.stories.find(({ slug }) => slug === story) ?? library.stories[0];
  return howToAskView(languageIn(message), about);
}

/** The language of the server's posts: Discord tells no person's own with a message. */
function languageIn({ guild }: Message): Language {
  return languageOf(guild?.preferredLocale);
}

async function say(message: Message, view: MessageView): Promise<void> {
  await message.reply({
    ...payload(view),
    failIfNotExists: false,
    allowedMentions: { parse: [], repliedUser: false },
  });
}
