import {
  MessageFlags,
  type AnySelectMenuInteraction,
  type ButtonInteraction,
  type ChatInputCommandInteraction,
  type InteractionReplyOptions,
  type MessageContextMenuCommandInteraction,
  type ModalSubmitInteraction,
} from 'discord.js';
import { languageOf } from '../../language/language.js';
import type { MessageView } from '../../views/message.js';
import { noticeView } from '../../views/notice.js';
import { payload } from '../payload.js';
import type { PressReply } from './press-reply.js';
import { openThread } from './thread.js';

/** What a person did that wants a reply. */
export type Repliable =
  | ChatInputCommandInteraction
  | MessageContextMenuCommandInteraction
  | ButtonInteraction
  | AnySelectMenuInteraction
  | ModalSubmitInteraction;

/**
 * Discord waits 3 s for a first answer, of which the way there takes its part: after this, ms, the reply is put off.
 * https://discord.com/developers/docs/interactions/receiving-and-responding
 */
const PUT_OFF_MS = 1500;

/**
 * Gives a reply as soon as it is made. Where that takes long, Discord is told so that it waits.
 *
 * @param privately - whether a reply that is put off is for the person alone, as far as that is known beforehand
 */
export async function give(
  interaction: Repliable,
  making: Promise<PressReply>,
  privately: boolean,
): Promise<void> {
  const inTime = await within(making, PUT_OFF_MS);
  if (inTime !== undefined) await giveAtOnce(interaction, inTime);
  else if (interaction.isMessageComponent()) {
    // leaves the message as it is, be it changed later or not
    await interaction.deferUpdate();
    await giveBesideMessage(interaction, await making);
  } else {
    await interaction.deferReply(privately ? { flags: MessageFlags.Ephemeral } : {});
    await giveInstead(interaction, await making, privately);
  }
}

async function giveAtOnce(interaction: Repliable, reply: PressReply): Promise<void> {
  switch (reply.kind) {
    case 'modal':
      if (!interaction.isModalSubmit()) await interaction.showModal(reply.modal);
      return;
    case 'update':
      if (interaction.isMessageComponent()) await interaction.update(payload(reply.view));
      return;
    case 'thread':
      if (interaction.isButton()) await openThread(interaction, reply);
      return;
    case 'message':
      await interaction.reply(addressed(reply.view, reply.private));
  }
}

async function giveBesideMessage(
  interaction: ButtonInteraction | AnySelectMenuInteraction,
  reply: PressReply,
): Promise<void> {
  if (reply.kind === 'update') await interaction.editReply(payload(reply.view));
  else if (reply.kind === 'message') {
    await interaction.followUp(addressed(reply.view, reply.private));
  } else await interaction.followUp(addressed(tooSlowView(interaction), true));
}

async function giveInstead(
  interaction: Repliable,
  reply: PressReply,
  privately: boolean,
): Promise<void> {
  if (reply.kind === 'modal' || reply.kind === 'thread') {
    await interaction.editReply(payload(tooSlowView(interaction)));
  } else if (reply.kind === 'update' || reply.private === privately) {
    await interaction.editReply(payload(reply.view));
  } else {
    // who sees a reply can't be changed once it is put off
    await interaction.deleteReply();
    await interaction.followUp(addressed(reply.view, reply.private));
  }
}

/** Discord opens no modal any more for an interaction that was put off. */
function tooSlowView({ locale }: Repliable): MessageView {
  return noticeView(languageOf(locale).say('notice.too-slow'));
}

function addressed(view: MessageView, privately: boolean): InteractionReplyOptions {
  const { components, flags } = payload(view);
  return { components, flags: privately ? [flags, MessageFlags.Ephemeral] : [flags] };
}

/** What a promise gives, if it does so within so many ms. */
async function within<T>(promise: Promise<T>, ms: number): Promise<T | undefined> {
  let timer: NodeJS.Timeout | undefined;
  const late = new Promise<undefined>((resolve) => {
    timer = setTimeout(() => resolve(undefined), ms);
  });
  try {
    return await Promise.race([promise, late]);
  } finally {
    clearTimeout(timer);
  }
}
