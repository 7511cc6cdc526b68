import type { Kysely } from 'kysely';

import type { PauseReason, Schedule } from '../daily/types.js';
import type { ScheduleRow, Tables } from './tables.js';

/** Keeps the schedule of a channel in place of the one before. */
export async function saveSchedule(db: Kysely<Tables>, schedule: Schedule): Promise<void> {
  const row = rowOf(schedule);
  await db
    .insertInto('schedules')
    .values(row)
    .onConflict((conflict) => conflict.column('channel_id').doUpdateSet(row))
    .execute();
}

/** The schedule of a channel. */
export async function readSchedule(
  db: Kysely<Tables>,
  channelId: string,
): Promise<Schedule | undefined> {
  const row = await db
    .selectFrom('schedules')
    .selectAll()
    .where('channel_id', '=', channelId)
    .executeTakeFirst();
  return row === undefined ? undefined : scheduleOf(row);
}

/** The schedules of a guild, by the ids of their channels. */
export async function schedulesOf(
  db: Kysely<Tables>,
  guildId: string,
): Promise<readonly Schedule[]> {
  const rows = await db
    .selectFrom('schedules')
    .selectAll()
    .where('guild_id', '=', guildId)
    .orderBy('channel_id')
    .execute();
  return rows.map(scheduleOf);
}

/** The schedules of all guilds that Byline is in, paused ones too, by the ids of their channels. */
export async function allSchedules(db: Kysely<Tables>): Promise<readonly Schedule[]> {
  const rows = await db
    .selectFrom('schedules')
    .selectAll()
    .where('guild_id', 'not in', (left) => left.selectFrom('left_guilds').select('guild_id'))
    .orderBy('channel_id')
    .execute();
  return rows.map(scheduleOf);
}

/** Lets a schedule rest; false where the channel has none. */
export async function pauseSchedule(
  db: Kysely<Tables>,
  channelId: string,
  reason: PauseReason,
): Promise<boolean> {
  const row = await db
    .updateTable('schedules')
    .set({ paused: reason })
    .where('channel_id', '=', channelId)
    .returning('channel_id')
    .executeTakeFirst();
  return row !== undefined;
}

/**
 * Lets a schedule go on; false where the channel has none.
 *
 * @param since - ms since 1970: what was due before is not caught up
 */
export async function resumeSchedule(
  db: Kysely<Tables>,
  channelId: string,
  since: number,
): Promise<boolean> {
  const row = await db
    .updateTable('schedules')
    .set({ paused: null, since })
    .where('channel_id', '=', channelId)
    .returning('channel_id')
    .executeTakeFirst();
  return row !== undefined;
}

/**
 * Removes the schedule of a channel; false where it has none. Its deliveries stay, so that a schedule set again on the
 * same day doesn't post twice.
 */
export async function removeSchedule(db: Kysely<Tables>, channelId: string): Promise<boolean> {
  const row = await db
    .deleteFrom('schedules')
    .where('channel_id', '=', channelId)
    .returning('channel_id')
    .executeTakeFirst();
  return row !== undefined;
}

function rowOf(schedule: Schedule): ScheduleRow {
  return {
    channel_id: schedule.channelId,
    guild_id: schedule.guildId,
    hour: schedule.time.hour,
    minute: schedule.time.minute,
    time_zone: schedule.timeZone,
    stories: schedule.stories,
    angle: schedule.angle,
    ping_role_id: schedule.pingRoleId,
    thread: schedule.thread ? 1 : 0,
    quiet: schedule.quiet ? 1 : 0,
    set_by: schedule.setBy,
    since: schedule.since,
    paused: schedule.paused,
  };
}

function scheduleOf(row: ScheduleRow): Schedule {
  return {
    guildId: row.guild_id,
    channelId: row.channel_id,
    time: { hour: row.hour, minute: row.minute },
    timeZone: row.time_zone,
    stories: row.stories,
    angle: row.angle,
    pingRoleId: row.ping_role_id,
    thread: row.thread === 1,
    quiet: row.quiet === 1,
    setBy: row.set_by,
    since: row.since,
    paused: row.paused,
  };
}
