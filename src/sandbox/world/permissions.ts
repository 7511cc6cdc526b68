import { OverwriteType, PermissionFlagsBits } from 'discord-api-types/v10';
import { type Server, serverOf, type World } from './world.js';
import type { SandboxChannel } from '../types.js';

/** All permissions that there are. */
export const everyPermission = Object.values(PermissionFlagsBits).reduce(
  (all, one) => all | one,
  0n,
);

/** What everybody may do in a server unless told otherwise. */
export const usualPermissions =
  PermissionFlagsBits.ViewChannel |
  PermissionFlagsBits.SendMessages |
  PermissionFlagsBits.SendMessagesInThreads |
  PermissionFlagsBits.CreatePublicThreads |
  PermissionFlagsBits.ReadMessageHistory |
  PermissionFlagsBits.EmbedLinks |
  PermissionFlagsBits.AttachFiles |
  PermissionFlagsBits.AddReactions |
  PermissionFlagsBits.MentionEveryone |
  PermissionFlagsBits.UseExternalEmojis |
  PermissionFlagsBits.UseApplicationCommands;

/** What anybody may do in a conversation outside servers. */
const conversationPermissions = usualPermissions & ~PermissionFlagsBits.CreatePublicThreads;

/**
 * What somebody may do in a channel; a thread goes by its parent. Nothing where they aren't in it.
 * The order is Discord's (https://discord.com/developers/docs/topics/permissions#permission-overwrites).
 */
export function permissionsIn(world: World, userId: string, channel: SandboxChannel): bigint {
  const server = serverOf(world, channel);
  if (server === undefined)
    return world.participants.get(channel.id)?.has(userId) ? conversationPermissions : 0n;
  const parent =
    channel.thread_metadata === undefined ? undefined : world.channels.get(channel.parent_id ?? '');
  const base = permissionsInServer(server, userId);
  if ((base & PermissionFlagsBits.Administrator) !== 0n) return everyPermission;
  return withOverwrites(base, server, userId, parent ?? channel);
}

/** What somebody may do in a server as a whole; nothing where they aren't a member. */
export function permissionsInServer(server: Server, userId: string): bigint {
  const member = server.members.get(userId);
  if (member === undefined) return 0n;
  if (server.ownerId === userId) return everyPermission;
  const all = [server.id, ...member.roles].reduce(
    (sum, role) => sum | BigInt(server.roles.get(role)?.permissions ?? 0),
    0n,
  );
  return (all & PermissionFlagsBits.Administrator) === 0n ? all : everyPermission;
}

function withOverwrites(
  base: bigint,
  server: Server,
  userId: string,
  channel: SandboxChannel,
): bigint {
  const roles = server.members.get(userId)?.roles ?? [];
  const overwrites = channel.permission_overwrites ?? [];
  const forEveryone = overwrites.filter((one) => one.id === server.id);
  const forRoles = overwrites.filter(
    (one) => one.type === OverwriteType.Role && roles.includes(one.id),
  );
  const forMember = overwrites.filter(
    (one) => one.type === OverwriteType.Member && one.id === userId,
  );
  let permissions = base;
  for (const group of [forEveryone, forRoles, forMember]) {
    for (const one of group) permissions &= ~BigInt(one.deny);
    for (const one of group) permissions |= BigInt(one.allow);
  }
  return permissions;
}

/** Whether somebody has all of these permissions in a channel. */
export function may(
  world: World,
  userId: string,
  channel: SandboxChannel,
  needed: bigint,
): boolean {
  return (permissionsIn(world, userId, channel) & needed) === needed;
}
