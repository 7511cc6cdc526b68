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
import type { ServerChannelType } from './building-types.js';
import { usualPermissions } from './permissions.js';
import type { SandboxChannel, SandboxClock } from '../types.js';
import type { Server } from './world.js';

/** What new parts of a world are made with. */
export interface Maker {
  readonly clock: SandboxClock;
  readonly nextId: () => string;
}

/** Makes a user; of a bot the `name` is the username alone. */
export function makeUser(
  { nextId }: Maker,
  username: string,
  name: string | undefined,
): APIUser & { readonly bot: boolean } {
  return {
    id: nextId(),
    username,
    global_name: name ?? null,
    discriminator: name === undefined ? '0001' : '0',
    avatar: null,
    bot: name === undefined,
  };
}

/** Makes a server's member without roles. */
export function makeMember({ clock }: Maker, user: APIUser): APIGuildMember {
  return {
    user,
    roles: [],
    joined_at: new Date(clock.now()).toISOString(),
    deaf: false,
    mute: false,
    flags: GuildMemberFlags.CompletedOnboarding,
  };
}

/** Makes a role that gives the permissions. */
export function makeRole(id: string, name: string, permissions: bigint): APIRole {
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

/** In what colour moderators' names are shown, 0xRRGGBB. */
const moderatorColour = 0x3b_82_c4;

/** Makes a server in which everybody has the usual permissions; the moderators among its people manage it. */
export function makeServer(
  maker: Maker,
  name: string,
  owner: APIUser,
  people: readonly APIUser[],
  moderators: readonly APIUser[] = [],
): Server {
  const id = maker.nextId();
  const server: Server = {
    id,
    name,
    ownerId: owner.id,
    preferredLocale: Locale.EnglishUS,
    // The role of everybody has the server's own id.
    roles: new Map([[id, makeRole(id, '@everyone', usualPermissions)]]),
    members: new Map(people.map((user) => [user.id, makeMember(maker, user)])),
  };
  if (moderators.length === 0) return server;
  const role = makeRole(
    maker.nextId(),
    'Moderators',
    usualPermissions |
      PermissionFlagsBits.ManageGuild |
      PermissionFlagsBits.ManageChannels |
      PermissionFlagsBits.ManageMessages,
  );
  server.roles.set(role.id, {
    ...role,
    hoist: true,
    position: 1,
    color: moderatorColour,
    colors: { ...role.colors, primary_color: moderatorColour },
  });
  for (const { id: userId } of moderators) server.members.get(userId)?.roles.push(role.id);
  return server;
}

/**
 * Makes a server's channel.
 *
 * @param slowMode after so many seconds a person may send their next message
 */
export function makeChannel(
  { nextId }: Maker,
  server: Server,
  name: string,
  {
    type = ChannelType.GuildText,
    slowMode = 0,
    parent = null,
  }: {
    readonly type?: ServerChannelType | undefined;
    readonly slowMode?: number | undefined;
    readonly parent?: string | null | undefined;
  } = {},
): SandboxChannel {
  return {
    id: nextId(),
    guild_id: server.id,
    name,
    type,
    position: 0,
    parent_id: parent,
    nsfw: false,
    rate_limit_per_user: slowMode,
    last_message_id: null,
    flags: 0,
    topic: null,
    permission_overwrites: [],
    ...(type === ChannelType.GuildForum ? { available_tags: [] } : {}),
  };
}

/** A channel with what a member may or may not do there beside what everybody may; no bits: as everybody. */
export function withMemberOverwrite(
  channel: SandboxChannel,
  userId: string,
  { deny, allow }: { readonly deny: bigint; readonly allow: bigint },
): SandboxChannel {
  const others = (channel.permission_overwrites ?? []).filter((one) => one.id !== userId);
  const own = {
    id: userId,
    type: OverwriteType.Member,
    allow: String(allow),
    deny: String(deny),
  };
  return {
    ...channel,
    permission_overwrites: deny === 0n && allow === 0n ? others : [...others, own],
  };
}
