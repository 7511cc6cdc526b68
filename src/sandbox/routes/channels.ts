import { ChannelType, MessageFlags, PermissionFlagsBits } from 'discord-api-types/v10';
import { z } from 'zod';
import { asAppSees } from '../content-rules.js';
import { isEmpty, post, remove, rewrite, setFlags } from '../world/messages.js';
import { may, permissionsIn } from '../world/permissions.js';
import { done, found, invalidField, refusal, refusals, type Reply } from '../rest/reply.js';
import { readForm, whole } from '../rules/form.js';
import { type MessageForm, readMessage } from '../rules/message.js';
import { isOlder } from '../world/snowflake.js';
import { closedThread } from '../world/threads.js';
import type { ReceivedFile, SandboxChannel, SandboxMessage } from '../types.js';
import { messagesOf, type StoredMessage, type World } from '../world/world.js';
import { type Call, type Route, route } from './route.js';
import { textChannelTypes } from './servers.js';

/** How long a nonce counts for `enforce_nonce`, ms: Discord says "the past few minutes". */
const nonceLives = 5 * 60_000;

/** The channel if the bot has these permissions there, else the refusal. */
export function channelFor(
  world: World,
  channelId: string,
  needed: bigint,
): SandboxChannel | Reply {
  const channel = world.channels.get(channelId);
  if (channel === undefined) return refusals.unknownChannel;
  const has = permissionsIn(world, world.bot.id, channel);
  if ((has & PermissionFlagsBits.ViewChannel) === 0n) return refusals.missingAccess;
  return (has & needed) === needed ? channel : refusals.missingPermissions;
}

/** What somebody needs to send messages in a channel. */
export function neededToSend(channel: SandboxChannel): bigint {
  return channel.thread_metadata === undefined
    ? PermissionFlagsBits.SendMessages
    : PermissionFlagsBits.SendMessagesInThreads;
}

function messageIn(world: World, channelId: string, messageId: string): StoredMessage | Reply {
  const channel = channelFor(world, channelId, PermissionFlagsBits.ReadMessageHistory);
  if ('status' in channel) return channel;
  const stored = world.messages.get(channelId)?.get(messageId);
  return stored === undefined || stored.visibleTo !== null ? refusals.unknownMessage : stored;
}

function list(world: World, channelId: string, query: Call['query']): Reply {
  const channel = channelFor(world, channelId, 0n);
  if ('status' in channel) return channel;
  if (!may(world, world.bot.id, channel, PermissionFlagsBits.ReadMessageHistory)) return found([]);
  const limit = readForm(whole(1, 100), query['limit'] === undefined ? 50 : Number(query['limit']));
  if (!limit.ok) return limit.reply;
  const newestFirst = publicMessages(world, channelId).toReversed();
  return found(pageOf(newestFirst, query, limit.value).map((one) => asRead(world, one)));
}

/** A message as it is read afterwards: its nonce is not kept with it. */
function asRead(world: World, message: SandboxMessage): SandboxMessage {
  const { nonce: _, ...kept } = message;
  return asAppSees(kept, world.bot.id);
}

/** The messages of a channel that everybody there sees, oldest first. */
export function publicMessages(world: World, channelId: string): SandboxMessage[] {
  return [...messagesOf(world, channelId).values()]
    .filter((stored) => stored.visibleTo === null)
    .map((stored) => stored.message);
}

function pageOf(
  newestFirst: readonly SandboxMessage[],
  query: Call['query'],
  limit: number,
): readonly SandboxMessage[] {
  const { before, after, around } = query;
  if (before !== undefined)
    return newestFirst.filter((one) => isOlder(one.id, before)).slice(0, limit);
  if (after !== undefined) return newestFirst.filter((one) => isOlder(after, one.id)).slice(-limit);
  if (around !== undefined) {
    const newer = newestFirst.filter((one) => isOlder(around, one.id));
    const rest = newestFirst.slice(newer.length);
    const half = Math.floor(limit / 2);
    return [...newer.slice(Math.max(newer.length - half, 0)), ...rest].slice(0, limit);
  }
  return newestFirst.slice(0, limit);
}

function create(
  world: World,
  channelId: string,
  body: unknown,
  files: readonly ReceivedFile[],
): Reply {
  const channel = world.channels.get(channelId);
  if (channel === undefined) return refusals.unknownChannel;
  const allowed = channelFor(world, channelId, neededToSend(channel));
  if ('status' in allowed) return allowed;
  if (channel.recipients?.some((user) => world.closedToDirectMessages.has(user.id)))
    return refusals.cannotMessageUser;
  if (!textChannelTypes.has(channel.type))
    return refusal(400, 50008, 'Cannot send messages in a non-text channel');
  const closed = closedThread(world, channel);
  if (closed !== undefined) return closed;
  const form = readMessage(body, 'create');
  if (!form.ok) return form.reply;
  if (isEmpty(form.value, files)) return refusals.emptyMessage;
  const twin = withSameNonce(world, form.value);
  if (twin !== undefined) return found(twin);
  const replyTo = referenced(world, channel, form.value);
  if (replyTo !== undefined && 'status' in replyTo) return replyTo;
  const { message } = post(world, {
    channel,
    author: world.bot,
    form: form.value,
    files,
    ...(replyTo === undefined ? {} : { replyTo }),
  });
  rememberNonce(world, form.value, message);
  return found(message);
}

function withSameNonce(world: World, form: MessageForm): SandboxMessage | undefined {
  if (!form.enforce_nonce || form.nonce === undefined || form.nonce === null) return undefined;
  const known = world.nonces.get(String(form.nonce));
  return known && world.messages.get(known.channelId)?.get(known.messageId)?.message;
}

function rememberNonce(world: World, form: MessageForm, message: SandboxMessage): void {
  if (form.nonce === undefined || form.nonce === null) return;
  const nonce = String(form.nonce);
  const made = { channelId: message.channel_id, messageId: message.id };
  world.nonces.set(nonce, made);
  world.clock.at(world.clock.now() + nonceLives, () => {
    if (world.nonces.get(nonce) === made) world.nonces.delete(nonce);
  });
}

function referenced(
  world: World,
  channel: SandboxChannel,
  form: MessageForm,
): SandboxMessage | Reply | undefined {
  const reference = form.message_reference;
  if (!reference) return undefined;
  if (!may(world, world.bot.id, channel, PermissionFlagsBits.ReadMessageHistory))
    return refusal(400, 160_002, 'You cannot reply without permission to read message history');
  const stored = world.messages.get(channel.id)?.get(reference.message_id);
  if (stored !== undefined && stored.visibleTo === null) return stored.message;
  return reference.fail_if_not_exists === false
    ? undefined
    : invalidField(['message_reference'], {
        code: 'REPLIES_UNKNOWN_MESSAGE',
        message: 'Unknown message',
      });
}

/** Publishes a message of an announcement channel (https://discord.com/developers/docs/resources/message#crosspost-message). */
function crosspost(world: World, channelId: string, messageId: string): Reply {
  const channel = channelFor(world, channelId, PermissionFlagsBits.SendMessages);
  if ('status' in channel) return channel;
  if (channel.type !== ChannelType.GuildAnnouncement) return refusals.wrongChannelType;
  const stored = messageIn(world, channelId, messageId);
  if ('status' in stored) return stored;
  const own = stored.message.author.id === world.bot.id;
  if (!own && !may(world, world.bot.id, channel, PermissionFlagsBits.ManageMessages))
    return refusals.missingPermissions;
  const flags = stored.message.flags ?? 0;
  return (flags & MessageFlags.Crossposted) === 0
    ? found(setFlags(world, stored, flags | MessageFlags.Crossposted).message)
    : refusals.alreadyCrossposted;
}

/** Channels, and the messages in them. */
export const channelRoutes: readonly Route[] = [
  route('GET', '/channels/{channel_id}', (world, { params }) => {
    const channel = channelFor(world, params.channel_id, 0n);
    return 'status' in channel ? channel : found(channel);
  }),
  route('GET', '/channels/{channel_id}/messages', (world, { params, query }) =>
    list(world, params.channel_id, query),
  ),
  route('GET', '/channels/{channel_id}/messages/{message_id}', (world, { params }) => {
    const stored = messageIn(world, params.channel_id, params.message_id);
    return 'status' in stored ? stored : found(asRead(world, stored.message));
  }),
  route('POST', '/channels/{channel_id}/messages', (world, { params, body, files }) =>
    create(world, params.channel_id, body, files),
  ),
  route(
    'PATCH',
    '/channels/{channel_id}/messages/{message_id}',
    (world, { params, body, files }) => {
      const stored = messageIn(world, params.channel_id, params.message_id);
      if ('status' in stored) return stored;
      if (stored.message.author.id !== world.bot.id) return refusals.notAuthor;
      const channel = channelFor(world, params.channel_id, 0n);
      if ('status' in channel) return channel;
      const closed = closedThread(world, channel);
      if (closed !== undefined) return closed;
      if (channel.thread_metadata?.archived) return refusals.archivedThread;
      const form = readMessage(body, 'edit', stored.message.flags);
      if (!form.ok) return form.reply;
      const written = rewrite(world, stored, form.value, files);
      return 'status' in written ? written : found(written.message);
    },
  ),
  route('DELETE', '/channels/{channel_id}/messages/{message_id}', (world, { params }) => {
    const stored = messageIn(world, params.channel_id, params.message_id);
    if ('status' in stored) return stored;
    const own = stored.message.author.id === world.bot.id;
    const channel = channelFor(
      world,
      params.channel_id,
      own ? 0n : PermissionFlagsBits.ManageMessages,
    );
    if ('status' in channel) return channel;
    remove(world, stored);
    return done;
  }),
  route('POST', '/channels/{channel_id}/messages/{message_id}/crosspost', (world, { params }) =>
    crosspost(world, params.channel_id, params.message_id),
  ),
  route('POST', '/channels/{channel_id}/typing', (world, { params, body }) => {
    const known = world.channels.get(params.channel_id);
    if (known === undefined) return refusals.unknownChannel;
    const channel = channelFor(world, known.id, neededToSend(known));
    if ('status' in channel) return channel;
    const form = readForm(z.strictObject({}), body);
    if (!form.ok) return form.reply;
    world.events.emit({ kind: 'typing', channelId: channel.id, userId: world.bot.id });
    return done;
  }),
];
