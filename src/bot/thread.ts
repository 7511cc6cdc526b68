import {
  ChannelType,
  DiscordAPIError,
  MessageFlags,
  ThreadAutoArchiveDuration,
  type ButtonInteraction,
} from 'discord.js';
import { languageOf } from '../language/language.js';
import { clip } from '../views/markdown.js';
import type { MessageView } from '../views/message.js';
import { noticeView } from '../views/notice.js';
import { payload } from './payload.js';

/** What Byline needs to open a thread and to write in it. */
const needed = ['CreatePublicThreads', 'SendMessagesInThreads'] as const;

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
  try {
    const thread = await channel.threads.create({
      name: clip(name, 100),
      autoArchiveDuration: ThreadAutoArchiveDuration.OneDay,
    });
    await thread.send(payload(view));
    await tell(interaction, language.say('thread.opened', { thread: `<#${thread.id}>` }));
  } catch (error) {
    if (!(error instanceof DiscordAPIError) || error.status !== 403) throw error;
    const permissions = language.list(
      needed.map((name) => `*${language.say(`permission.${name}`)}*`),
    );
    await tell(interaction, language.say('thread.not-allowed', { permissions }));
  }
}

async function tell(interaction: ButtonInteraction, content: string): Promise<void> {
  const { components, flags } = payload(noticeView(content));
  await interaction.reply({ components, flags: [flags, MessageFlags.Ephemeral] });
}
