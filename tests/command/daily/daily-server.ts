import type { Server } from '../../../src/command/server.js';
import type { Delivery, Schedule } from '../../../src/daily/types.js';
import { serverInMemory, type Difference } from '../server.js';

/** The daily posts that a server begins with. */
export interface DailyPosts {
  readonly schedules?: readonly Schedule[];
  /** Oldest first; of all channels. */
  readonly deliveries?: readonly Delivery[];
}

/** A server that keeps its schedules in memory as well, and makes no post. */
export function serverWithDailyPosts(begin: DailyPosts = {}, difference?: Difference): Server {
  let schedules = begin.schedules ?? [];
  const change = (channelId: string, changed: Partial<Schedule>) => {
    schedules = schedules.map((one) =>
      one.channelId === channelId ? { ...one, ...changed } : one,
    );
  };
  return {
    ...serverInMemory(difference),
    schedules: async () => schedules,
    saveSchedule: async (schedule) => {
      const others = schedules.filter(({ channelId }) => channelId !== schedule.channelId);
      schedules = [...others, schedule];
    },
    pauseSchedule: async (channelId) => change(channelId, { paused: 'moderator' }),
    resumeSchedule: async (channelId) => change(channelId, { paused: null }),
    removeSchedule: async (channelId) => {
      schedules = schedules.filter((one) => one.channelId !== channelId);
    },
    deliveries: async (channelId) =>
      (begin.deliveries ?? []).filter((one) => one.channelId === channelId),
  };
}
