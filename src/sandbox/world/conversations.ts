import { type APIUser, ChannelType } from 'discord-api-types/v10';
import type { SandboxChannel } from '../types.js';
import type { World } from './world.js';

/** The direct messages between a person and the bot; made where there were none. */
export function openConversation(world: World, user: APIUser): SandboxChannel {
  for (const channel of world.channels.values()) {
    if (channel.type !== ChannelType.DM) continue;
    if (world.participants.get(channel.id)?.has(user.id)) return channel;
  }
  const channel: SandboxChannel = {
    id: world.nextId(),
    type: ChannelType.DM,
    recipients: [user],
    last_message_id: null,
    flags: 0,
  };
  world.channels.set(channel.id, channel);
  world.participants.set(channel.id, new Set([user.id, world.bot.id]));
  return channel;
}
