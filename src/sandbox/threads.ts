import { ChannelType, MessageFlags, ThreadAutoArchiveDuration } from 'discord-api-types/v10';
import { flagsOf } from './messages.js';
import type { SandboxChannel } from './types.js';
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
    type: draft.isPrivate ? ChannelType.PrivateThread : ChannelType.PublicThread,
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
  if (stored !== undefined) {
    const message = {
      ...stored.message,
      flags: flagsOf((stored.message.flags ?? 0) | MessageFlags.HasThread),
    };
    messagesOf(world, parent.id).set(message.id, { ...stored, message });
    world.events.emit({ kind: 'message-updated', message, visibleTo: null });
  }
  return thread;
}
