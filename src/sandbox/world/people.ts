import {
  ApplicationCommandType,
  type APIInteraction,
  type APIUser,
  PermissionFlagsBits,
} from 'discord-api-types/v10';
import { enterOptions, findCommand } from '../interactions/command-entry.js';
import { choosable, pressable, type UsedComponent } from '../interactions/component-use.js';
import {
  componentDeed,
  type Deed,
  interactionOf,
  messageDeed,
  modalDeed,
  slashDeed,
} from '../interactions/interaction-payloads.js';
import {
  hasModal,
  open,
  type OpenInteraction,
  type OpenModal,
} from '../interactions/interactions.js';
import { filledIn } from '../interactions/modal-entry.js';
import type { Actor } from '../interactions/resolved.js';
import { demand, visibleChannel, visibleMessage } from './sight.js';
import { createSpeaking } from './speaking.js';
import type { SandboxChannel, SandboxInteraction, SandboxMessage, SandboxUser } from '../types.js';
import { findMessage, type World } from './world.js';

/**
 * A person of the world, who does what Discord's client would let them do.
 *
 * @param defaultChannelId where they run commands unless told otherwise
 * @throws Error on an id that is no person's
 */
export function createPerson(world: World, userId: string, defaultChannelId: string): SandboxUser {
  const user = personOf(world, userId);

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
    ...createSpeaking(world, user),
    async run(name, values = {}, where = {}) {
      world.events.beginAct();
      const channel = commandChannel(world, userId, where.channelId ?? defaultChannelId);
      const command = findCommand(world, userId, channel, ApplicationCommandType.ChatInput, name);
      const options = enterOptions(world, userId, command, values, where);
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
      const options = enterOptions(world, userId, command, values, { ...where, focused });
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
      const opener = openerOf(world, userId, modal.id);
      const source = findMessage(world, opener.sourceMessageId ?? '')?.message;
      const channel = visibleChannel(world, userId, opener.channelId);
      const actor = { userId, channel };
      const filled = filledIn(world, actor, modal, fields);
      opener.state = { ...opener.state, isOpen: false };
      return begin(channel, modalDeed(world, actor, modal.customId, filled, source));
    },
    async closeModal(modalId) {
      world.events.beginAct();
      const opener = openerOf(world, userId, modalId);
      opener.state = { ...opener.state, isOpen: false };
    },
  };
}

/** The interaction that a modal answered; throws an Error where the person was shown none such, or too long ago. */
function openerOf(world: World, userId: string, modalId: string): OpenModal {
  const opener = world.interactions.get(modalId);
  if (opener === undefined || opener.userId !== userId || !hasModal(opener))
    throw new Error('This person has no such modal before them.');
  return opener;
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

function commandChannel(world: World, userId: string, channelId: string): SandboxChannel {
  const channel = visibleChannel(world, userId, channelId);
  demand(world, userId, channel, PermissionFlagsBits.UseApplicationCommands);
  return channel;
}
