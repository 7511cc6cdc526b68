import {
  type APIApplicationCommand,
  type APIInteraction,
  ApplicationCommandOptionType as OptionType,
  InteractionType,
} from 'discord-api-types/v10';
import { contextOf, type EnteredOption, reachedByServer } from './command-entry.js';
import type { UsedComponent } from './component-use.js';
import type { FilledModal } from './modal-entry.js';
import { permissionsIn } from '../world/permissions.js';
import { type Actor, type Named, type NamedKind, resolvedOf } from './resolved.js';
import type { SandboxMessage } from '../types.js';
import { localeOf, serverOf, type World } from '../world/world.js';

const tokenBegins = 'interaction-token-';

/** The tokens of interactions in a text. */
export const interactionToken = new RegExp(`${tokenBegins}\\d+`, 'g');

/** What is done: the kind-specific part of an interaction. */
export interface Deed {
  readonly type: InteractionType;
  readonly data: object;
  readonly message?: SandboxMessage;
}

/** An interaction as the gateway sends it. */
export function interactionOf(
  world: World,
  { userId, channel }: Actor,
  deed: Deed,
): APIInteraction {
  const id = world.nextId();
  const server = serverOf(world, channel);
  const user = world.users.get(userId);
  const member = server?.members.get(userId);
  const owners: Record<string, string> = {};
  if (reachedByServer(world, channel)) owners['0'] = server?.id ?? '0';
  if (world.installers.has(userId)) owners['1'] = userId;
  const payload = {
    id,
    application_id: world.applicationId,
    type: deed.type,
    token: `${tokenBegins}${id}`,
    version: 1,
    data: deed.data,
    ...(deed.message === undefined ? {} : { message: deed.message }),
    channel_id: channel.id,
    channel: {
      ...channel,
      permissions: String(permissionsIn(world, userId, channel)),
    },
    ...(server === undefined
      ? { user }
      : {
          guild_id: server.id,
          guild: { id: server.id, locale: server.preferredLocale, features: [] },
          guild_locale: server.preferredLocale,
          member: { ...member, permissions: String(permissionsIn(world, userId, channel)) },
        }),
    app_permissions: String(permissionsIn(world, world.bot.id, channel)),
    locale: localeOf(world, userId),
    entitlements: [],
    entitlement_sku_ids: [],
    authorizing_integration_owners: owners,
    context: contextOf(world, channel),
    attachment_size_limit: 10_485_760,
  };
  // Discord's type is a union over the kinds; the kind is only known to the caller.
  return payload as unknown as APIInteraction;
}

/** A slash command that is run, or (with a focused option) typed. */
export function slashDeed(
  world: World,
  command: APIApplicationCommand,
  options: readonly EnteredOption[],
  actor: Actor,
  autocomplete: boolean,
): Deed {
  return {
    type: autocomplete
      ? InteractionType.ApplicationCommandAutocomplete
      : InteractionType.ApplicationCommand,
    data: {
      id: command.id,
      name: command.name,
      type: command.type,
      ...(command.guild_id === undefined ? {} : { guild_id: command.guild_id }),
      options,
      ...(autocomplete ? {} : { resolved: resolvedOf(world, actor, namedIn(options)) }),
    },
  };
}

/** A message command that is run on a message; it reaches the app whole, whatever the intents. */
export function messageDeed(command: APIApplicationCommand, message: SandboxMessage): Deed {
  return {
    type: InteractionType.ApplicationCommand,
    data: {
      id: command.id,
      name: command.name,
      type: command.type,
      ...(command.guild_id === undefined ? {} : { guild_id: command.guild_id }),
      target_id: message.id,
      resolved: { messages: { [message.id]: message } },
    },
  };
}

/** A component of a message that is used. */
export function componentDeed(
  world: World,
  actor: Actor,
  message: SandboxMessage,
  component: UsedComponent,
): Deed {
  const { type, customId, id, values, named } = component;
  return {
    type: InteractionType.MessageComponent,
    message,
    data: {
      id,
      custom_id: customId,
      component_type: type,
      ...(values === undefined ? {} : { values }),
      ...(named === undefined ? {} : { resolved: resolvedOf(world, actor, named) }),
    },
  };
}

/** A modal that is sent off, with the message whose component opened it. */
export function modalDeed(
  world: World,
  actor: Actor,
  customId: string,
  { components, named }: FilledModal,
  message: SandboxMessage | undefined,
): Deed {
  return {
    type: InteractionType.ModalSubmit,
    ...(message === undefined ? {} : { message }),
    data: { custom_id: customId, components, resolved: resolvedOf(world, actor, named) },
  };
}

/** The ids among a command's values. */
function namedIn(options: readonly EnteredOption[]): readonly Named[] {
  return options.flatMap((option) => {
    const kind = kindsOfOptions[option.type];
    return [
      ...(kind === undefined ? [] : [{ kind, id: String(option.value) }]),
      ...namedIn(option.options ?? []),
    ];
  });
}

const kindsOfOptions: Readonly<Partial<Record<OptionType, NamedKind>>> = {
  [OptionType.User]: 'user',
  [OptionType.Role]: 'role',
  [OptionType.Channel]: 'channel',
  [OptionType.Mentionable]: 'mentionable',
};
