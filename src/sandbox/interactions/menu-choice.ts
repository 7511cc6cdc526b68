import { ComponentType, PermissionFlagsBits } from 'discord-api-types/v10';
import { may } from '../world/permissions.js';
import type { Actor, Named, NamedKind } from './resolved.js';
import { serverOf, type World } from '../world/world.js';

/** A component as it came with the message or modal. */
export type Component = Readonly<Record<string, unknown>>;

/** What a person chose in a menu. */
export interface Choice {
  readonly values: readonly string[];
  /** What the values stand for, in a menu that Discord fills itself. */
  readonly named?: readonly Named[];
}

const kindsOfMenus: Readonly<Record<number, NamedKind>> = {
  [ComponentType.UserSelect]: 'user',
  [ComponentType.RoleSelect]: 'role',
  [ComponentType.MentionableSelect]: 'mentionable',
  [ComponentType.ChannelSelect]: 'channel',
};

/** Whether a component is a select menu. */
export function isMenu(component: Component): boolean {
  const type = component['type'];
  return type === ComponentType.StringSelect || Number(type) in kindsOfMenus;
}

/** What stands chosen in a menu before a person touches it. */
export function defaultChoice(menu: Component): readonly string[] {
  const options = recordsIn(menu['options']).filter((one) => one['default'] === true);
  return [
    ...options.map((one) => String(one['value'])),
    ...recordsIn(menu['default_values']).map((one) => String(one['id'])),
  ];
}

/**
 * Chooses in a menu as Discord's client lets a person do it.
 *
 * @throws Error where it would not: too few or too many, twice the same, not offered there
 */
export function chooseIn(
  world: World,
  actor: Actor,
  menu: Component,
  values: readonly string[],
): Choice {
  const least = Number(menu['min_values'] ?? 1);
  const most = Number(menu['max_values'] ?? 1);
  if (values.length < least || values.length > most)
    throw new Error(`The menu takes ${least} to ${most} choices, not ${values.length}.`);
  if (new Set(values).size < values.length) throw new Error('The menu takes each choice once.');
  const kind = kindsOfMenus[Number(menu['type'])];
  if (kind !== undefined) {
    const named = values.map((id): Named => ({ kind, id }));
    for (const one of named) checkOffered(world, actor, menu, one);
    return { values, named };
  }
  const offered = recordsIn(menu['options']).map((one) => String(one['value']));
  for (const value of values)
    if (!offered.includes(value))
      throw new Error(`The menu has no "${value}"; it has: ${offered.join(', ')}.`);
  return { values };
}

/** Throws where a menu that Discord fills itself does not offer a user, role or channel to a person. */
function checkOffered(world: World, actor: Actor, menu: Component, { kind, id }: Named): void {
  const refuse = (): never => {
    throw new Error(`The menu offers no ${kind} ${id}.`);
  };
  const server = serverOf(world, actor.channel);
  if (kind === 'channel') {
    const channel = world.channels.get(id);
    if (channel === undefined || server === undefined || channel.guild_id !== server.id)
      return refuse();
    if (!may(world, actor.userId, channel, PermissionFlagsBits.ViewChannel)) return refuse();
    const types = menu['channel_types'];
    if (Array.isArray(types) && types.length > 0 && !types.includes(channel.type)) return refuse();
    return undefined;
  }
  const people = server?.members ?? world.participants.get(actor.channel.id);
  const isPerson = kind !== 'role' && people?.has(id) === true;
  const isRole = kind !== 'user' && server?.roles.has(id) === true;
  return isPerson || isRole ? undefined : refuse();
}

function recordsIn(value: unknown): readonly Component[] {
  // The rules for messages and modals have let only lists of records through.
  return Array.isArray(value) ? (value as readonly Component[]) : [];
}
