import {
  type APIGuildMember,
  type APIRole,
  type APIUser,
  ChannelType,
  GuildMemberFlags,
  Locale,
  OverwriteType,
  PermissionFlagsBits,
  type RoleFlags,
} from 'discord-api-types/v10';
import type { Events } from './events.js';
import { usualPermissions } from './permissions.js';
import { createSnowflakes } from './snowflake.js';
import type { SandboxChannel, SandboxChannels, SandboxClock, SandboxPeople } from './types.js';
import type { Server, World } from './world.js';

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
  const joined = new Date(clock.now()).toISOString();
  const person = (username: string, name: string, isBot = false): APIUser => ({
    id: nextId(),
    username,
    global_name: isBot ? null : name,
    discriminator: isBot ? '0001' : '0',
    avatar: null,
    bot: isBot,
  });
  const bot = person('Byline', 'Byline', true);
  const reader = person('rosa', 'Rosa');
  const moderator = person('milan', 'Milan');
  const guest = person('guest', 'Guest');
  const owner = person('olga', 'Olga');

  const home = server('The Newsroom', owner, [owner, bot, reader, moderator, guest]);
  const elsewhere = server('The Book Club', guest, [reader, guest]);
  const moderators = role(
    'Moderators',
    usualPermissions | PermissionFlagsBits.ManageGuild | PermissionFlagsBits.ManageMessages,
  );
  home.roles.set(moderators.id, moderators);
  home.members.get(moderator.id)?.roles.push(moderators.id);

  const textChannel = (name: string, of: Server, denied = 0n): SandboxChannel => ({
    ...inServer(of, name),
    type: ChannelType.GuildText,
    topic: null,
    permission_overwrites:
      denied === 0n
        ? []
        : [{ id: bot.id, type: OverwriteType.Member, allow: '0', deny: String(denied) }],
  });
  const inServer = (of: Server, name: string) => ({
    id: nextId(),
    guild_id: of.id,
    name,
    position: 0,
    parent_id: null,
    nsfw: false,
    rate_limit_per_user: 0,
    last_message_id: null,
    flags: 0,
  });
  const list = {
    news: textChannel('news', home),
    general: textChannel('general', home),
    readonly: textChannel('read-only', home, PermissionFlagsBits.SendMessages),
    hidden: textChannel('hidden', home, PermissionFlagsBits.ViewChannel),
    forum: {
      ...inServer(home, 'forum'),
      type: ChannelType.GuildForum,
      permission_overwrites: [],
      available_tags: [],
    },
    elsewhere: textChannel('books', elsewhere),
    group: {
      id: nextId(),
      type: ChannelType.GroupDM,
      name: 'Rosa and a guest',
      recipients: [reader, guest],
      last_message_id: null,
    },
  } satisfies Record<keyof SandboxChannels, SandboxChannel>;

  function role(name: string, permissions: bigint, id = nextId()): APIRole {
    return {
      id,
      name,
      color: 0,
      colors: { primary_color: 0, secondary_color: null, tertiary_color: null },
      hoist: false,
      position: 0,
      permissions: String(permissions),
      managed: false,
      mentionable: false,
      // oxlint-disable-next-line typescript/no-unsafe-enum-assignment -- no flag set has no name in the enum
      flags: 0 as RoleFlags,
    };
  }

  function server(name: string, owner: APIUser, people: readonly APIUser[]): Server {
    const id = nextId();
    return {
      id,
      name,
      ownerId: owner.id,
      preferredLocale: Locale.EnglishUS,
      // The role of everybody has the server's own id.
      roles: new Map([[id, role('@everyone', usualPermissions, id)]]),
      members: new Map(people.map((user) => [user.id, member(user)])),
    };
  }

  function member(user: APIUser): APIGuildMember {
    return {
      user,
      roles: [],
      joined_at: joined,
      deaf: false,
      mute: false,
      flags: GuildMemberFlags.CompletedOnboarding,
    };
  }

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
    channels: new Map(Object.values(list).map((channel) => [channel.id, channel])),
    participants: new Map([[list.group.id, new Set([reader.id, guest.id])]]),
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
      elsewhere: list.elsewhere.id,
      group: list.group.id,
    },
    users: { reader: reader.id, moderator: moderator.id, guest: guest.id },
  };
}
