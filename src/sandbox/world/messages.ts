import {
  type APIAttachment,
  type APIMessage,
  type APIUser,
  MessageFlags,
  MessageReferenceType,
  MessageType,
  PermissionFlagsBits,
} from 'discord-api-types/v10';
import { withIds } from '../interactions/component-ids.js';
import { pingsOf } from './mentions.js';
import { may } from './permissions.js';
import { invalidField, refusals, type Reply } from '../rest/reply.js';
import { textsOf } from '../rules/components.js';
import type { MessageForm } from '../rules/message.js';
import type { ReceivedFile, SandboxChannel, SandboxMessage } from '../types.js';
import { changeChannel, messagesOf, serverOf, type StoredMessage, type World } from './world.js';

/** A message to post. */
export interface Draft {
  /** A new id by default; the thread's own for the first message of a forum's post. */
  readonly id?: string;
  readonly channel: SandboxChannel;
  readonly author: APIUser;
  readonly form: MessageForm;
  readonly files?: readonly ReceivedFile[];
  readonly type?: MessageType;
  /** The message that it answers. */
  readonly replyTo?: SandboxMessage;
  /** The one person who is to see it. */
  readonly visibleTo?: string;
  /** Flags that its form can't ask for: LOADING. */
  readonly extraFlags?: number;
  /** What an interaction's answer bears beside. */
  readonly interaction?: Pick<APIMessage, 'webhook_id' | 'application_id' | 'interaction_metadata'>;
}

/** The flags that a bot may set on a message. */
const settableFlags =
  MessageFlags.SuppressEmbeds |
  MessageFlags.SuppressNotifications |
  MessageFlags.IsComponentsV2 |
  MessageFlags.Ephemeral;

/** Bits as message flags: to TypeScript the bits of flags put together are a mere number. */
export function flagsOf(bits: number): MessageFlags {
  // oxlint-disable-next-line typescript/no-unsafe-enum-assignment -- this is the one place for it
  return bits;
}

/** Whether a form would make a message without anything in it. */
export function isEmpty(form: MessageForm, files: readonly ReceivedFile[]): boolean {
  return (
    !form.content &&
    !form.embeds?.length &&
    !form.components?.length &&
    !form.sticker_ids?.length &&
    files.length === 0
  );
}

/** Posts a message; the form has passed the rules. */
export function post(world: World, draft: Draft): StoredMessage {
  const { channel, author, form, replyTo, id = world.nextId() } = draft;
  const ephemeral = draft.visibleTo === undefined ? 0 : MessageFlags.Ephemeral;
  const message: SandboxMessage = {
    id,
    type: draft.type ?? (replyTo === undefined ? MessageType.Default : MessageType.Reply),
    channel_id: channel.id,
    ...(channel.guild_id === undefined ? {} : { guild_id: channel.guild_id }),
    author,
    ...bodyOf(form),
    ...mentionsOf(world, channel, author, form, replyTo),
    attachments: attachmentsOf(world, channel.id, form, draft.files ?? []),
    timestamp: new Date(world.clock.now()).toISOString(),
    edited_timestamp: null,
    tts: form.tts ?? false,
    pinned: false,
    flags: flagsOf(((form.flags ?? 0) & settableFlags) | (draft.extraFlags ?? 0) | ephemeral),
    ...(form.nonce === undefined || form.nonce === null ? {} : { nonce: form.nonce }),
    ...(replyTo === undefined ? {} : referenceTo(replyTo)),
    ...draft.interaction,
  };
  const stored = { message, visibleTo: draft.visibleTo ?? null };
  messagesOf(world, channel.id).set(id, stored);
  countIn(world, channel, stored);
  world.events.emit({ kind: 'message-created', ...stored });
  return stored;
}

/** Writes a message anew where the form says so; it has passed the rules. The LOADING flag goes. */
export function rewrite(
  world: World,
  { message, visibleTo }: StoredMessage,
  form: MessageForm,
  files: readonly ReceivedFile[],
): StoredMessage | Reply {
  const channel = world.channels.get(message.channel_id);
  if (channel === undefined) return refusals.unknownChannel;
  const kept: MessageForm = {
    content: message.content,
    embeds: message.embeds,
    components: message.components ?? [],
    ...present(form),
  };
  const flags =
    ((message.flags ?? 0) & ~MessageFlags.Loading) | ((form.flags ?? 0) & settableFlags);
  const refused = mixedUp(kept, flags);
  if (refused !== undefined) return refused;
  const attachments =
    form.attachments || files.length > 0
      ? attachmentsOf(world, channel.id, form, files, message.attachments)
      : message.attachments;
  if (isEmpty(kept, files) && attachments.length === 0) return refusals.emptyMessage;
  const wasLoading = ((message.flags ?? 0) & MessageFlags.Loading) !== 0;
  const stored = {
    visibleTo,
    message: {
      ...message,
      ...bodyOf(kept),
      ...mentionsOf(world, channel, message.author, kept, pingedReply(message)),
      attachments,
      flags: flagsOf(flags),
      edited_timestamp: wasLoading ? null : new Date(world.clock.now()).toISOString(),
    },
  };
  messagesOf(world, channel.id).set(message.id, stored);
  world.events.emit({ kind: 'message-updated', ...stored });
  return stored;
}

/** Sets a message's flags. */
export function setFlags(world: World, stored: StoredMessage, bits: number): StoredMessage {
  const changed = { ...stored, message: { ...stored.message, flags: flagsOf(bits) } };
  messagesOf(world, stored.message.channel_id).set(stored.message.id, changed);
  world.events.emit({ kind: 'message-updated', ...changed });
  return changed;
}

/** Takes a message away. */
export function remove(world: World, { message, visibleTo }: StoredMessage): void {
  messagesOf(world, message.channel_id).delete(message.id);
  world.events.emit({
    kind: 'message-deleted',
    channelId: message.channel_id,
    messageId: message.id,
    visibleTo,
  });
}

/** The message that a reply answers, where it pings its author. */
function pingedReply({ referenced_message: answered, mentions }: SandboxMessage) {
  return mentions.some((user) => user.id === answered?.author.id)
    ? (answered ?? undefined)
    : undefined;
}

function present(form: MessageForm): MessageForm {
  return {
    ...(form.content === undefined ? {} : { content: form.content }),
    ...(form.embeds === undefined ? {} : { embeds: form.embeds }),
    ...(form.components === undefined ? {} : { components: form.components }),
    ...(form.allowed_mentions === undefined ? {} : { allowed_mentions: form.allowed_mentions }),
  };
}

function mixedUp(form: MessageForm, flags: number): Reply | undefined {
  if ((flags & MessageFlags.IsComponentsV2) === 0) return undefined;
  const field = form.content ? 'content' : form.embeds?.length ? 'embeds' : undefined;
  return field === undefined
    ? undefined
    : invalidField([field], {
        code: 'MESSAGE_CANNOT_USE_LEGACY_FIELDS_WITH_COMPONENTS_V2',
        message: `The '${field}' field cannot be used when using MessageFlags.IS_COMPONENTS_V2`,
      });
}

function bodyOf(form: MessageForm): Pick<APIMessage, 'content' | 'embeds' | 'components'> {
  return {
    content: form.content ?? '',
    // The rules let only what Discord's types describe through; zod types it looser in the enums.
    embeds: (form.embeds ?? []) as APIMessage['embeds'],
    components: withIds(form.components ?? []) as NonNullable<APIMessage['components']>,
  };
}

function mentionsOf(
  world: World,
  channel: SandboxChannel,
  author: APIUser,
  form: MessageForm,
  replyTo: SandboxMessage | undefined,
): Pick<APIMessage, 'mentions' | 'mention_roles' | 'mention_everyone'> {
  const pings = pingsOf({
    texts: [form.content ?? '', ...textsOf(form.components ?? [])],
    allowed: form.allowed_mentions ?? undefined,
    repliedTo: replyTo?.webhook_id === undefined ? replyTo?.author : undefined,
    mayMentionEveryone: may(world, author.id, channel, PermissionFlagsBits.MentionEveryone),
    mentionableRoles: new Set(
      [...(serverOf(world, channel)?.roles.values() ?? [])]
        .filter((role) => role.mentionable)
        .map((role) => role.id),
    ),
  });
  return {
    mentions: pings.userIds.flatMap((id) => world.users.get(id) ?? []),
    mention_roles: [...pings.roleIds],
    mention_everyone: pings.everyone,
  };
}

function attachmentsOf(
  world: World,
  channelId: string,
  form: MessageForm,
  files: readonly ReceivedFile[],
  before: readonly APIAttachment[] = [],
): APIAttachment[] {
  const keeps = new Set((form.attachments ?? []).map((one) => String(one.id)));
  const kept = before.filter((one) => form.attachments === undefined || keeps.has(one.id));
  const fresh = files.map((file): APIAttachment => {
    const id = world.nextId();
    const url = `https://cdn.discordapp.com/attachments/${channelId}/${id}/${file.name}`;
    return {
      id,
      filename: file.name,
      size: file.size,
      url,
      proxy_url: url,
      content_type: file.type,
    };
  });
  return [...kept, ...fresh];
}

function referenceTo(
  replyTo: SandboxMessage,
): Pick<APIMessage, 'message_reference' | 'referenced_message'> {
  const { referenced_message: _, ...referenced } = replyTo;
  return {
    message_reference: {
      type: MessageReferenceType.Default,
      message_id: replyTo.id,
      channel_id: replyTo.channel_id,
      ...(replyTo.guild_id === undefined ? {} : { guild_id: replyTo.guild_id }),
    },
    referenced_message: referenced,
  };
}

function countIn(
  world: World,
  channel: SandboxChannel,
  { message, visibleTo }: StoredMessage,
): void {
  if (visibleTo !== null) return;
  const metadata = channel.thread_metadata;
  const counted = changeChannel(world, channel, {
    last_message_id: message.id,
    ...(metadata === undefined ? {} : { message_count: (channel.message_count ?? 0) + 1 }),
    ...(metadata?.archived ? { thread_metadata: { ...metadata, archived: false } } : {}),
  });
  if (metadata?.archived) world.events.emit({ kind: 'thread-updated', thread: counted });
}
