import type { APIRole } from 'discord-api-types/v10';
import type { PageGuild } from '../../page-types.js';

/** Discord's bits of rights: https://discord.com/developers/docs/topics/permissions#permissions-bitwise-permission-flags */
const rights = { administrator: 1n << 3n, manageServer: 1n << 5n, manageMessages: 1n << 13n };

/** The roles of a person besides the one of everybody, the highest first. */
export function rolesOf(guild: PageGuild, userId: string): readonly APIRole[] {
  const ids = guild.members.find((one) => one.user.id === userId)?.roles ?? [];
  return guild.roles
    .filter((role) => ids.includes(role.id))
    .toSorted((one, other) => other.position - one.position);
}

/** What a person may do in a server, as a short sentence. */
export function rightsInWords(guild: PageGuild, userId: string): string {
  if (guild.ownerId === userId) return 'Owns the server: may do everything.';
  if (!guild.members.some((one) => one.user.id === userId)) return 'Is not in this server.';
  const everybody = guild.roles.filter((role) => role.id === guild.id);
  const permissions = [...everybody, ...rolesOf(guild, userId)]
    .map((role) => BigInt(role.permissions))
    .reduce((all, one) => all | one, 0n);
  const has = (right: bigint) => (permissions & (right | rights.administrator)) !== 0n;
  if (has(rights.manageServer)) return 'May set up daily posts and settings.';
  if (has(rights.manageMessages)) return 'May delete messages of others.';
  return 'May read, ask and use commands.';
}
