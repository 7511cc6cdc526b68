import { parseTimeOfDay } from '../../src/daily/time-of-day.js';
import type { Schedule } from '../../src/daily/types.js';

/** A schedule at a time in a zone, as `/daily set` makes it without options, with what a test changes of it. */
export function scheduleAt(
  time: string,
  timeZone: string,
  changed: Partial<Schedule> = {},
): Schedule {
  const read = parseTimeOfDay(time);
  if (read === undefined) throw new Error(`${time} is no time of the day.`);
  return {
    guildId: '300000000000000001',
    channelId: '400000000000000001',
    time: read,
    timeZone,
    stories: 'rotate',
    angle: null,
    pingRoleId: null,
    thread: false,
    quiet: false,
    setBy: '200000000000000001',
    since: 0,
    paused: null,
    ...changed,
  };
}
