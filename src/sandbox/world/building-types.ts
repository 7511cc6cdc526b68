import type { ChannelType, Locale } from 'discord-api-types/v10';

/** The kinds of channels that can be added to a server. */
export type ServerChannelType =
  | ChannelType.GuildText
  | ChannelType.GuildAnnouncement
  | ChannelType.GuildForum
  | ChannelType.GuildVoice
  | ChannelType.GuildCategory;

/** A channel to add to a server. */
export interface ChannelDraft {
  readonly name: string;
  /** The server; the first one by default. */
  readonly guildId?: string;
  /** A text channel by default. */
  readonly type?: ServerChannelType;
  /** After so many seconds a person may send their next message; 0 by default. */
  readonly slowMode?: number;
  /** The category that it is in. */
  readonly parent?: string;
}

/** A person to add to a server. */
export interface PersonDraft {
  readonly name: string;
  /** The language of their client; en-US by default. */
  readonly locale?: Locale;
  /** Whether they take no direct messages of the bot. */
  readonly closedDms?: boolean;
  /** The server; the first one by default. */
  readonly guildId?: string;
}

/**
 * What a world is built with and changed by; the bot hears of each change as Discord would tell it. Where no server is
 * named, the first one is meant; an id that is nothing's throws an Error.
 */
export interface SandboxBuilding {
  /** Adds a channel: its id. */
  addChannel(channel: ChannelDraft): string;
  /** Deletes a channel or thread with the messages and threads in it. */
  deleteChannel(channelId: string): void;
  /** Sets what one person, by default the bot, may or may not do in a channel, in place of what was set before. */
  setPermissions(
    channelId: string,
    bits: { readonly deny?: bigint; readonly allow?: bigint },
    userId?: string,
  ): void;
  /** Sets a channel's slow mode, seconds. */
  setSlowMode(channelId: string, seconds: number): void;
  /** Archives, locks or opens a thread, as a moderator does. */
  setThread(
    threadId: string,
    state: { readonly archived?: boolean; readonly locked?: boolean },
  ): void;
  /** Adds a person: their id. */
  addPerson(person: PersonDraft): string;
  /** Sets the language of a person's client. */
  setLocale(userId: string, locale: Locale): void;
  /** Lets a person take no direct messages of the bot any more. */
  closeDms(userId: string): void;
  /** Adds a server with all people of this world, which the bot joins: its id. It has no channel yet. */
  addServer(server: { readonly name: string; readonly locale?: Locale }): string;
  /** Sets a server's preferred language. */
  setGuildLocale(locale: Locale, guildId?: string): void;
  /** Adds a role without permissions: its id. Only a `mentionable` one can be pinged by everybody. */
  addRole(
    name: string,
    options?: { readonly mentionable?: boolean; readonly guildId?: string },
  ): string;
  /**
   * Lets a server be out of order, as in an outage, or in order again: the bot hears that it is unavailable,
   * nothing of what happens there, then of it anew (https://discord.com/developers/docs/events/gateway-events#guild-delete). Requests go on being answered.
   */
  setOutage(isOut: boolean, guildId?: string): void;
  /** Takes the bot out of a server. */
  kick(guildId?: string): void;
  /** Lets the bot join a server that it was taken out of. */
  rejoin(guildId?: string): void;
}
