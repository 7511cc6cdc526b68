import { CATCH_UP_MS } from './due.js';

const FIRST_WAIT_MS = 30_000;
const LONGEST_WAIT_MS = 15 * 60_000;

/**
 * When a post is tried again that failed for the `attempts`-th time (from 1) at `now`: after 30 seconds, then twice as
 * long each time, 15 minutes at most. Undefined where that would be too long after `dueAt`: it is given up then. All
 * times are ms since 1970.
 */
export function retryAt(attempts: number, now: number, dueAt: number): number | undefined {
  const wait = Math.min(FIRST_WAIT_MS * 2 ** (attempts - 1), LONGEST_WAIT_MS);
  const at = now + wait;
  return at <= dueAt + CATCH_UP_MS ? at : undefined;
}
