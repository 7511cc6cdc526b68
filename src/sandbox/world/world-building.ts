import { leaveServer } from './servers.js';
import type { SandboxBuilding } from './building-types.js';
import type { SandboxChannel } from '../types.js';
import { changeChannel, type Server, type World } from './world.js';
import {
  makeChannel,
  makeMember,
  makeRole,
  makeServer,
  makeUser,
  withMemberOverwrite,
} from './world-parts.js';

/**
 * What tests build a world with, and change it by: each change reaches the bot as Discord would tell it.
 *
 * @param moderatorId who manages servers that are added
 */
export function createBuilding(world: World, moderatorId: string): SandboxBuilding {
  const { clock, nextId, events } = world;
  const maker = { clock, nextId };

  function serverWith(guildId = world.guildId): Server {
    const server = world.servers.get(guildId);
    if (server === undefined) throw new Error(`There is no server ${guildId}.`);
    return server;
  }

  function channelWith(channelId: string): SandboxChannel {
    const channel = world.channels.get(channelId);
    if (channel === undefined) throw new Error(`There is no channel ${channelId}.`);
    return channel;
  }

  return {
    addChannel({ name, guildId, ...kind }) {
      const channel = makeChannel(maker, serverWith(guildId), name, kind);
      world.channels.set(channel.id, channel);
      events.emit({ kind: 'channel-created', channel });
      return channel.id;
    },
    deleteChannel(channelId) {
      const channel = channelWith(channelId);
      const gone = [...world.channels.values()].filter(
        (one) =>
          one.id === channelId ||
          (one.parent_id === channelId && one.thread_metadata !== undefined),
      );
      for (const { id } of gone) {
        world.channels.delete(id);
        world.messages.delete(id);
      }
      events.emit(
        channel.thread_metadata === undefined
          ? { kind: 'channel-deleted', channel }
          : { kind: 'thread-deleted', thread: channel },
      );
    },
    setPermissions(channelId, { deny = 0n, allow = 0n }, userId = world.bot.id) {
      const channel = channelWith(channelId);
      const changed = withMemberOverwrite(channel, userId, { deny, allow });
      world.channels.set(channelId, changed);
      events.emit({ kind: 'channel-updated', channel: changed });
    },
    setSlowMode(channelId, seconds) {
      const changed = changeChannel(world, channelWith(channelId), {
        rate_limit_per_user: seconds,
      });
      events.emit(
        changed.thread_metadata === undefined
          ? { kind: 'channel-updated', channel: changed }
          : { kind: 'thread-updated', thread: changed },
      );
    },
    setThread(threadId, state) {
      const thread = channelWith(threadId);
      const metadata = thread.thread_metadata;
      if (metadata === undefined) throw new Error(`${threadId} is no thread.`);
      const changed = changeChannel(world, thread, { thread_metadata: { ...metadata, ...state } });
      events.emit({ kind: 'thread-updated', thread: changed });
    },
    addPerson({ name, locale, closedDms = false, guildId }) {
      const user = makeUser(maker, name.toLowerCase(), name);
      world.users.set(user.id, user);
      serverWith(guildId).members.set(user.id, makeMember(maker, user));
      if (locale !== undefined) world.locales.set(user.id, locale);
      if (closedDms) world.closedToDirectMessages.add(user.id);
      return user.id;
    },
    setLocale(userId, locale) {
      world.locales.set(userId, locale);
    },
    closeDms(userId) {
      world.closedToDirectMessages.add(userId);
    },
    addServer({ name, locale }) {
      const people = [...world.users.values()];
      const home = serverWith();
      const owner = world.users.get(home.ownerId) ?? world.bot;
      const moderators = people.filter((user) => user.id === moderatorId);
      const server = makeServer(maker, name, owner, people, moderators);
      if (locale !== undefined) server.preferredLocale = locale;
      world.servers.set(server.id, server);
      events.emit({ kind: 'guild-joined', guildId: server.id });
      return server.id;
    },
    setGuildLocale(locale, guildId) {
      const server = serverWith(guildId);
      server.preferredLocale = locale;
      events.emit({ kind: 'guild-updated', guildId: server.id });
    },
    addRole(name, { guildId, mentionable = false } = {}) {
      const server = serverWith(guildId);
      const role = { ...makeRole(nextId(), name, 0n), mentionable };
      server.roles.set(role.id, role);
      events.emit({ kind: 'role-created', guildId: server.id, role });
      return role.id;
    },
    setOutage(isOut, guildId) {
      const { id } = serverWith(guildId);
      if (isOut) world.outages.add(id);
      else world.outages.delete(id);
      events.emit({ kind: isOut ? 'guild-unavailable' : 'guild-joined', guildId: id });
    },
    kick(guildId) {
      leaveServer(world, serverWith(guildId));
    },
    rejoin(guildId) {
      const server = serverWith(guildId);
      server.members.set(world.bot.id, makeMember(maker, world.bot));
      events.emit({ kind: 'guild-joined', guildId: server.id });
    },
  };
}
