import type { SandboxChannel } from '../types.js';
import { permissionsIn } from '../world/permissions.js';
import { serverOf, type World } from '../world/world.js';

/** What the id that a person chose stands for; `mentionable`: a user or a role. */
export type NamedKind = 'user' | 'role' | 'channel' | 'mentionable';

/** An id that a person chose: in an option of a command or in a menu. */
export interface Named {
  readonly kind: NamedKind;
  readonly id: string;
}

/** Who does something, and where. */
export interface Actor {
  readonly userId: string;
  readonly channel: SandboxChannel;
}

/**
 * An interaction's `resolved`: what the chosen ids stand for, by kind
 * (https://discord.com/developers/docs/interactions/receiving-and-responding#interaction-object-resolved-data-structure).
 *
 * @throws Error on an id that stands for nothing of its kind there
 */
export function resolvedOf(
  world: World,
  { userId, channel }: Actor,
  chosen: readonly Named[],
): object {
  const users: Record<string, unknown> = {};
  const members: Record<string, unknown> = {};
  const roles: Record<string, unknown> = {};
  const channels: Record<string, unknown> = {};
  const server = serverOf(world, channel);
  for (const { kind, id } of chosen) {
    const user = kind === 'user' || kind === 'mentionable' ? world.users.get(id) : undefined;
    const role = kind === 'role' || kind === 'mentionable' ? server?.roles.get(id) : undefined;
    const named = kind === 'channel' ? world.channels.get(id) : undefined;
    if (user === undefined && role === undefined && named === undefined)
      throw new Error(`There is no ${kind} ${id}.`);
    if (user !== undefined) users[id] = user;
    const { user: _, ...member } = server?.members.get(id) ?? { user: undefined };
    if (user !== undefined && server?.members.has(id))
      members[id] = { ...member, permissions: String(permissionsIn(world, id, channel)) };
    if (role !== undefined) roles[id] = role;
    // Of channels Discord computes the permissions of the person, not of the app.
    if (named !== undefined)
      channels[id] = { ...named, permissions: String(permissionsIn(world, userId, named)) };
  }
  const all = { users, members, roles, channels };
  return Object.fromEntries(Object.entries(all).filter(([, one]) => Object.keys(one).length > 0));
}
