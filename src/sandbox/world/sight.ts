import type { SandboxChannel } from '../types.js';
import { PermissionFlagsBits } from 'discord-api-types/v10';
import { may } from './permissions.js';
import { findMessage, type StoredMessage, type World } from './world.js';

/** The channel with an id; throws an Error where a person sees none such. */
export function visibleChannel(world: World, userId: string, channelId: string): SandboxChannel {
  const channel = world.channels.get(channelId);
  if (channel === undefined || !may(world, userId, channel, PermissionFlagsBits.ViewChannel))
    throw new Error(`This person sees no channel ${channelId}.`);
  return channel;
}

/** The message with an id; throws an Error where a person sees none such. */
export function visibleMessage(world: World, userId: string, messageId: string): StoredMessage {
  const stored = findMessage(world, messageId);
  if (stored === undefined || (stored.visibleTo !== null && stored.visibleTo !== userId))
    throw new Error(`This person sees no message ${messageId}.`);
  visibleChannel(world, userId, stored.message.channel_id);
  return stored;
}

/** Throws an Error where a person lacks one of the permissions in a channel. */
export function demand(
  world: World,
  userId: string,
  channel: SandboxChannel,
  needed: bigint,
): void {
  if (!may(world, userId, channel, needed))
    throw new Error(`This person may not do that in ${channel.name ?? 'this conversation'}.`);
}
