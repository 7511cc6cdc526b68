import { parseTimeOfDay } from '../../daily/time-of-day.js';
import { findTimeZone } from '../../daily/time-zone.js';
import type { Angle, Schedule, StoryChoice, TimeOfDay } from '../../daily/types.js';
import { dailySetLine } from '../../views/daily/command-line.js';
import { problemsView } from '../../views/daily/problems.js';
import { scheduleSetView, type ZoneSource } from '../../views/daily/set.js';
import { clip, escapeMarkdown } from '../../views/markdown.js';
import type { CommandContext } from '../context.js';
import { nextDue } from './next-due.js';
import { mayPing, obstacles } from './obstacles.js';
import { privately, type Reply } from '../reply.js';
import type { Server } from '../server.js';

/** What a moderator gave `/daily set`; ids for channel and role. */
export interface DailySetOptions {
  readonly channel: string;
  readonly time: string;
  readonly timezone: string | undefined;
  readonly stories: StoryChoice | undefined;
  readonly angle: Angle | 'all' | undefined;
  readonly 'ping-role': string | undefined;
  readonly thread: boolean | undefined;
  readonly quiet: boolean | undefined;
}

/**
 * Sets the daily post of a channel. What the moderator left out stays as it was; a paused one runs again. It is set only
 * where Byline can post: otherwise all that is in the way is told at once, with the command as it was typed.
 */
export async function setDailyPost(
  options: DailySetOptions,
  { language, now }: CommandContext,
  server: Server,
): Promise<Reply> {
  const schedules = await server.schedules();
  const before = schedules.find(({ channelId }) => channelId === options.channel);
  const time = parseTimeOfDay(options.time);
  const zone = zoneFor(options, schedules);
  const problems = [
    ...(time === undefined ? [language.say('daily.bad-time', { typed: shown(options.time) })] : []),
    ...(zone === undefined
      ? [language.say('daily.bad-zone', { typed: shown(options.timezone ?? '') })]
      : []),
    ...obstacles(language, server, wanted(options, before)),
  ];
  if (time === undefined || zone === undefined || problems.length > 0) {
    const stays = options['ping-role'] === undefined && before !== undefined;
    const view = problemsView(language, {
      head: language.say('daily.not-set'),
      problems,
      copy: dailySetLine(language, options),
      pingIn: stays && !mayPing(server, before) ? before.channelId : undefined,
    });
    return privately(view);
  }
  const schedule: Schedule = {
    guildId: server.id,
    ...wanted(options, before),
    time,
    timeZone: zone.timeZone,
    setBy: server.personId,
    since: isDueAsBefore(before, time, zone.timeZone) ? before.since : now,
    paused: null,
  };
  await server.saveSchedule(schedule);
  const next = nextDue(schedule, now, await server.deliveries(schedule.channelId));
  return privately(scheduleSetView(language, { schedule, before, zone: zone.source, next }));
}

function wanted(options: DailySetOptions, before: Schedule | undefined) {
  const angle = options.angle === 'all' ? null : options.angle;
  return {
    channelId: options.channel,
    stories: options.stories ?? before?.stories ?? 'rotate',
    angle: angle === undefined ? (before?.angle ?? null) : angle,
    pingRoleId: options['ping-role'] ?? before?.pingRoleId ?? null,
    thread: options.thread ?? before?.thread ?? false,
    quiet: options.quiet ?? before?.quiet ?? false,
  };
}

interface ZoneChosen {
  readonly timeZone: string;
  readonly source: ZoneSource;
}

/** The time zone named, or else that of the channel's schedule, of another of the server's, UTC; undefined for a bad name. */
function zoneFor(
  { channel, timezone }: DailySetOptions,
  schedules: readonly Schedule[],
): ZoneChosen | undefined {
  if (timezone !== undefined) {
    const timeZone = zoneNamed(timezone);
    return timeZone === undefined ? undefined : { timeZone, source: { kind: 'named' } };
  }
  const own = schedules.find(({ channelId }) => channelId === channel);
  if (own !== undefined) return { timeZone: own.timeZone, source: { kind: 'kept' } };
  const [other] = schedules;
  if (other === undefined) return { timeZone: 'UTC', source: { kind: 'utc' } };
  const source = { kind: 'other', channelId: other.channelId } as const;
  return { timeZone: other.timeZone, source };
}

/** A zone by its name, or by what autocomplete shows for it: `Europe/Berlin (14:05 now)`. */
function zoneNamed(typed: string): string | undefined {
  return findTimeZone(typed) ?? findTimeZone(typed.replace(/ \(.*$/su, ''));
}

/** Whether a schedule's posts are due when they were before: then one that is late still comes. */
function isDueAsBefore(
  before: Schedule | undefined,
  time: TimeOfDay,
  timeZone: string,
): before is Schedule {
  return (
    before?.paused === null &&
    before.timeZone === timeZone &&
    before.time.hour === time.hour &&
    before.time.minute === time.minute
  );
}

function shown(typed: string): string {
  return escapeMarkdown(clip(typed, 80));
}
