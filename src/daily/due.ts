import { lastRun, nextUndelivered } from './next-run.js';
import type { Run } from './next-run.js';
import type { LocalDay, Schedule } from './types.js';

/** So long after its time a post is still made, ms: after a restart or an outage, not with yesterday's news. */
export const CATCH_UP_MS = 3 * 60 * 60 * 1000;

/**
 * What is to be done for a schedule at one moment. Instants are ms since 1970.
 *
 * - `nothing`: until `next`, which is null while the schedule rests.
 * - `deliver`: the post of `day` is due, `late` ms after its time.
 * - `skip`: the post of `day` was due too long ago.
 */
export type Due =
  | { readonly kind: 'nothing'; readonly next: Run | null }
  | {
      readonly kind: 'deliver';
      readonly day: LocalDay;
      readonly dueAt: number;
      readonly late: number;
    }
  | {
      readonly kind: 'skip';
      readonly day: LocalDay;
      readonly dueAt: number;
      readonly reason: 'too-late';
    };

/**
 * What is to be done for a schedule at `now`, ms since 1970, given the days that have a delivery, whatever became of
 * it. Only the last run counts: of several missed days one is posted or skipped, the others are let be. A day with a
 * delivery never comes again, so a clock that was set back repeats nothing.
 */
export function dueNow(schedule: Schedule, now: number, deliveredDays: ReadonlySet<LocalDay>): Due {
  if (schedule.paused !== null) return { kind: 'nothing', next: null };
  const { at: dueAt, day } = lastRun(schedule, now);
  if (dueAt < schedule.since || deliveredDays.has(day)) {
    const from = Math.max(now, schedule.since - 1);
    return {
      kind: 'nothing',
      next: nextUndelivered(schedule, from, (one) => deliveredDays.has(one)),
    };
  }
  const late = now - dueAt;
  return late <= CATCH_UP_MS
    ? { kind: 'deliver', day, dueAt, late }
    : { kind: 'skip', day, dueAt, reason: 'too-late' };
}
