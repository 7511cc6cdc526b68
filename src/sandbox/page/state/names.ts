import type { SandboxChoice } from '../../types.js';
import { nameOf, type WorldState } from './world-state.js';

/** How mentioned people, channels and roles are called; undefined where nobody knows. */
export type NameOfMention = (of: 'user' | 'channel' | 'role', id: string) => string | undefined;

/** What can be chosen for an option that takes a user, channel or role. */
export interface Mentionables {
  readonly users: readonly SandboxChoice[];
  readonly channels: readonly SandboxChoice[];
  readonly roles: readonly SandboxChoice[];
}

/** The name of a mentioned person, channel or role; undefined where there is none such. */
export function nameOfMention(
  world: WorldState,
  of: 'user' | 'channel' | 'role',
  id: string,
): string | undefined {
  switch (of) {
    case 'user': {
      const user = [world.bot, ...world.users].find((one) => one.id === id);
      return user === undefined ? undefined : nameOf(user);
    }
    case 'channel':
      return world.channels.find((one) => one.id === id)?.name ?? undefined;
    case 'role':
      return world.guild.roles.find((one) => one.id === id)?.name;
  }
}

/** The people, channels and roles that an option can take. */
export function mentionables(world: WorldState): Mentionables {
  return {
    users: [world.bot, ...world.users].map((user) => ({ name: nameOf(user), value: user.id })),
    channels: world.channels
      .filter((channel) => channel.guild_id === world.guild.id)
      .map((channel) => ({ name: `# ${channel.name ?? ''}`, value: channel.id })),
    roles: world.guild.roles.map((role) => ({ name: `@ ${role.name}`, value: role.id })),
  };
}
