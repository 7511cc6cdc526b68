import { addDays, asUtc, localDay, localTime } from './local-time.js';
import type { LocalDay, Schedule } from './types.js';

/** When a daily post is due: at a time of the day in a time zone. */
export type RunTime = Pick<Schedule, 'time' | 'timeZone'>;

/** One occurrence of a schedule. */
export interface Run {
  /** ms since 1970. */
  readonly at: number;
  /** The calendar day in the schedule's zone that it is for. */
  readonly day: LocalDay;
}

const MINUTE_MS = 60_000;
const DAY_MS = 24 * 60 * MINUTE_MS;

/**
 * The first run later than `after`, ms since 1970: one each calendar day. A time that the clock jumps over is run when
 * it has jumped (02:30 at 03:00), a time that comes twice at the first. Throws a RangeError on an unknown zone.
 */
export function nextRun(schedule: RunTime, after: number): Run {
  return nextUndelivered(schedule, after, () => false);
}

/** The first run later than `after`, ms since 1970, for whose day there is no delivery yet. */
export function nextUndelivered(
  schedule: RunTime,
  after: number,
  isDelivered: (day: LocalDay) => boolean,
): Run {
  for (let day = localDay(after, schedule.timeZone); ; day = addDays(day, 1)) {
    const at = runOn(day, schedule);
    if (at !== undefined && at > after && !isDelivered(day)) return { at, day };
  }
}

/** The latest run at or before `upTo`, ms since 1970. */
export function lastRun(schedule: RunTime, upTo: number): Run {
  // the day after comes first: the clock may have gone back over midnight
  for (let day = addDays(localDay(upTo, schedule.timeZone), 1); ; day = addDays(day, -1)) {
    const at = runOn(day, schedule);
    if (at !== undefined && at <= upTo) return { at, day };
  }
}

/** When a schedule runs on a day; undefined on a day that its zone left out, as Samoa did 2011-12-30. */
function runOn(day: LocalDay, { time, timeZone }: RunTime): number | undefined {
  const wanted = asUtc({ day, time });
  const shown = (at: number) => asUtc(localTime(at, timeZone));
  // the clock changes at most once in these two days: one of the offsets holds, or both where the time comes twice
  const candidates = [wanted - DAY_MS, wanted + DAY_MS].map(
    (near) => wanted - (shown(near) - near),
  );
  const earliest = Math.min(...candidates);
  const latest = Math.max(...candidates);
  if (shown(earliest) === wanted) return earliest;
  if (shown(latest) === wanted) return latest;
  const jump = firstMinute(earliest, latest, (at) => shown(at) > wanted);
  const touchesDay = [jump - MINUTE_MS, jump].some((at) => localDay(at, timeZone) === day);
  return touchesDay ? jump : undefined;
}

/** The first whole minute from which on something holds, between an instant where it doesn't and one where it does. */
function firstMinute(before: number, behind: number, holds: (at: number) => boolean): number {
  let [low, high] = [before / MINUTE_MS, behind / MINUTE_MS];
  while (high - low > 1) {
    const middle = Math.floor((low + high) / 2);
    if (holds(middle * MINUTE_MS)) high = middle;
    else low = middle;
  }
  return high * MINUTE_MS;
}
