import type { Message } from 'discord.js';
import type { Logger } from 'pino';
import { askStory } from '../../command/ask-story.js';
import type { Clock } from '../../daily/clock.js';
import { languageOf, type Language } from '../../language/language.js';
import type { Library, LibraryStory } from '../../library/types.js';
import type { Metrics } from '../../metrics/metrics.js';
import { answersIn } from '../../settings/guild-settings.js';
import type { Pacing } from '../../settings/pace.js';
import { storyMeant } from '../../settings/story-here.js';
import type { Store } from '../../store/open-store.js';
import { greetingView, howToAskView } from '../../views/help.js';
import type { MessageView } from '../../views/message.js';
import { apologyView, noticeView } from '../../views/notice.js';
import { waitView } from '../../views/answer/wait.js';
import type { TakeQuestion } from '../asked-lately.js';
import { chosenFor, type ChosenHere, type Place } from '../chosen-here.js';
import { readConversation, repliesToCommand, saidIn, type Conversation } from './conversation.js';
import { logFailure } from '../failure.js';
import { startCounting } from '../question-counter.js';
import { canReplyTo, isChannelGone, replyTo } from './reply-to.js';
import type { TellOnce } from './tell-once.js';
import { storyOfThread } from '../thread-story.js';
import { withTyping } from './typing.js';

/** What answering in chat needs. */
export interface Chatting {
  readonly library: Library;
  readonly store: Store;
  readonly clock: Clock;
  readonly log: Logger;
  readonly metrics: Pick<Metrics, 'questionAsked'>;
  readonly takeQuestion: TakeQuestion;
  /** Tells for a channel whether people there are to be told how or where to ask: once. */
  readonly tellOnce: TellOnce;
}

/**
 * Answers a message where it is meant for the bot: by mention, in direct messages, as a reply to it, in its own threads.
 * It is answered as it was when it came: an edit changes no answer and asks nothing, and where it was deleted meanwhile
 * nothing is said. Whatever fails is logged and answered with an apology and the error's id; it never rejects.
 */
export async function answerMessage(message: Message, chatting: Chatting): Promise<void> {
  const count = startCounting(chatting.metrics, 'chat');
  try {
    const view = await viewFor(message, chatting);
    if (view === undefined) return;
    await say(message, view, chatting.log);
    count(view.outcome);
  } catch (error) {
    count('failed');
    if (isChannelGone(message)) return noteDeleted(message, chatting.log);
    const errorId = logFailure(chatting.log, 'chat', error);
    if (errorId === undefined) return;
    await say(message, apologyView(languageIn(message), errorId), chatting.log).catch(
      (cause: unknown) =>
        chatting.log.warn({ errorId, err: cause }, 'the apology could not be sent'),
    );
  }
}

async function say(message: Message, view: MessageView, log: Logger): Promise<void> {
  if ((await replyTo(message, view)) === 'deleted') noteDeleted(message, log);
}

function noteDeleted({ id }: Message, log: Logger): void {
  log.debug({ messageId: id }, 'the question was deleted before it was answered');
}

async function viewFor(message: Message, chatting: Chatting): Promise<MessageView | undefined> {
  if (message.author.bot || message.system) return undefined;
  // read at once: discord.js changes the message where it is edited
  const said = saidIn(message);
  if (isHidden(message)) return howToAskOnce(message, chatting);
  const meant = message.channel.isDMBased() || message.mentions.users.has(message.client.user.id);
  if (!meant) return undefined;

  const pacing = chatting.takeQuestion(message.author.id, chatting.clock.now());
  if (pacing.kind === 'wait' && pacing.told) return undefined;
  return withTyping(message, chatting, () => answerView(message, said, pacing, chatting));
}

async function answerView(
  message: Message,
  said: string,
  pacing: Pacing,
  chatting: Chatting,
): Promise<MessageView | undefined> {
  const language = languageIn(message);
  const chosen = await chosenFor(chatting.store.db, placeOf(message));
  const { answerChannels } = chosen.settings;
  if (answerChannels !== null && !answersIn(chosen.settings, placeOf(message).channelId)) {
    return elsewhereOnce(message, answerChannels, chatting);
  }
  if (pacing.kind === 'wait') return waitView(language, pacing.ms);
  const conversation = await readConversation(message, inARow(message));
  const found = await storyFor(message, conversation, chosen, chatting.library);
  if (found === undefined || said === '') return greetingView(language, found);
  const { before } = conversation;
  return askStory({
    language,
    found,
    question: said,
    before,
    repeatQuestion: !canReplyTo(message),
  });
}

/** Which story a message means: the conversation's, the thread's, or what was chosen for the channel. */
async function storyFor(
  message: Message,
  { story }: Conversation,
  { story: here, settings }: ChosenHere,
  library: Library,
): Promise<LibraryStory | undefined> {
  const { channel } = message;
  const isKnown = library.stories.some(({ slug }) => slug === story);
  const thread = !isKnown && channel.isThread() ? await storyOfThread(channel) : undefined;
  return storyMeant(library, { replied: story, thread, ...here, guild: settings.story });
}

/** Whether Discord hides from the bot what a message says. */
function isHidden({ channel, content, attachments }: Message): boolean {
  return !channel.isDMBased() && content === '' && attachments.size === 0;
}

async function howToAskOnce(
  message: Message,
  chatting: Chatting,
): Promise<MessageView | undefined> {
  const repliesToBot = message.mentions.repliedUser?.id === message.client.user.id;
  const asksHere = isOwnThread(message) || (repliesToBot && (await repliesToCommand(message)));
  if (!asksHere || !chatting.tellOnce(message.channelId)) return undefined;
  const chosen = await chosenFor(chatting.store.db, placeOf(message));
  if (!answersIn(chosen.settings, placeOf(message).channelId)) return undefined;
  const conversation = await readConversation(message, inARow(message));
  const found = await storyFor(message, conversation, chosen, chatting.library);
  return howToAskView(languageIn(message), found);
}

/** Where Byline answers instead, said once in a channel. */
function elsewhereOnce(
  message: Message,
  channelIds: readonly string[],
  { tellOnce }: Chatting,
): MessageView | undefined {
  if (!tellOnce(message.channelId)) return undefined;
  const language = languageIn(message);
  const left = channelIds.filter((id) => message.guild?.channels.cache.has(id));
  const channels = left.map((id) => `<#${id}>`).join(', ');
  const word =
    left.length === 0
      ? language.say('chat.only-privately')
      : language.say('chat.elsewhere', { channels });
  return { ...noticeView(word), outcome: 'refused' };
}

/** Whether people talk to the bot without replying, so that what was said just before belongs to a message. */
function inARow(message: Message): boolean {
  return message.channel.isDMBased() || isOwnThread(message);
}

function isOwnThread({ channel, client }: Message): boolean {
  return channel.isThread() && channel.ownerId === client.user.id;
}

function placeOf({ guildId, channel, channelId }: Message): Place {
  return { guildId, channelId: (channel.isThread() ? channel.parentId : null) ?? channelId };
}

/** The language of the server's posts: Discord tells no person's own with a message. */
function languageIn({ guild }: Message): Language {
  return languageOf(guild?.preferredLocale);
}
