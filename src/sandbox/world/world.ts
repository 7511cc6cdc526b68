import {
  type APIApplicationCommand,
  type APIGuildMember,
  type APIRole,
  type APIUser,
  Locale,
} from 'discord-api-types/v10';
import type { Events } from './events.js';
import type { SandboxChannel, SandboxClock, SandboxMessage } from '../types.js';
import type { OpenInteraction } from '../interactions/interactions.js';

/** A server. */
export interface Server {
  readonly id: string;
  readonly name: string;
  readonly ownerId: string;
  /** The language of its posts, for servers that have none chosen en-US. */
  preferredLocale: Locale;
  readonly roles: Map<string, APIRole>;
  /** By the user's id. */
  readonly members: Map<string, APIGuildMember>;
}

/** A message, and what only the sandbox knows of it. */
export interface StoredMessage {
  readonly message: SandboxMessage;
  /** The one person who sees it, where it is ephemeral. */
  readonly visibleTo: string | null;
}

/**
 * Everything that this Discord holds. Messages, channels and commands are values: a change puts a new one
 * in the old one's place.
 */
export interface World {
  readonly clock: SandboxClock;
  readonly events: Events;
  readonly nextId: () => string;
  readonly token: string;
  readonly applicationId: string;
  readonly bot: APIUser;
  /** The one server that the bot is in, to begin with. */
  readonly guildId: string;
  readonly servers: Map<string, Server>;
  readonly users: Map<string, APIUser>;
  /** By the user's id: the language of their client; who isn't here has en-US. */
  readonly locales: Map<string, Locale>;
  /** Who takes no direct messages of the bot. */
  readonly closedToDirectMessages: Set<string>;
  readonly channels: Map<string, SandboxChannel>;
  /** The people in a conversation outside servers, by its id. */
  readonly participants: Map<string, ReadonlySet<string>>;
  /** The servers that are out of order for a while. */
  readonly outages: Set<string>;
  /** By channel, then by message, oldest first. */
  readonly messages: Map<string, Map<string, StoredMessage>>;
  /** By scope ('' is global, else the server's id), then by id. */
  readonly commands: Map<string, Map<string, APIApplicationCommand>>;
  readonly interactions: Map<string, OpenInteraction>;
  /** The id of an interaction by its token. */
  readonly interactionTokens: Map<string, string>;
  /** The person who installed the app for themselves. */
  readonly installers: ReadonlySet<string>;
  /** By nonce: the bot's message that bore it. */
  readonly nonces: Map<string, { readonly channelId: string; readonly messageId: string }>;
}

/** The messages of a channel, oldest first; an empty map where it has none yet. */
export function messagesOf(world: World, channelId: string): Map<string, StoredMessage> {
  const known = world.messages.get(channelId);
  if (known !== undefined) return known;
  const fresh = new Map<string, StoredMessage>();
  world.messages.set(channelId, fresh);
  return fresh;
}

/** The server of a channel, undefined outside servers. */
export function serverOf(world: World, channel: SandboxChannel): Server | undefined {
  return channel.guild_id === undefined ? undefined : world.servers.get(channel.guild_id);
}

/** The language that a person chose in Discord's client. */
export function localeOf(world: World, userId: string): Locale {
  return world.locales.get(userId) ?? Locale.EnglishUS;
}

/** The servers that the bot is in. */
export function joinedServers(world: World): readonly Server[] {
  return [...world.servers.values()].filter((server) => server.members.has(world.bot.id));
}

/** The message with an id, wherever it stands. */
export function findMessage(world: World, messageId: string): StoredMessage | undefined {
  for (const inChannel of world.messages.values()) {
    const stored = inChannel.get(messageId);
    if (stored !== undefined) return stored;
  }
  return undefined;
}

/** Puts a channel's new state in the old one's place and returns it. */
export function changeChannel(
  world: World,
  channel: SandboxChannel,
  change: Partial<SandboxChannel>,
): SandboxChannel {
  const changed = { ...channel, ...change };
  world.channels.set(channel.id, changed);
  return changed;
}
