import { type APIUser, ChannelType, PermissionFlagsBits } from 'discord-api-types/v10';
import { openConversation } from './conversations.js';
import { post, remove, rewrite } from './messages.js';
import { may } from './permissions.js';
import { neededToSend } from '../routes/channels.js';
import { textChannelTypes } from '../routes/servers.js';
import { demand, visibleChannel, visibleMessage } from './sight.js';
import { startPost, startThread } from './threads.js';
import type { SandboxChannel, SandboxMessage, SandboxUser } from '../types.js';
import { messagesOf, type World } from './world.js';

/** The most characters that a person without a subscription can send. */
const mostCharacters = 2000;

/** The most characters of a thread's name. */
const mostInName = 100;

/** Kinds of channels in which threads that are no posts can be started. */
const threadParents: ReadonlySet<ChannelType> = new Set([
  ChannelType.GuildText,
  ChannelType.GuildAnnouncement,
]);

/** Who waits for no slow mode (https://discord.com/developers/docs/resources/channel#channel-object-channel-structure). */
const freeOfSlowMode = [
  PermissionFlagsBits.BypassSlowmode,
  PermissionFlagsBits.ManageMessages,
  PermissionFlagsBits.ManageChannels,
];

/** What a person says: messages, threads, posts in forums. */
export function createSpeaking(
  world: World,
  user: APIUser,
): Pick<SandboxUser, 'say' | 'direct' | 'edit' | 'remove' | 'startThread' | 'startPost'> {
  const userId = user.id;

  async function say(
    channelId: string,
    content: string,
    options: { readonly replyTo?: string; readonly ping?: boolean } = {},
  ): Promise<SandboxMessage> {
    world.events.beginAct();
    const channel = visibleChannel(world, userId, channelId);
    demand(world, userId, channel, neededToSend(channel));
    if (!textChannelTypes.has(channel.type)) throw new Error('Nothing can be said there.');
    checkLength(content);
    checkUnlocked(world, userId, channel);
    awaitSlowMode(world, userId, channel);
    const replyTo =
      options.replyTo === undefined
        ? undefined
        : visibleMessage(world, userId, options.replyTo).message;
    if (replyTo !== undefined && replyTo.channel_id !== channel.id)
      throw new Error('A reply stands in the channel of the message that it answers.');
    return post(world, {
      channel,
      author: sayer(user),
      form: saying(content, options.ping),
      ...(replyTo === undefined ? {} : { replyTo }),
    }).message;
  }

  return {
    say,
    async direct(content, options) {
      return say(openConversation(world, user).id, content, options);
    },
    async edit(messageId, content) {
      world.events.beginAct();
      const stored = visibleMessage(world, userId, messageId);
      if (stored.message.author.id !== userId)
        throw new Error('People edit only their own messages.');
      checkLength(content);
      const channel = visibleChannel(world, userId, stored.message.channel_id);
      if (channel.thread_metadata?.archived) throw new Error('The thread is archived.');
      checkUnlocked(world, userId, channel);
      const written = rewrite(world, stored, saying(content), []);
      if ('status' in written) throw new Error(JSON.stringify(written.body));
      return written.message;
    },
    async remove(messageId) {
      world.events.beginAct();
      const stored = visibleMessage(world, userId, messageId);
      const own = stored.message.author.id === userId || stored.visibleTo === userId;
      const channel = visibleChannel(world, userId, stored.message.channel_id);
      if (!own) demand(world, userId, channel, PermissionFlagsBits.ManageMessages);
      remove(world, stored);
    },
    async startThread(channelId, name, messageId) {
      world.events.beginAct();
      const parent = visibleChannel(world, userId, channelId);
      demand(world, userId, parent, PermissionFlagsBits.CreatePublicThreads);
      checkName(name);
      checkThreads(world, parent, messageId);
      return startThread(world, {
        parent,
        ownerId: userId,
        name,
        ...(messageId === undefined ? {} : { messageId }),
      }).id;
    },
    async startPost(forumId, name, content) {
      world.events.beginAct();
      const parent = visibleChannel(world, userId, forumId);
      demand(world, userId, parent, PermissionFlagsBits.SendMessages);
      if (parent.type !== ChannelType.GuildForum) throw new Error('Only forums have posts.');
      checkName(name);
      checkLength(content);
      const first = { author: sayer(user), form: saying(content) };
      return startPost(world, { parent, ownerId: userId, name }, first).message;
    },
  };
}

/** A person's message as a form: it pings whom it names. */
function saying(content: string, ping = true) {
  return {
    content,
    allowed_mentions: {
      parse: ['users' as const, 'roles' as const, 'everyone' as const],
      replied_user: ping,
    },
  };
}

function checkLength(content: string): void {
  if (content.trim() === '' || content.length > mostCharacters)
    throw new Error(`A message has 1 to ${mostCharacters} characters.`);
}

function checkName(name: string): void {
  if (name.trim() === '' || name.length > mostInName)
    throw new Error(`A thread’s name has 1 to ${mostInName} characters.`);
}

/** Throws where no thread can be started: in forums, in threads, outside servers, on a message that has one or is elsewhere. */
function checkThreads(world: World, parent: SandboxChannel, messageId: string | undefined): void {
  if (!threadParents.has(parent.type)) throw new Error('No thread can be started there.');
  if (messageId === undefined) return;
  if (messagesOf(world, parent.id).get(messageId)?.visibleTo !== null)
    throw new Error('There is no such message for a thread to hang on.');
  if (world.channels.has(messageId)) throw new Error('This message has a thread already.');
}

function checkUnlocked(world: World, userId: string, channel: SandboxChannel): void {
  if (!channel.thread_metadata?.locked) return;
  if (!may(world, userId, channel, PermissionFlagsBits.ManageThreads))
    throw new Error('The thread is locked.');
}

/** Throws where a person has to wait for a channel's slow mode; apps never have to. */
function awaitSlowMode(world: World, userId: string, channel: SandboxChannel): void {
  const seconds = channel.rate_limit_per_user ?? 0;
  if (seconds === 0) return;
  if (freeOfSlowMode.some((one) => may(world, userId, channel, one))) return;
  const last = [...messagesOf(world, channel.id).values()].findLast(
    ({ message }) => message.author.id === userId,
  );
  if (last === undefined) return;
  const left = Date.parse(last.message.timestamp) + seconds * 1000 - world.clock.now();
  if (left > 0) throw new Error(`Slow mode: ${Math.ceil(left / 1000)} s to wait.`);
}

/** A person as the author of a message: Discord leaves `bot` out. */
function sayer(user: APIUser): APIUser {
  const { bot: _, ...author } = user;
  return author;
}
