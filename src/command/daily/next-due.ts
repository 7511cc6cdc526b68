import { nextUndelivered } from '../../daily/next-run.js';
import type { Delivery, Schedule } from '../../daily/types.js';

/**
 * When the next post of a schedule is due, ms since 1970: at its first run from now on whose day has no delivery yet.
 *
 * @param now - ms since 1970
 * @param deliveries - of the channel
 */
export function nextDue(schedule: Schedule, now: number, deliveries: readonly Delivery[]): number {
  return nextUndelivered(schedule, now, (day) => deliveries.some((one) => one.day === day)).at;
}
