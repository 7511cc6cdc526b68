import { PermissionFlagsBits, type Guild, type Interaction } from 'discord.js';
import type { Server } from '../../command/server.js';
import { languageOf } from '../../language/language.js';
import { chooseChannelStory, readChannelStory } from '../../store/channel-stories.js';
import { deliveriesOf } from '../../store/delivery-history.js';
import { removeGuild } from '../../store/guilds.js';
import {
  pauseSchedule,
  removeSchedule,
  resumeSchedule,
  saveSchedule,
  schedulesOf,
} from '../../store/schedules.js';
import { changeSettings, readSettings } from '../../store/settings.js';
import type { Answering } from './answering.js';
import { missingPermissions } from '../missing-permissions.js';

/**
 * The server in which an interaction happens, as commands see it; undefined outside servers and where the bot is no
 * member. Each change is logged with the person who made it.
 */
export function serverOf(interaction: Interaction, answering: Answering): Server | undefined {
  const { guild, channelId, channel } = interaction;
  if (guild === null || channelId === null) return undefined;
  return {
    id: guild.id,
    name: guild.name,
    language: languageOf(guild.preferredLocale),
    channelId: channel?.isThread() ? (channel.parentId ?? channelId) : channelId,
    personId: interaction.user.id,
    may: (permission) =>
      interaction.memberPermissions?.has(PermissionFlagsBits[permission]) ?? false,
    hasChannel: (id) => guild.channels.cache.has(id),
    missing: (inChannel, wanted) => missingPermissions(guild, inChannel, wanted),
    mayPing: (inChannel, roleId) => mayPing(guild, inChannel, roleId),
    ...changesOf(guild, interaction.user.id, answering),
  };
}

type Changes = Omit<
  Server,
  | 'id'
  | 'name'
  | 'language'
  | 'channelId'
  | 'personId'
  | 'may'
  | 'hasChannel'
  | 'missing'
  | 'mayPing'
>;

function changesOf(guild: Guild, personId: string, answering: Answering): Changes {
  const { db } = answering.store;
  const { clock, dailyPosts } = answering;
  const log = answering.log.child({ guildId: guild.id, personId });
  return {
    settings: () => readSettings(db, guild.id),
    async changeSettings(change) {
      await changeSettings(db, guild.id, change);
      log.info({ change }, 'settings were changed');
      return readSettings(db, guild.id);
    },
    channelStory: (channelId) => readChannelStory(db, channelId),
    async chooseChannelStory(channelId, story) {
      await chooseChannelStory(db, { guildId: guild.id, channelId, story });
      log.info({ channelId, story }, 'the story of a channel was chosen');
    },
    schedules: () => schedulesOf(db, guild.id),
    async saveSchedule(schedule) {
      await saveSchedule(db, schedule);
      log.info({ schedule }, 'a schedule was set');
      dailyPosts.wake();
    },
    async pauseSchedule(channelId) {
      await pauseSchedule(db, channelId, 'moderator');
      log.info({ channelId }, 'a schedule was paused');
    },
    async resumeSchedule(channelId) {
      await resumeSchedule(db, channelId, clock.now());
      log.info({ channelId }, 'a schedule was resumed');
      dailyPosts.wake();
    },
    async removeSchedule(channelId) {
      await removeSchedule(db, channelId);
      log.info({ channelId }, 'a schedule was turned off');
    },
    deliveries: (channelId) => deliveriesOf(db, channelId),
    async postNow(schedule) {
      log.info({ channelId: schedule.channelId }, 'a daily post was asked for at once');
      return dailyPosts.postNow(schedule, guild);
    },
    async deleteData() {
      const removed = await removeGuild(db, guild.id);
      log.info({ removed }, 'all data of a server was deleted');
      return removed;
    },
  };
}

function mayPing(guild: Guild, channelId: string, roleId: string): boolean {
  return (
    guild.roles.cache.get(roleId)?.mentionable === true ||
    missingPermissions(guild, channelId, ['MentionEveryone']).length === 0
  );
}
