import type { Server, World } from './world.js';

/** Takes the bot out of a server. */
export function leaveServer(world: World, server: Server): void {
  if (server.members.delete(world.bot.id))
    world.events.emit({ kind: 'guild-left', guildId: server.id });
}
