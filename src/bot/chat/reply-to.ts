import {
  DiscordAPIError,
  PermissionFlagsBits,
  RESTJSONErrorCodes,
  type Message,
  type MessageReplyOptions,
} from 'discord.js';
import type { MessageView } from '../../views/message.js';
import { despiteCut } from './despite-cut.js';
import { payload } from '../payload.js';

/** What became of a reply; `deleted`: the message or its channel was gone, so nothing was said. */
export type Replied = 'said' | 'deleted';

/**
 * Whether Byline can reply to a message so that people see what it answers; else its answer stands alone, and has to
 * repeat the question. Discord lets only those reply who can read the channel's history.
 */
export function canReplyTo({ channel, client }: Message): boolean {
  if (channel.isDMBased()) return true;
  return channel.permissionsFor(client.user)?.has(PermissionFlagsBits.ReadMessageHistory) ?? true;
}

/**
 * Says a view in reply to a message, at most once however often it is tried: Discord is given the message's id as nonce.
 * Rejects where Discord refuses it, but for a message that was deleted meanwhile.
 */
export async function replyTo(message: Message, view: MessageView): Promise<Replied> {
  if (isChannelGone(message)) return 'deleted';
  const said: MessageReplyOptions = {
    ...payload(view),
    allowedMentions: { parse: [], repliedUser: false },
    nonce: message.id,
    enforceNonce: true,
  };
  if (!canReplyTo(message)) {
    await sayAlone(message, said);
    return 'said';
  }
  try {
    await despiteCut(() => message.reply({ ...said, failIfNotExists: true }));
  } catch (error) {
    if (isDeleted(error)) return 'deleted';
    if (!isWithoutHistory(error)) throw error;
    await sayAlone(message, said);
  }
  return 'said';
}

/** Whether a message's channel was deleted, or the bot left it: discord.js has none for the message then. */
export function isChannelGone({ channelId, client }: Message): boolean {
  return !client.channels.cache.has(channelId);
}

async function sayAlone({ channel }: Message, said: MessageReplyOptions): Promise<void> {
  if (channel.isSendable()) await despiteCut<unknown>(() => channel.send(said));
}

/** https://discord.com/developers/docs/topics/opcodes-and-status-codes#json: a reply to what is gone is a bad form. */
function isDeleted(error: unknown): boolean {
  if (!(error instanceof DiscordAPIError)) return false;
  if (error.code === RESTJSONErrorCodes.UnknownMessage) return true;
  return JSON.stringify(error.rawError).includes('REPLIES_UNKNOWN_MESSAGE');
}

function isWithoutHistory(error: unknown): boolean {
  return (
    error instanceof DiscordAPIError &&
    error.code === RESTJSONErrorCodes.CannotReplyWithoutPermissionToReadMessageHistory
  );
}
