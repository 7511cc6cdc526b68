import {
  ChannelType,
  DiscordAPIError,
  MessageFlags,
  PermissionFlagsBits,
  RESTJSONErrorCodes,
  ThreadAutoArchiveDuration,
  type ButtonInteraction,
} from 'discord.js';
import type { PermissionName } from '../../command/server.js';
import { languageOf, type Language } from '../../language/language.js';
import { clip } from '../../views/markdown.js';
import type { MessageView } from '../../views/message.js';
import { noticeView } from '../../views/notice.js';
import { missingPermissions } from '../missing-permissions.js';
import { payload } from '../payload.js';

/** What Byline needs to open a thread and to write in it. */
const needed = ['CreatePublicThreads', 'SendMessagesInThreads'] as const;

/** Discord refuses one more open thread: https://discord.com/developers/docs/topics/opcodes-and-status-codes#json */
const tooMany: readonly (number | string)[] = [
  RESTJSONErrorCodes.MaximumActiveThreads,
  RESTJSONErrorCodes.MaximumActiveAnnouncementThreads,
];

/**
 * Opens a thread in the button's channel and says the view in it, or tells the person why that can't be done there.
 * Discord allows a thread name 100 characters.
 */
export async function openThread(
  interaction: ButtonInteraction,
  { name, view }: { readonly name: string; readonly view: MessageView },
): Promise<void> {
  const { channel } = interaction;
  const language = languageOf(interaction.locale);
  if (channel?.type !== ChannelType.GuildText && channel?.type !== ChannelType.GuildAnnouncement) {
    await tell(interaction, language.say('thread.only-text-channels'));
    return;
  }
  // who may open none by themselves shall not have Byline open one
  if (interaction.memberPermissions?.has(PermissionFlagsBits.CreatePublicThreads) !== true) {
    const permission = namesOf(language, ['CreatePublicThreads']);
    await tell(interaction, language.say('thread.may-not', { permission }));
    return;
  }
  // else a thread could be opened that stays empty
  const missing = missingPermissions(channel.guild, channel.id, needed);
  if (missing.length > 0) {
    await tell(interaction, notAllowed(language, missing));
    return;
  }
  try {
    const thread = await channel.threads.create({
      name: clip(name, 100),
      autoArchiveDuration: ThreadAutoArchiveDuration.OneDay,
    });
    await thread.send(payload(view));
    await tell(interaction, language.say('thread.opened', { thread: `<#${thread.id}>` }));
  } catch (error) {
    await tell(interaction, refusal(language, error));
  }
}

/** Why Discord opens no thread; throws the error again where it says something else. */
function refusal(language: Language, error: unknown): string {
  if (error instanceof DiscordAPIError && tooMany.includes(error.code)) {
    return language.say('thread.too-many');
  }
  if (error instanceof DiscordAPIError && error.status === 403) return notAllowed(language, needed);
  throw error;
}

function notAllowed(language: Language, missing: readonly PermissionName[]): string {
  return language.say('thread.not-allowed', { permissions: namesOf(language, missing) });
}

function namesOf(language: Language, permissions: readonly PermissionName[]): string {
  return language.list(permissions.map((name) => `*${language.say(`permission.${name}`)}*`));
}

async function tell(interaction: ButtonInteraction, content: string): Promise<void> {
  const { components, flags } = payload(noticeView(content));
  await interaction.reply({ components, flags: [flags, MessageFlags.Ephemeral] });
}
