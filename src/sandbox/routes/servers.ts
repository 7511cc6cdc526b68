import { ChannelType } from 'discord-api-types/v10';
import { done, found, refusals, type Reply } from '../rest/reply.js';
import type { SandboxChannel } from '../types.js';
import type { Server, World } from '../world/world.js';
import { leaveServer } from '../world/servers.js';
import { type Route, route } from './route.js';

/** Runs what needs the bot to be in a server. */
function inServer(world: World, guildId: string, then: (server: Server) => Reply): Reply {
  const server = world.servers.get(guildId);
  if (server === undefined) return refusals.unknownGuild;
  return server.members.has(world.bot.id) ? then(server) : refusals.missingAccess;
}

function isThread(channel: SandboxChannel): boolean {
  return channel.thread_metadata !== undefined;
}

/** Servers, their channels, members and roles. */
export const serverRoutes: readonly Route[] = [
  route('GET', '/guilds/{guild_id}', (world, { params }) =>
    inServer(world, params.guild_id, (server) =>
      found({
        id: server.id,
        name: server.name,
        owner_id: server.ownerId,
        preferred_locale: server.preferredLocale,
        roles: [...server.roles.values()],
        emojis: [],
        features: [],
      }),
    ),
  ),
  route('GET', '/guilds/{guild_id}/channels', (world, { params }) =>
    inServer(world, params.guild_id, (server) =>
      found(
        [...world.channels.values()].filter(
          (channel) => channel.guild_id === server.id && !isThread(channel),
        ),
      ),
    ),
  ),
  route('GET', '/guilds/{guild_id}/threads/active', (world, { params }) =>
    inServer(world, params.guild_id, (server) =>
      found({
        threads: [...world.channels.values()].filter(
          (channel) =>
            channel.guild_id === server.id && channel.thread_metadata?.archived === false,
        ),
        members: [],
      }),
    ),
  ),
  route('GET', '/guilds/{guild_id}/roles', (world, { params }) =>
    inServer(world, params.guild_id, (server) => found([...server.roles.values()])),
  ),
  route('GET', '/guilds/{guild_id}/members/{user_id}', (world, { params }) =>
    inServer(world, params.guild_id, (server) => {
      const id = params.user_id === '@me' ? world.bot.id : params.user_id;
      const member = server.members.get(id);
      return member === undefined ? refusals.unknownMember : found(member);
    }),
  ),
  route('DELETE', '/users/@me/guilds/{guild_id}', (world, { params }) =>
    inServer(world, params.guild_id, (server) => {
      leaveServer(world, server);
      return done;
    }),
  ),
];

/** Kinds of channels in which messages stand directly. */
export const textChannelTypes: ReadonlySet<ChannelType> = new Set([
  ChannelType.GuildText,
  ChannelType.GuildAnnouncement,
  ChannelType.GuildVoice,
  ChannelType.PublicThread,
  ChannelType.PrivateThread,
  ChannelType.AnnouncementThread,
  ChannelType.DM,
  ChannelType.GroupDM,
]);
