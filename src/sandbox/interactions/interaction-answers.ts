import {
  ApplicationCommandType,
  InteractionResponseType as Callback,
  InteractionType,
  MessageFlags,
  MessageType,
  type APIInteraction,
  type APIMessage,
} from 'discord-api-types/v10';
import type { OpenInteraction } from './interactions.js';
import { localised } from '../localisation.js';
import { isEmpty, post, remove, rewrite } from '../world/messages.js';
import { done, found, invalidField, refusals, type Reply } from '../rest/reply.js';
import { callbackForm, choicesForm, deferralForm, modalForm } from '../rules/callback.js';
import { readForm } from '../rules/form.js';
import { type MessageForm, readMessage } from '../rules/message.js';
import { closedThread } from '../world/threads.js';
import type { ReceivedFile, SandboxModal } from '../types.js';
import { findMessage, localeOf, type StoredMessage, type World } from '../world/world.js';

const empty: MessageForm = {};

/** Takes the first answer to an interaction. */
export function answer(
  world: World,
  opened: OpenInteraction,
  body: unknown,
  files: readonly ReceivedFile[],
): Reply {
  const form = readForm(callbackForm, body);
  if (!form.ok) return form.reply;
  if (opened.state.kind === 'expired') return refusals.unknownInteraction;
  if (opened.state.kind !== 'none') return refusals.alreadyAcknowledged;
  const { type, data } = form.value;
  const channel = world.channels.get(opened.channelId);
  const closed = channel === undefined ? undefined : closedThread(world, channel);
  if (closed !== undefined && type !== Callback.ApplicationCommandAutocompleteResult) return closed;
  if (!fits(type, opened))
    return invalidField(['type'], {
      code: 'INTERACTION_CALLBACK_TYPE_INVALID',
      message: 'This kind of answer does not fit the interaction.',
    });
  switch (type) {
    case Callback.ChannelMessageWithSource:
      return answerWithMessage(world, opened, data, files);
    case Callback.DeferredChannelMessageWithSource:
      return defer(world, opened, data);
    case Callback.DeferredMessageUpdate:
      opened.state = { kind: 'update-later', originalId: opened.sourceMessageId ?? '' };
      return done;
    case Callback.UpdateMessage:
      return answerWithUpdate(world, opened, data, files);
    case Callback.ApplicationCommandAutocompleteResult:
      return offer(world, opened, data);
    case Callback.Modal:
      return answerWithModal(opened, data);
    case Callback.Pong:
    case Callback.PremiumRequired:
    case Callback.LaunchActivity:
      return done;
  }
}

/** Whether a kind of answer is allowed for a kind of interaction. */
function fits(type: Callback, { interaction, sourceMessageId }: OpenInteraction): boolean {
  const isAutocomplete = interaction.type === InteractionType.ApplicationCommandAutocomplete;
  switch (type) {
    case Callback.ApplicationCommandAutocompleteResult:
      return isAutocomplete;
    case Callback.Modal:
      return !isAutocomplete && interaction.type !== InteractionType.ModalSubmit;
    case Callback.DeferredMessageUpdate:
    case Callback.UpdateMessage:
      return !isAutocomplete && sourceMessageId !== undefined;
    case Callback.ChannelMessageWithSource:
    case Callback.DeferredChannelMessageWithSource:
      return !isAutocomplete;
    case Callback.Pong:
    case Callback.PremiumRequired:
    case Callback.LaunchActivity:
      return false;
  }
}

function answerWithMessage(
  world: World,
  opened: OpenInteraction,
  data: unknown,
  files: readonly ReceivedFile[],
): Reply {
  const form = readMessage(data, 'create');
  if (!form.ok) return { ...form.reply, body: underData(form.reply.body) };
  if (isEmpty(form.value, files)) return refusals.emptyMessage;
  const ephemeral = isEphemeral(form.value.flags);
  const stored = postAnswer(world, opened, form.value, files, ephemeral, 0);
  if (stored === undefined) return refusals.unknownChannel;
  opened.state = { kind: 'message', originalId: stored.message.id, ephemeral };
  opened.show({ kind: 'message', message: stored.message, ephemeral });
  return done;
}

function defer(world: World, opened: OpenInteraction, data: unknown): Reply {
  const form = readForm(deferralForm, data);
  if (!form.ok) return { ...form.reply, body: underData(form.reply.body) };
  const flags = form.value.flags ?? 0;
  if ((flags & ~MessageFlags.Ephemeral) !== 0)
    return invalidField(['data', 'flags'], {
      code: 'INTERACTION_DEFER_FLAGS_INVALID',
      message: 'A deferral may carry only the EPHEMERAL flag.',
    });
  const ephemeral = isEphemeral(flags);
  const stored = postAnswer(world, opened, empty, [], ephemeral, MessageFlags.Loading);
  if (stored === undefined) return refusals.unknownChannel;
  opened.state = { kind: 'loading', originalId: stored.message.id, ephemeral };
  return done;
}

function answerWithUpdate(
  world: World,
  opened: OpenInteraction,
  data: unknown,
  files: readonly ReceivedFile[],
): Reply {
  const source = findMessage(world, opened.sourceMessageId ?? '');
  if (source === undefined) return refusals.unknownMessage;
  const form = readMessage(data, 'edit', source.message.flags);
  if (!form.ok) return { ...form.reply, body: underData(form.reply.body) };
  const written = rewrite(world, source, form.value, files);
  if ('status' in written) return written;
  opened.state = { kind: 'update', originalId: written.message.id };
  opened.show({ kind: 'update', message: written.message });
  return done;
}

function offer(world: World, opened: OpenInteraction, data: unknown): Reply {
  const form = readForm(choicesForm, data);
  if (!form.ok) return { ...form.reply, body: underData(form.reply.body) };
  opened.state = { kind: 'choices' };
  const locale = localeOf(world, opened.userId);
  opened.offer(
    form.value.choices.map(({ name, name_localizations: by, value }) => ({
      name: localised(name, by, locale),
      value,
    })),
  );
  return done;
}

function answerWithModal(opened: OpenInteraction, data: unknown): Reply {
  const form = readForm(modalForm, data);
  if (!form.ok) return { ...form.reply, body: underData(form.reply.body) };
  const { custom_id: customId, title, components } = form.value;
  const modal: SandboxModal = {
    id: opened.interaction.id,
    customId,
    title,
    // The rules let only what Discord's types describe through; zod types it looser in the enums.
    components: components as unknown as SandboxModal['components'],
  };
  opened.state = { kind: 'modal', modal, isOpen: true };
  opened.show({ kind: 'modal', modal });
  return done;
}

/** Sends a message after the first answer; the first one after a deferral takes the placeholder's place, as on Discord. */
export function followUp(
  world: World,
  opened: OpenInteraction,
  body: unknown,
  files: readonly ReceivedFile[],
): Reply {
  const { state } = opened;
  if (state.kind === 'none' || state.kind === 'expired' || state.kind === 'choices')
    return refusals.unknownWebhook;
  const form = readMessage(body, 'create');
  if (!form.ok) return form.reply;
  if (isEmpty(form.value, files)) return refusals.emptyMessage;
  if (state.kind === 'loading') return editAnswer(world, opened, '@original', body, files);
  const original =
    'originalId' in state ? findMessage(world, state.originalId)?.message : undefined;
  const ephemeral = isEphemeral(form.value.flags);
  const channel = world.channels.get(opened.channelId);
  if (channel === undefined) return refusals.unknownChannel;
  const stored = post(world, {
    channel,
    author: world.bot,
    form: form.value,
    files,
    ...(original === undefined ? {} : { replyTo: original }),
    ...(ephemeral ? { visibleTo: opened.userId } : {}),
    interaction: credits(world, opened),
  });
  if (state.kind === 'update-later')
    opened.show({ kind: 'message', message: stored.message, ephemeral });
  return found(stored.message);
}

/** Edits an interaction's answer (`@original`) or a follow-up (its id). */
export function editAnswer(
  world: World,
  opened: OpenInteraction,
  messageId: string,
  body: unknown,
  files: readonly ReceivedFile[],
): Reply {
  const stored = answered(world, opened, messageId);
  if ('status' in stored) return stored;
  const form = readMessage(body, 'edit', stored.message.flags);
  if (!form.ok) return form.reply;
  const written = rewrite(world, stored, form.value, files);
  if ('status' in written) return written;
  showEdit(opened, written);
  return found(written.message);
}

/** Reads an interaction's answer (`@original`) or a follow-up (its id). */
export function readAnswer(world: World, opened: OpenInteraction, messageId: string): Reply {
  const stored = answered(world, opened, messageId);
  return 'status' in stored ? stored : found(stored.message);
}

/** Deletes an interaction's answer (`@original`) or a follow-up (its id). */
export function deleteAnswer(world: World, opened: OpenInteraction, messageId: string): Reply {
  const stored = answered(world, opened, messageId);
  if ('status' in stored) return stored;
  remove(world, stored);
  const { state } = opened;
  if (state.kind === 'loading' && state.originalId === stored.message.id) {
    opened.state = { ...state, kind: 'message' };
    opened.show({ kind: 'failed', reason: 'answer deleted' });
  }
  return done;
}

function showEdit(opened: OpenInteraction, { message }: StoredMessage): void {
  const { state } = opened;
  if (!('originalId' in state) || state.originalId !== message.id) return;
  if (state.kind === 'loading') {
    opened.state = { ...state, kind: 'message' };
    opened.show({ kind: 'message', message, ephemeral: state.ephemeral });
  } else if (state.kind === 'update-later') {
    opened.state = { ...state, kind: 'update' };
    opened.show({ kind: 'update', message });
  }
}

function answered(world: World, opened: OpenInteraction, messageId: string): StoredMessage | Reply {
  const { state } = opened;
  if (state.kind === 'none' || state.kind === 'expired') return refusals.unknownWebhook;
  const id =
    messageId === '@original' ? ('originalId' in state ? state.originalId : '') : messageId;
  const stored = world.messages.get(opened.channelId)?.get(id);
  if (stored === undefined) return refusals.unknownMessage;
  const ours = stored.message.webhook_id === world.applicationId;
  const source = id === opened.sourceMessageId;
  return ours || source ? stored : refusals.unknownMessage;
}

function postAnswer(
  world: World,
  opened: OpenInteraction,
  form: MessageForm,
  files: readonly ReceivedFile[],
  ephemeral: boolean,
  extraFlags: number,
): StoredMessage | undefined {
  const channel = world.channels.get(opened.channelId);
  if (channel === undefined) return undefined;
  const source = findMessage(world, opened.sourceMessageId ?? '')?.message;
  return post(world, {
    channel,
    author: world.bot,
    form,
    files,
    type: source === undefined ? typeOfAnswer(opened.interaction) : MessageType.Reply,
    ...(source === undefined ? {} : { replyTo: source }),
    ...(ephemeral ? { visibleTo: opened.userId } : {}),
    extraFlags,
    interaction: credits(world, opened),
  });
}

function typeOfAnswer(interaction: APIInteraction): MessageType {
  if (interaction.type !== InteractionType.ApplicationCommand) return MessageType.Default;
  return interaction.data.type === ApplicationCommandType.ChatInput
    ? MessageType.ChatInputCommand
    : MessageType.ContextMenuCommand;
}

function credits(
  world: World,
  { interaction, userId }: OpenInteraction,
): Pick<APIMessage, 'webhook_id' | 'application_id' | 'interaction_metadata'> {
  const user = world.users.get(userId);
  return {
    webhook_id: world.applicationId,
    application_id: world.applicationId,
    ...(user === undefined
      ? {}
      : {
          // Only what every kind has; the kinds differ in fields that Discord itself leaves out at times.
          interaction_metadata: {
            id: interaction.id,
            type: interaction.type,
            user,
            authorizing_integration_owners: interaction.authorizing_integration_owners,
          } as NonNullable<APIMessage['interaction_metadata']>,
        }),
  };
}

function isEphemeral(flags: number | null | undefined): boolean {
  return ((flags ?? 0) & MessageFlags.Ephemeral) !== 0;
}

/** Puts a form's errors under `data`, where a callback has its message. */
function underData(body: unknown): unknown {
  if (typeof body !== 'object' || body === null || !('errors' in body)) return body;
  return { ...body, errors: { data: body.errors } };
}
