import { InteractionType, MessageFlags } from 'discord-api-types/v10';
import {
  answer,
  deleteAnswer,
  editAnswer,
  followUp,
  readAnswer,
} from '../interactions/interaction-answers.js';
import type { OpenInteraction } from '../interactions/interactions.js';
import { found, refusals, type Reply } from '../rest/reply.js';
import { findMessage, type World } from '../world/world.js';
import { type Route, route } from './route.js';

/** Runs what needs a living token of this app. */
function withToken(
  world: World,
  params: { readonly webhook_id: string; readonly webhook_token: string },
  then: (opened: OpenInteraction) => Reply,
): Reply {
  if (params.webhook_id !== world.applicationId) return refusals.unknownWebhook;
  const opened = world.interactions.get(world.interactionTokens.get(params.webhook_token) ?? '');
  return opened === undefined ? refusals.invalidToken : then(opened);
}

/** What `with_response` asks for: the interaction, and what its answer made. */
function response(world: World, { interaction, channelId, state }: OpenInteraction): object {
  const message = 'originalId' in state ? findMessage(world, state.originalId)?.message : undefined;
  const type = {
    none: 0,
    expired: 0,
    message: 4,
    loading: 5,
    update: 7,
    'update-later': 6,
    modal: 9,
    choices: 8,
  }[state.kind];
  const flags = message?.flags ?? 0;
  return {
    interaction: {
      id: interaction.id,
      type: interaction.type,
      channel_id: channelId,
      ...(message === undefined
        ? {}
        : {
            response_message_id: message.id,
            response_message_loading: (flags & MessageFlags.Loading) !== 0,
            response_message_ephemeral: (flags & MessageFlags.Ephemeral) !== 0,
          }),
    },
    ...(interaction.type === InteractionType.ApplicationCommandAutocomplete
      ? {}
      : { resource: { type, ...(message === undefined ? {} : { message }) } }),
  };
}

/** Answers to interactions, and what may be done with them afterwards. */
export const interactionRoutes: readonly Route[] = [
  route(
    'POST',
    '/interactions/{interaction_id}/{interaction_token}/callback',
    (world, { params, query, body, files }) => {
      const opened = world.interactions.get(params.interaction_id);
      if (opened === undefined || opened.interaction.token !== params.interaction_token)
        return refusals.unknownInteraction;
      const reply = answer(world, opened, body, files);
      return reply.status === 204 && query['with_response'] === 'true'
        ? found(response(world, opened))
        : reply;
    },
    false,
  ),
  route(
    'POST',
    '/webhooks/{webhook_id}/{webhook_token}',
    (world, { params, body, files }) =>
      withToken(world, params, (opened) => followUp(world, opened, body, files)),
    false,
  ),
  route(
    'GET',
    '/webhooks/{webhook_id}/{webhook_token}/messages/{message_id}',
    (world, { params }) =>
      withToken(world, params, (opened) => readAnswer(world, opened, params.message_id)),
    false,
  ),
  route(
    'PATCH',
    '/webhooks/{webhook_id}/{webhook_token}/messages/{message_id}',
    (world, { params, body, files }) =>
      withToken(world, params, (opened) =>
        editAnswer(world, opened, params.message_id, body, files),
      ),
    false,
  ),
  route(
    'DELETE',
    '/webhooks/{webhook_id}/{webhook_token}/messages/{message_id}',
    (world, { params }) =>
      withToken(world, params, (opened) => deleteAnswer(world, opened, params.message_id)),
    false,
  ),
];
