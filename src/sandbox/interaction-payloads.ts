import type { ComponentType } from 'discord-api-types/v10';
import {
  type APIApplicationCommand,
  type APIInteraction,
  ApplicationCommandOptionType as OptionType,
  InteractionType,
} from 'discord-api-types/v10';
import { contextOf, type EnteredOption, reachedByServer } from './command-entry.js';
import { permissionsIn } from './permissions.js';
import type { SandboxChannel, SandboxMessage } from './types.js';
import { serverOf, type World } from './world.js';

/** Who does something, and where. */
export interface Actor {
  readonly userId: string;
  readonly channel: SandboxChannel;
}

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
    token: `interaction-token-${id}`,
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
    locale: 'en-US',
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
  channel: SandboxChannel,
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
      ...(autocomplete ? {} : { resolved: resolvedOf(world, options, channel) }),
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
  message: SandboxMessage,
  component: {
    readonly type: ComponentType;
    readonly customId: string;
    readonly id: number;
    readonly values?: readonly string[];
  },
): Deed {
  return {
    type: InteractionType.MessageComponent,
    message,
    data: {
      id: component.id,
      custom_id: component.customId,
      component_type: component.type,
      ...(component.values === undefined ? {} : { values: component.values }),
    },
  };
}

/** What the ids among a command's values stand for. */
function resolvedOf(
  world: World,
  options: readonly EnteredOption[],
  channel: SandboxChannel,
): object {
  const users: Record<string, unknown> = {};
  const members: Record<string, unknown> = {};
  const roles: Record<string, unknown> = {};
  const channels: Record<string, unknown> = {};
  const server = serverOf(world, channel);
  const resolve = (option: EnteredOption): void => {
    for (const inside of option.options ?? []) resolve(inside);
    const id = String(option.value);
    const mentionable = option.type === OptionType.Mentionable;
    if (option.type === OptionType.Channel) {
      const named = world.channels.get(id);
      if (named === undefined) throw new Error(`There is no channel ${id}.`);
      channels[id] = { ...named, permissions: String(permissionsIn(world, world.bot.id, named)) };
    }
    if (option.type === OptionType.User || mentionable) {
      const user = world.users.get(id);
      if (user === undefined && !mentionable) throw new Error(`There is no user ${id}.`);
      if (user !== undefined) users[id] = user;
      const { user: _, ...member } = server?.members.get(id) ?? { user: undefined };
      if (server?.members.has(id)) members[id] = { ...member, permissions: '0' };
    }
    if (option.type === OptionType.Role || mentionable) {
      const role = server?.roles.get(id);
      if (role === undefined && !mentionable) throw new Error(`There is no role ${id}.`);
      if (role !== undefined) roles[id] = role;
    }
  };
  options.forEach(resolve);
  const all = { users, members, roles, channels };
  return Object.fromEntries(Object.entries(all).filter(([, one]) => Object.keys(one).length > 0));
}
