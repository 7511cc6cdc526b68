import { ChannelType, PermissionFlagsBits, ThreadAutoArchiveDuration } from 'discord-api-types/v10';
import { z } from 'zod';
import { isEmpty } from '../world/messages.js';
import { may } from '../world/permissions.js';
import { done, found, refusals, type Reply } from '../rest/reply.js';
import { readForm, text, whole } from '../rules/form.js';
import { readMessage } from '../rules/message.js';
import { startPost, startThread } from '../world/threads.js';
import type { ReceivedFile } from '../types.js';
import { changeChannel, type World } from '../world/world.js';
import { channelFor } from './channels.js';
import { type Route, route } from './route.js';

const archiveAfter = z
  .enum(ThreadAutoArchiveDuration)
  .nullish()
  .transform((minutes) => minutes ?? undefined);
const onMessage = z.strictObject({
  name: text(1, 100),
  auto_archive_duration: archiveAfter,
  rate_limit_per_user: whole(0, 21_600).nullish(),
  // Decided by the channel where the thread hangs on a message; discord.js sends it all the same.
  type: z
    .literal([ChannelType.AnnouncementThread, ChannelType.PublicThread, ChannelType.PrivateThread])
    .optional(),
});
const alone = onMessage.extend({
  invitable: z.boolean().optional(),
  message: z.unknown().optional(),
  applied_tags: z.array(z.string()).optional(),
});
const change = z.strictObject({
  name: text(1, 100).optional(),
  archived: z.boolean().optional(),
  locked: z.boolean().optional(),
  auto_archive_duration: archiveAfter,
  rate_limit_per_user: whole(0, 21_600).nullish(),
});

function startOnMessage(world: World, channelId: string, messageId: string, body: unknown): Reply {
  const parent = channelFor(world, channelId, PermissionFlagsBits.CreatePublicThreads);
  if ('status' in parent) return parent;
  if (parent.guild_id === undefined || parent.thread_metadata !== undefined)
    return refusals.wrongChannelType;
  const stored = world.messages.get(channelId)?.get(messageId);
  if (stored === undefined || stored.visibleTo !== null) return refusals.unknownMessage;
  if (world.channels.has(messageId)) return refusals.threadExists;
  const form = readForm(onMessage, body);
  if (!form.ok) return form.reply;
  const { name, auto_archive_duration: minutes } = form.value;
  const thread = startThread(world, {
    parent,
    ownerId: world.bot.id,
    name,
    messageId,
    ...(minutes === undefined ? {} : { archiveAfter: minutes }),
  });
  return { status: 201, body: thread };
}

function startAlone(
  world: World,
  channelId: string,
  body: unknown,
  files: readonly ReceivedFile[],
): Reply {
  const form = readForm(alone, body);
  if (!form.ok) return form.reply;
  // Discord's default where nothing is said.
  const isPrivate = (form.value.type ?? ChannelType.PrivateThread) === ChannelType.PrivateThread;
  const channel = world.channels.get(channelId);
  const isForum = channel?.type === ChannelType.GuildForum;
  const parent = channelFor(world, channelId, neededToStart(isForum, isPrivate));
  if ('status' in parent) return parent;
  if (parent.guild_id === undefined || parent.thread_metadata !== undefined)
    return refusals.wrongChannelType;
  const opening = isForum ? readMessage(form.value.message, 'create') : undefined;
  if (opening !== undefined && !opening.ok) return opening.reply;
  if (opening !== undefined && isEmpty(opening.value, files)) return refusals.emptyMessage;
  const minutes = form.value.auto_archive_duration;
  const draft = {
    parent,
    ownerId: world.bot.id,
    name: form.value.name,
    isPrivate: isPrivate && !isForum,
    ...(minutes === undefined ? {} : { archiveAfter: minutes }),
  };
  if (opening === undefined) return { status: 201, body: startThread(world, draft) };
  const first = { author: world.bot, form: opening.value, files };
  const { thread, message } = startPost(world, draft, first);
  return { status: 201, body: { ...thread, message } };
}

function neededToStart(isForum: boolean, isPrivate: boolean): bigint {
  if (isForum) return PermissionFlagsBits.SendMessages;
  return isPrivate
    ? PermissionFlagsBits.CreatePrivateThreads
    : PermissionFlagsBits.CreatePublicThreads;
}

function changeThread(world: World, channelId: string, body: unknown): Reply {
  const thread = channelFor(world, channelId, 0n);
  if ('status' in thread) return thread;
  const metadata = thread.thread_metadata;
  if (metadata === undefined) return refusals.missingPermissions;
  const form = readForm(change, body);
  if (!form.ok) return form.reply;
  const { name, archived, locked, auto_archive_duration: minutes } = form.value;
  const manages = may(world, world.bot.id, thread, PermissionFlagsBits.ManageThreads);
  if (!manages && (thread.owner_id !== world.bot.id || locked !== undefined))
    return refusals.missingPermissions;
  const changed = changeChannel(world, thread, {
    ...(name === undefined ? {} : { name }),
    thread_metadata: {
      ...metadata,
      ...(archived === undefined ? {} : { archived }),
      ...(locked === undefined ? {} : { locked }),
      ...(minutes === undefined ? {} : { auto_archive_duration: minutes }),
    },
  });
  world.events.emit({ kind: 'thread-updated', thread: changed });
  return found(changed);
}

/** Threads: on a message, without one, in a forum; archived and locked. */
export const threadRoutes: readonly Route[] = [
  route('POST', '/channels/{channel_id}/messages/{message_id}/threads', (world, { params, body }) =>
    startOnMessage(world, params.channel_id, params.message_id, body),
  ),
  route('POST', '/channels/{channel_id}/threads', (world, { params, body, files }) =>
    startAlone(world, params.channel_id, body, files),
  ),
  route('PATCH', '/channels/{channel_id}', (world, { params, body }) =>
    changeThread(world, params.channel_id, body),
  ),
  route('PUT', '/channels/{channel_id}/thread-members/@me', (world, { params }) => {
    const thread = channelFor(world, params.channel_id, 0n);
    if ('status' in thread) return thread;
    return thread.thread_metadata === undefined ? refusals.wrongChannelType : done;
  }),
];
