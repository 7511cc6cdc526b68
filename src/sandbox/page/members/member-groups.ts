import type { APIUser } from 'discord-api-types/v10';
import type { WorldState } from '../state/world-state.js';
import { rolesOf } from './rights.js';

/** Members of a server that stand together under their highest role that is shown apart. */
export interface MemberGroup {
  readonly id: string;
  readonly title: string;
  /** Discord's colour of the role, 0 for none. */
  readonly colour: number;
  readonly users: readonly APIUser[];
}

/** The members who see a place, by their highest role; the bot and who has none are simply online. */
export function memberGroups(world: WorldState, place: string): readonly MemberGroup[] {
  const channel = world.channels.find((one) => one.id === place);
  const guild =
    [world.guild, ...world.otherGuilds].find((one) => one.id === channel?.guild_id) ?? world.guild;
  const isThere = ({ id }: APIUser) => channel === undefined || channel.viewers.includes(id);
  const there = [world.bot, ...world.users].filter(isThere);
  const highest = (user: APIUser) =>
    channel?.guild_id === undefined || user.bot === true ? undefined : rolesOf(guild, user.id)[0];
  const groups = guild.roles
    .toSorted((one, other) => other.position - one.position)
    .map((role) => ({
      id: role.id,
      title: role.name,
      colour: role.colors?.primary_color ?? role.color,
      users: there.filter((user) => highest(user)?.id === role.id),
    }));
  const online = there.filter((user) => highest(user) === undefined);
  return [...groups, { id: 'online', title: 'Online', colour: 0, users: online }].filter(
    ({ users }) => users.length > 0,
  );
}
