import type { MessageContextMenuCommandInteraction } from 'discord.js';
import type { TargetMessage } from '../../command/declaration.js';
import { readConversation } from '../chat/conversation.js';
import { readShownMessage } from '../shown-message.js';

/** The message whose menu was opened, with the conversation by replies that it stands in. */
export async function targetOf({
  targetMessage,
  client,
  channel,
}: MessageContextMenuCommandInteraction): Promise<TargetMessage> {
  const mine = targetMessage.author.id === client.user.id;
  const text = targetMessage.content.replace(/<@!?\d+>/g, ' ').trim();
  if (mine) return { text, mine, story: readShownMessage(targetMessage).story, before: [] };
  // where the bot is no member there is no channel to read in
  if (channel === null) return { text, mine, story: undefined, before: [] };
  const { story, before } = await readConversation(targetMessage, false);
  return { text, mine, story, before };
}
