import { PermissionFlagsBits, type Guild } from 'discord.js';
import type { PermissionName } from '../command/server.js';

/**
 * The permissions, of those wanted, that the bot lacks in a channel of a server, by discord.js's caches; all of them
 * where it can't see the channel.
 */
export function missingPermissions(
  guild: Guild,
  channelId: string,
  wanted: readonly PermissionName[],
): readonly PermissionName[] {
  const channel = guild.channels.cache.get(channelId);
  const { me } = guild.members;
  if (channel === undefined || me === null) return wanted;
  const has = channel.permissionsFor(me);
  if (!has.has(PermissionFlagsBits.ViewChannel)) return wanted;
  return wanted.filter((name) => !has.has(PermissionFlagsBits[name]));
}
