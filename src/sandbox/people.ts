import {
  ApplicationCommandType,
  type APIInteraction,
  type APIUser,
  PermissionFlagsBits,
} from 'discord-api-types/v10';
import { enterOptions, findCommand } from './command-entry.js';
import { choosable, pressable, type UsedComponent } from './component-use.js';
import { openConversation } from './conversations.js';
import {
  componentDeed,
  type Deed,
  interactionOf,
  messageDeed,
  modalDeed,
  slashDeed,
} from './interaction-payloads.js';
import { open, type OpenInteraction } from './interactions.js';
import { post, remove } from './messages.js';
import { filledIn } from './modal-entry.js';
import { may } from './permissions.js';
import type { Actor } from './resolved.js';
import { neededToSend } from './routes/channels.js';
import { textChannelTypes } from './routes/servers.js';
import { startThread } from './threads.js';
import type { SandboxChannel, SandboxInteraction, SandboxMessage, SandboxUser } from './types.js';
import { findMessage, localeOf, type StoredMessage, type World } from './world.js';

/** The most characters that a person without a subscription can send. */
const mostCharacters = 2000;

/**
 * A person of the world, who does what Discord's client would let them do.
 *
 * @param defaultChannelId where they run commands unless told otherwise
 * @throws Error on an id that is no person's
 */
export function createPerson(world: World, userId: string, defaultChannelId: string): SandboxUser {
  const user = personOf(world, userId);

  async function say(
    channelId: string,
    content: string,
    options: { readonly replyTo?: string; readonly ping?: boolean } = {},
  ): Promise<SandboxMessage> {
    world.events.beginAct();
    const channel = visibleChannel(world, userId, channelId);
    demand(world, userId, channel, neededToSend(channel));
    if (!textChannelTypes.has(channel.type)) throw new Error('Nothing can be said there.');
    if (content.trim() === '' || content.length > mostCharacters)
      throw new Error(`A message has 1 to ${mostCharacters} characters.`);
    if (channel.thread_metadata?.locked) throw new Error('The thread is locked.');
    const replyTo =
      options.replyTo === undefined
        ? undefined
        : visibleMessage(world, userId, options.replyTo).message;
    return post(world, {
      channel,
      author: sayer(user),
      form: {
        content,
        allowed_mentions: {
          parse: ['users', 'roles', 'everyone'],
          replied_user: options.ping ?? true,
        },
      },
      ...(replyTo === undefined ? {} : { replyTo }),
    }).message;
  }

  async function begin(channel: SandboxChannel, deed: Deed): Promise<SandboxInteraction> {
    return asInteraction(act(world, userId, channel, deed));
  }

  async function use(
    messageId: string,
    find: (message: SandboxMessage, actor: Actor) => UsedComponent,
  ): Promise<SandboxInteraction> {
    world.events.beginAct();
    const { message } = visibleMessage(world, userId, messageId);
    const channel = visibleChannel(world, userId, message.channel_id);
    const actor = { userId, channel };
    return begin(channel, componentDeed(world, actor, message, find(message, actor)));
  }

  return {
    id: userId,
    say,
    async direct(content, options) {
      return say(openConversation(world, user).id, content, options);
    },
    async startThread(channelId, name, messageId) {
      world.events.beginAct();
      const parent = visibleChannel(world, userId, channelId);
      demand(world, userId, parent, PermissionFlagsBits.CreatePublicThreads);
      return startThread(world, {
        parent,
        ownerId: userId,
        name,
        ...(messageId === undefined ? {} : { messageId }),
      }).id;
    },
    async run(name, values = {}, where = {}) {
      world.events.beginAct();
      const channel = commandChannel(world, userId, where.channelId ?? defaultChannelId);
      const command = findCommand(world, userId, channel, ApplicationCommandType.ChatInput, name);
      const options = enterOptions(command, values, where.subcommand, localeOf(world, userId));
      return begin(channel, slashDeed(world, command, options, { userId, channel }, false));
    },
    async runOnMessage(name, messageId) {
      world.events.beginAct();
      const { message } = visibleMessage(world, userId, messageId);
      const channel = commandChannel(world, userId, message.channel_id);
      const command = findCommand(world, userId, channel, ApplicationCommandType.Message, name);
      return begin(channel, messageDeed(command, message));
    },
    async type(name, values, focused, where = {}) {
      world.events.beginAct();
      const channel = commandChannel(world, userId, where.channelId ?? defaultChannelId);
      const command = findCommand(world, userId, channel, ApplicationCommandType.ChatInput, name);
      const options = enterOptions(
        command,
        values,
        where.subcommand,
        localeOf(world, userId),
        focused,
      );
      const deed = slashDeed(world, command, options, { userId, channel }, true);
      const opened = act(world, userId, channel, deed);
      const choices = await opened.choices;
      if (choices === undefined) throw new Error('The bot offered no choices in time.');
      return choices;
    },
    press: (messageId, button) => use(messageId, (message) => pressable(message, button)),
    choose: (messageId, customId, values) =>
      use(messageId, (message, actor) => choosable(world, actor, message, customId, values)),
    async submit(modal, fields) {
      world.events.beginAct();
      const opener = world.interactions.get(modal.id);
      if (opener === undefined || opener.userId !== userId || opener.state.kind !== 'modal')
        throw new Error('This person has no such modal before them.');
      const source = findMessage(world, opener.sourceMessageId ?? '')?.message;
      const channel = visibleChannel(world, userId, opener.channelId);
      const actor = { userId, channel };
      const filled = filledIn(world, actor, modal, fields);
      return begin(channel, modalDeed(world, actor, modal.customId, filled, source));
    },
    async remove(messageId) {
      world.events.beginAct();
      const stored = visibleMessage(world, userId, messageId);
      const own = stored.message.author.id === userId || stored.visibleTo === userId;
      const channel = visibleChannel(world, userId, stored.message.channel_id);
      if (!own) demand(world, userId, channel, PermissionFlagsBits.ManageMessages);
      remove(world, stored);
    },
  };
}

/** The person with an id; throws an Error where there is none. */
export function personOf(world: World, userId: string): APIUser {
  const user = world.users.get(userId);
  if (user === undefined || user.bot) throw new Error(`There is no person ${userId}.`);
  return user;
}

function act(world: World, userId: string, channel: SandboxChannel, deed: Deed): OpenInteraction {
  const interaction: APIInteraction = interactionOf(world, { userId, channel }, deed);
  return open(world, interaction, userId, channel.id, deed.message?.id);
}

function asInteraction(opened: OpenInteraction): SandboxInteraction {
  return { id: opened.interaction.id, shown: () => opened.shown };
}

/** A person as the author of a message: Discord leaves `bot` out. */
function sayer(user: APIUser): APIUser {
  const { bot: _, ...author } = user;
  return author;
}

function visibleChannel(world: World, userId: string, channelId: string): SandboxChannel {
  const channel = world.channels.get(channelId);
  if (channel === undefined || !may(world, userId, channel, PermissionFlagsBits.ViewChannel))
    throw new Error(`This person sees no channel ${channelId}.`);
  return channel;
}

function commandChannel(world: World, userId: string, channelId: string): SandboxChannel {
  const channel = visibleChannel(world, userId, channelId);
  demand(world, userId, channel, PermissionFlagsBits.UseApplicationCommands);
  return channel;
}

function visibleMessage(world: World, userId: string, messageId: string): StoredMessage {
  const stored = findMessage(world, messageId);
  if (stored === undefined || (stored.visibleTo !== null && stored.visibleTo !== userId))
    throw new Error(`This person sees no message ${messageId}.`);
  visibleChannel(world, userId, stored.message.channel_id);
  return stored;
}

function demand(world: World, userId: string, channel: SandboxChannel, needed: bigint): void {
  if (!may(world, userId, channel, needed))
    throw new Error(`This person may not do that in ${channel.name ?? 'this conversation'}.`);
}
