import { type APIGuildMember, GatewayIntentBits, PermissionFlagsBits } from 'discord-api-types/v10';
import { asAppSees } from '../content-rules.js';
import { may } from '../world/permissions.js';
import type { SandboxChannel, SandboxEvent, SandboxMessage } from '../types.js';
import { type Server, serverOf, type World } from '../world/world.js';

/** An event as the gateway sends it, and the intent that it needs (0: none). */
export interface Dispatch {
  readonly t: string;
  readonly d: unknown;
  readonly intent: number;
}

const { Guilds, GuildMessages, DirectMessages, GuildMessageTyping, DirectMessageTyping } =
  GatewayIntentBits;

/** What the bot is to hear of an event; undefined where it hears nothing. */
export function dispatchOf(world: World, event: SandboxEvent): Dispatch | undefined {
  switch (event.kind) {
    case 'message-created':
    case 'message-updated':
      return event.visibleTo === null && hears(world, event.message.channel_id)
        ? {
            t: event.kind === 'message-created' ? 'MESSAGE_CREATE' : 'MESSAGE_UPDATE',
            d: withPlace(world, asAppSees(event.message, world.bot.id)),
            intent: event.message.guild_id === undefined ? DirectMessages : GuildMessages,
          }
        : undefined;
    case 'message-deleted': {
      const guildId = world.channels.get(event.channelId)?.guild_id;
      return event.visibleTo === null && hears(world, event.channelId)
        ? {
            t: 'MESSAGE_DELETE',
            d: { id: event.messageId, channel_id: event.channelId, guild_id: guildId },
            intent: guildId === undefined ? DirectMessages : GuildMessages,
          }
        : undefined;
    }
    case 'channel-created':
    case 'channel-updated':
    case 'channel-deleted':
      // Of a server's channels an app hears also where it may not look into them: it knows their permissions.
      return isIn(world, event.channel)
        ? { t: `CHANNEL_${verbs[event.kind]}`, d: event.channel, intent: Guilds }
        : undefined;
    case 'thread-created':
    case 'thread-updated':
    case 'thread-deleted':
      return ofThread(world, event.thread, `THREAD_${verbs[event.kind]}`);
    case 'typing': {
      const guildId = world.channels.get(event.channelId)?.guild_id;
      return {
        t: 'TYPING_START',
        d: {
          channel_id: event.channelId,
          guild_id: guildId,
          user_id: event.userId,
          timestamp: Math.trunc(world.clock.now() / 1000),
        },
        intent: guildId === undefined ? DirectMessageTyping : GuildMessageTyping,
      };
    }
    case 'interaction-created':
      return { t: 'INTERACTION_CREATE', d: event.interaction, intent: 0 };
    case 'guild-joined':
    case 'guild-updated': {
      const server = world.servers.get(event.guildId);
      if (server?.members.has(world.bot.id) !== true) return undefined;
      return event.kind === 'guild-joined'
        ? { t: 'GUILD_CREATE', d: guildCreate(world, server), intent: Guilds }
        : { t: 'GUILD_UPDATE', d: serverItself(server), intent: Guilds };
    }
    case 'role-created':
      return world.servers.get(event.guildId)?.members.has(world.bot.id)
        ? {
            t: 'GUILD_ROLE_CREATE',
            d: { guild_id: event.guildId, role: event.role },
            intent: Guilds,
          }
        : undefined;
    case 'guild-unavailable':
      return { t: 'GUILD_DELETE', d: { id: event.guildId, unavailable: true }, intent: Guilds };
    case 'guild-left':
      return { t: 'GUILD_DELETE', d: { id: event.guildId }, intent: Guilds };
    case 'interaction-shown':
    case 'commands-registered':
    case 'gateway':
    case 'request':
      return undefined;
  }
}

/** The server that an event is about; undefined outside servers. */
export function guildOf(world: World, event: SandboxEvent): string | undefined {
  switch (event.kind) {
    case 'message-created':
    case 'message-updated':
      return event.message.guild_id;
    case 'message-deleted':
    case 'typing':
      return world.channels.get(event.channelId)?.guild_id;
    case 'channel-created':
    case 'channel-updated':
    case 'channel-deleted':
      return event.channel.guild_id;
    case 'thread-created':
    case 'thread-updated':
    case 'thread-deleted':
      return event.thread.guild_id;
    case 'interaction-created':
      return event.interaction.guild_id;
    case 'guild-joined':
    case 'guild-updated':
    case 'guild-unavailable':
    case 'guild-left':
    case 'role-created':
      return event.guildId;
    case 'interaction-shown':
    case 'commands-registered':
    case 'gateway':
    case 'request':
      return undefined;
  }
}

const verbs = {
  'channel-created': 'CREATE',
  'channel-updated': 'UPDATE',
  'channel-deleted': 'DELETE',
  'thread-created': 'CREATE',
  'thread-updated': 'UPDATE',
  'thread-deleted': 'DELETE',
} as const;

function ofThread(world: World, thread: SandboxChannel, t: string): Dispatch | undefined {
  if (!hears(world, thread.id)) return undefined;
  const d = t === 'THREAD_CREATE' ? { ...thread, newly_created: true } : thread;
  return { t, d, intent: Guilds };
}

/** Whether the bot is in the server of a channel. */
function isIn(world: World, channel: SandboxChannel): boolean {
  return serverOf(world, channel)?.members.has(world.bot.id) ?? false;
}

/** Whether the bot is in a channel and sees it; a channel that is gone counts as seen. */
function hears(world: World, channelId: string): boolean {
  const channel = world.channels.get(channelId);
  return (
    channel === undefined || may(world, world.bot.id, channel, PermissionFlagsBits.ViewChannel)
  );
}

/** A message with what only its gateway event bears: the author's member, and the channel's type, by which the client knows direct messages. */
function withPlace(world: World, message: SandboxMessage): object {
  const member = memberOf(world, message);
  const placed = { ...message, channel_type: world.channels.get(message.channel_id)?.type };
  if (member === undefined) return placed;
  const { user: _, ...partial } = member;
  return { ...placed, member: partial };
}

function memberOf(world: World, message: SandboxMessage): APIGuildMember | undefined {
  return world.servers.get(message.guild_id ?? '')?.members.get(message.author.id);
}

/** A server as GUILD_CREATE brings it, with the channels that the bot can't see as well; the client needs the @everyone role and the bot's own member. */
export function guildCreate(world: World, server: Server): object {
  const own = server.members.get(world.bot.id);
  const channels = [...world.channels.values()].filter(
    (channel) => serverOf(world, channel) === server,
  );
  return {
    ...serverItself(server),
    joined_at: own?.joined_at,
    large: false,
    unavailable: false,
    member_count: server.members.size,
    members: own === undefined ? [] : [own],
    channels: channels.filter((channel) => channel.thread_metadata === undefined),
    threads: channels.filter((channel) => channel.thread_metadata?.archived === false),
    voice_states: [],
    presences: [],
    stage_instances: [],
    guild_scheduled_events: [],
    soundboard_sounds: [],
  };
}

/** A server as such. */
function serverItself(server: Server): object {
  return {
    id: server.id,
    name: server.name,
    icon: null,
    splash: null,
    discovery_splash: null,
    owner_id: server.ownerId,
    afk_channel_id: null,
    afk_timeout: 300,
    verification_level: 0,
    default_message_notifications: 1,
    explicit_content_filter: 0,
    mfa_level: 0,
    application_id: null,
    system_channel_id: null,
    system_channel_flags: 0,
    rules_channel_id: null,
    public_updates_channel_id: null,
    safety_alerts_channel_id: null,
    vanity_url_code: null,
    description: null,
    banner: null,
    premium_tier: 0,
    premium_subscription_count: 0,
    premium_progress_bar_enabled: false,
    nsfw_level: 0,
    preferred_locale: server.preferredLocale,
    features: [],
    emojis: [],
    stickers: [],
    roles: [...server.roles.values()],
  };
}
