import * as spec from 'discord-api-spec/zod';
import { z } from 'zod';
import type { ReceivedRequest } from '../types.js';

/** The callback types of Discord's interactions, each with the schema of its request. */
const callbacks: Readonly<Record<number, z.core.$ZodType>> = {
  4: spec.CreateMessageInteractionCallbackRequestSchema,
  5: spec.CreateMessageInteractionCallbackRequestSchema,
  6: spec.UpdateMessageInteractionCallbackRequestSchema,
  7: spec.UpdateMessageInteractionCallbackRequestSchema,
  8: spec.ApplicationCommandAutocompleteCallbackRequestSchema,
  9: spec.ModalInteractionCallbackRequestSchema,
};

const commands = z.preprocess(
  withNumericPermissions,
  z.array(spec.ApplicationCommandUpdateRequestSchema),
);

/** The schemas of what the bot sends, from Discord's OpenAPI file, by method and route. */
const schemas: Readonly<Record<string, z.core.$ZodType>> = {
  'POST /channels/{channel_id}/messages': spec.MessageCreateRequestSchema,
  'PATCH /channels/{channel_id}/messages/{message_id}': spec.MessageEditRequestPartialSchema,
  'POST /channels/{channel_id}/messages/{message_id}/threads':
    spec.CreateTextThreadWithMessageRequestSchema,
  'POST /channels/{channel_id}/threads': z.union([
    spec.CreateForumThreadRequestSchema,
    z.intersection(spec.CreateTextThreadWithoutMessageRequestSchema, noMessage()),
  ]),
  'PATCH /channels/{channel_id}': spec.UpdateThreadRequestPartialSchema,
  'POST /users/@me/channels': spec.CreatePrivateChannelRequestSchema,
  'PUT /applications/{application_id}/commands': commands,
  'PUT /applications/{application_id}/guilds/{guild_id}/commands': commands,
  'POST /webhooks/{webhook_id}/{webhook_token}': spec.IncomingWebhookInteractionRequestSchema,
  'PATCH /webhooks/{webhook_id}/{webhook_token}/messages/{message_id}':
    spec.IncomingWebhookUpdateRequestPartialSchema,
};

/** Commands with their permissions as the OpenAPI file has them: a number, where Discord documents a string of digits. */
function withNumericPermissions(commands: unknown): unknown {
  if (!Array.isArray(commands)) return commands;
  return commands.map((command: unknown) =>
    typeof command === 'object' &&
    command !== null &&
    'default_member_permissions' in command &&
    /^\d+$/.test(String(command.default_member_permissions))
      ? { ...command, default_member_permissions: Number(command.default_member_permissions) }
      : command,
  );
}

/** A thread that isn't a forum's post has no first message. */
function noMessage() {
  return z.looseObject({ message: z.never().optional() });
}

/** What Discord's own schema says against a request of the bot; a request with a body that no schema is known for is a problem too. */
export function requestProblems({
  method,
  route,
  body,
}: Pick<ReceivedRequest, 'method' | 'route' | 'body'>): readonly string[] {
  if (body === undefined) return [];
  const schema = route.endsWith('/callback') ? callbackSchema(body) : schemas[`${method} ${route}`];
  if (schema === undefined) return [`${method} ${route}: no schema is known for this body`];
  const checked = z.safeParse(schema, body);
  return checked.success
    ? []
    : checked.error.issues.map(
        (issue) => `${method} ${route}: ${issue.path.join('.')} ${issue.message}`,
      );
}

function callbackSchema(body: unknown): z.core.$ZodType | undefined {
  const type = typeof body === 'object' && body !== null && 'type' in body ? body.type : undefined;
  return typeof type === 'number' ? callbacks[type] : undefined;
}
