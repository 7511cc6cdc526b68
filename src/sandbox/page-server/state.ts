import { type APIUser, ChannelType, PermissionFlagsBits } from 'discord-api-types/v10';
import { offeredCommands } from '../interactions/command-entry.js';
import { hasModal } from '../interactions/interactions.js';
import type { PageChannel, PageConditions, PageGuild, PageState } from '../page-types.js';
import { neededToSend, publicMessages } from '../routes/channels.js';
import { textChannelTypes } from '../routes/servers.js';
import type { SandboxChannel } from '../types.js';
import { may } from '../world/permissions.js';
import { messagesOf, type Server, type World } from '../world/world.js';

const { ViewChannel, CreatePublicThreads, ManageMessages, ManageThreads } = PermissionFlagsBits;

/** Everything that the page shows at first. */
export function stateOf(
  world: World,
  conditions: PageConditions,
  typing: PageState['typing'],
): PageState {
  const users = [...world.users.values()].filter((user) => !user.bot);
  const channels = [...world.channels.values()].filter((channel) =>
    users.some((user) => may(world, user.id, channel, ViewChannel)),
  );
  return {
    ...conditions,
    ...guildsOf(world),
    bot: world.bot,
    users,
    locales: Object.fromEntries(world.locales),
    channels: channels.map((channel) => channelOf(world, channel, users)),
    commands: [...world.commands.values()].flatMap((scope) => [...scope.values()]),
    messages: Object.fromEntries(
      channels.map((channel) => [channel.id, publicMessages(world, channel.id)]),
    ),
    privateMessages: channels.flatMap((channel) => privateMessages(world, channel.id)),
    modals: openModals(world),
    typing,
  };
}

function guildsOf(world: World): Pick<PageState, 'guild' | 'otherGuilds'> {
  const guilds = [...world.servers.values()].map(guildOf);
  const guild = guilds.find((one) => one.id === world.guildId);
  if (guild === undefined) throw new Error('The world has lost its first server.');
  return { guild, otherGuilds: guilds.filter((one) => one !== guild) };
}

function guildOf({ id, name, ownerId, roles, members }: Server): PageGuild {
  return { id, name, ownerId, roles: [...roles.values()], members: [...members.values()] };
}

function channelOf(world: World, channel: SandboxChannel, users: readonly APIUser[]): PageChannel {
  const withRight = (needed: bigint): readonly string[] =>
    [...world.users.keys()].filter((id) => may(world, id, channel, ViewChannel | needed));
  const isForum = channel.type === ChannelType.GuildForum;
  const isThread = channel.thread_metadata !== undefined;
  const isWritable = isForum || textChannelTypes.has(channel.type);
  const isLocked = channel.thread_metadata?.locked === true;
  return {
    ...channel,
    viewers: withRight(0n),
    writers: isWritable ? withRight(neededToSend(channel) | (isLocked ? ManageThreads : 0n)) : [],
    threadStarters:
      channel.guild_id === undefined || isThread || isForum ? [] : withRight(CreatePublicThreads),
    moderators: channel.guild_id === undefined ? [] : withRight(ManageMessages),
    commands: Object.fromEntries(
      users.map((user) => [
        user.id,
        offeredCommands(world, user.id, channel).map((command) => command.id),
      ]),
    ),
  };
}

function privateMessages(world: World, channelId: string): PageState['privateMessages'] {
  return [...messagesOf(world, channelId).values()].flatMap(({ message, visibleTo }) =>
    visibleTo === null ? [] : [{ message, visibleTo }],
  );
}

function openModals(world: World): PageState['modals'] {
  return [...world.interactions.values()].flatMap((opened) =>
    hasModal(opened) && opened.state.isOpen
      ? [{ userId: opened.userId, modal: opened.state.modal }]
      : [],
  );
}
