import { ChannelType, OverwriteType, PermissionFlagsBits } from 'discord-api-types/v10';
import type { Events } from './events.js';
import { createSnowflakes } from './snowflake.js';
import type { SandboxChannel, SandboxChannels, SandboxClock, SandboxPeople } from '../types.js';
import type { Server, World } from './world.js';
import { makeChannel, makeServer, makeUser, withMemberOverwrite } from './world-parts.js';

/** A world to begin with, and the ids of what is in it. */
export interface DefaultWorld {
  readonly world: World;
  readonly channels: SandboxChannels;
  readonly users: SandboxPeople;
}

/**
 * Makes a server with the bot, its owner and three people, some channels, and places where the bot isn't: another server
 * and a group.
 */
export function createDefaultWorld(clock: SandboxClock, events: Events): DefaultWorld {
  const nextId = createSnowflakes(() => clock.now());
  const maker = { clock, nextId };
  const bot = makeUser(maker, 'Byline', undefined);
  const reader = makeUser(maker, 'rosa', 'Rosa');
  const moderator = makeUser(maker, 'milan', 'Milan');
  const guest = makeUser(maker, 'guest', 'Guest');
  const owner = makeUser(maker, 'olga', 'Olga');

  const people = [owner, bot, reader, moderator, guest];
  const home = makeServer(maker, 'The Newsroom', owner, people, [moderator]);
  const elsewhere = makeServer(maker, 'The Book Club', guest, [reader, guest]);

  const withoutBots = (name: string, deny: bigint): SandboxChannel =>
    withMemberOverwrite(makeChannel(maker, home, name), bot.id, { deny, allow: 0n });
  const list = {
    news: makeChannel(maker, home, 'news'),
    general: makeChannel(maker, home, 'general'),
    readonly: withoutBots('read-only', PermissionFlagsBits.SendMessages),
    hidden: withoutBots('hidden', PermissionFlagsBits.ViewChannel),
    forum: makeChannel(maker, home, 'forum', { type: ChannelType.GuildForum }),
    announcements: forModerators(
      makeChannel(maker, home, 'announcements', { type: ChannelType.GuildAnnouncement }),
      home,
      bot.id,
    ),
    elsewhere: makeChannel(maker, elsewhere, 'books'),
    group: {
      id: nextId(),
      type: ChannelType.GroupDM,
      name: 'Rosa and a guest',
      recipients: [reader, guest],
      last_message_id: null,
    },
  } satisfies Record<keyof SandboxChannels, SandboxChannel>;

  const world: World = {
    clock,
    events,
    nextId,
    token: `${Buffer.from(bot.id).toString('base64url')}.sandbox.token-of-no-use-elsewhere`,
    applicationId: bot.id,
    bot,
    guildId: home.id,
    servers: new Map([
      [home.id, home],
      [elsewhere.id, elsewhere],
    ]),
    users: new Map([bot, owner, reader, moderator, guest].map((user) => [user.id, user])),
    locales: new Map(),
    closedToDirectMessages: new Set(),
    channels: new Map(Object.values(list).map((channel) => [channel.id, channel])),
    participants: new Map([[list.group.id, new Set([reader.id, guest.id])]]),
    outages: new Set(),
    messages: new Map(),
    commands: new Map(),
    interactions: new Map(),
    interactionTokens: new Map(),
    installers: new Set([reader.id]),
    nonces: new Map(),
  };
  return {
    world,
    channels: {
      news: list.news.id,
      general: list.general.id,
      readonly: list.readonly.id,
      hidden: list.hidden.id,
      forum: list.forum.id,
      announcements: list.announcements.id,
      elsewhere: list.elsewhere.id,
      group: list.group.id,
    },
    users: { reader: reader.id, moderator: moderator.id, guest: guest.id },
  };
}

/** A channel in which moderators and the bot alone say something. */
function forModerators(channel: SandboxChannel, server: Server, botId: string): SandboxChannel {
  const send = String(PermissionFlagsBits.SendMessages);
  const roles = [...server.roles.keys()].map((id) =>
    id === server.id ? { id, deny: send, allow: '0' } : { id, deny: '0', allow: send },
  );
  const overwrites = roles.map((one) => ({ ...one, type: OverwriteType.Role }));
  return withMemberOverwrite({ ...channel, permission_overwrites: overwrites }, botId, {
    deny: 0n,
    allow: PermissionFlagsBits.SendMessages,
  });
}
