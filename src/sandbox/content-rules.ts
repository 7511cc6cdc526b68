import type { SandboxMessage } from './types.js';

/**
 * A message as an app without the privileged message content intent sees it: content, embeds, attachments and
 * components are empty but in direct messages, in the app's own messages and in those that mention it
 * (https://discord.com/developers/docs/events/gateway#message-content-intent). A reply with ping mentions
 * whom it answers, except where that message came from a webhook: so the reply to an interaction's answer is empty.
 */
export function asAppSees(message: SandboxMessage, botId: string): SandboxMessage {
  const referenced = message.referenced_message;
  const whole = referenced
    ? { ...message, referenced_message: asAppSees(referenced, botId) }
    : message;
  const readable =
    message.guild_id === undefined ||
    message.author.id === botId ||
    message.mentions.some((user) => user.id === botId);
  return readable ? whole : { ...whole, content: '', embeds: [], attachments: [], components: [] };
}
