import {
  ChannelType,
  MessageFlags,
  PermissionFlagsBits,
  ThreadAutoArchiveDuration,
} from 'discord-api-types/v10';
import { type Draft, post, setFlags } from './messages.js';
import { may } from './permissions.js';
import { refusals, type Reply } from '../rest/reply.js';
import type { SandboxChannel, SandboxMessage } from '../types.js';
import { messagesOf, type World } from './world.js';

/** A thread to start. */
export interface ThreadDraft {
  readonly parent: SandboxChannel;
  readonly ownerId: string;
  readonly name: string;
  /** The message that it hangs on: its id becomes the thread's. */
  readonly messageId?: string;
  /** After so many minutes without a message it is archived. */
  readonly archiveAfter?: ThreadAutoArchiveDuration;
  readonly isPrivate?: boolean;
}

/** Starts a thread. */
export function startThread(world: World, draft: ThreadDraft): SandboxChannel {
  const { parent, ownerId, messageId } = draft;
  const now = new Date(world.clock.now()).toISOString();
  const thread: SandboxChannel = {
    id: messageId ?? world.nextId(),
    type: threadType(draft),
    ...(parent.guild_id === undefined ? {} : { guild_id: parent.guild_id }),
    parent_id: parent.id,
    owner_id: ownerId,
    name: draft.name,
    last_message_id: null,
    rate_limit_per_user: 0,
    message_count: 0,
    member_count: 1,
    total_message_sent: 0,
    flags: 0,
    thread_metadata: {
      archived: false,
      auto_archive_duration: draft.archiveAfter ?? ThreadAutoArchiveDuration.OneDay,
      archive_timestamp: now,
      create_timestamp: now,
      locked: false,
    },
  };
  world.channels.set(thread.id, thread);
  world.events.emit({ kind: 'thread-created', thread });
  const stored = messageId === undefined ? undefined : messagesOf(world, parent.id).get(messageId);
  if (stored !== undefined)
    setFlags(world, stored, (stored.message.flags ?? 0) | MessageFlags.HasThread);
  return thread;
}

/** A thread's kind by where it is: announcement channels have their own. */
function threadType({ parent, isPrivate = false }: ThreadDraft): ChannelType {
  if (isPrivate) return ChannelType.PrivateThread;
  return parent.type === ChannelType.GuildAnnouncement
    ? ChannelType.AnnouncementThread
    : ChannelType.PublicThread;
}

/** A new post in a forum: a thread, and its first message, which bears the thread's id. */
export function startPost(
  world: World,
  draft: ThreadDraft,
  first: Pick<Draft, 'author' | 'form' | 'files'>,
): { readonly thread: SandboxChannel; readonly message: SandboxMessage } {
  const started = startThread(world, draft);
  const { message } = post(world, { ...first, channel: started, id: started.id });
  return { thread: world.channels.get(started.id) ?? started, message };
}

/**
 * The refusal where a thread is locked for the bot. An archived one that isn't locked wakes up by a message
 * (https://discord.com/developers/docs/topics/threads#active-archived-threads).
 */
export function closedThread(world: World, channel: SandboxChannel): Reply | undefined {
  const { archived = false, locked = false } = channel.thread_metadata ?? {};
  if (!locked || may(world, world.bot.id, channel, PermissionFlagsBits.ManageThreads))
    return undefined;
  return archived ? refusals.archivedThread : refusals.lockedThread;
}
