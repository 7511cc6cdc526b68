import { z } from 'zod';
import type { PageConditions, PageWorldChange } from '../page-types.js';
import type { StandingFaults } from '../rest/faults.js';
import type { SandboxClock, SandboxFaults } from '../types.js';

/** How far the clock may be set forward in one go: a year, ms. */
const farthest = 366 * 86_400_000;
/** The longest that a limit or an outage lasts, an hour, and the latest answer, a minute, ms. */
const longestFault = 3_600_000;
const longestDelay = 60_000;

const forMs = z.int().min(0).max(longestFault);

/** The form of what the page changes about the world. */
export const worldChangeForm: z.ZodType<PageWorldChange> = z.discriminatedUnion('set', [
  z.object({ set: z.literal('clock'), to: z.number() }),
  z.object({ set: z.literal('limit'), channelId: z.string(), forMs }),
  z.object({ set: z.literal('outage'), forMs }),
  z.object({ set: z.literal('delay'), ms: z.int().min(0).max(longestDelay) }),
  z.object({ set: z.literal('lost'), resumable: z.boolean() }),
  z.object({ set: z.literal('clear') }),
]);

/** What the page may change about the world. */
export interface Changeable {
  readonly clock: SandboxClock;
  readonly faults: SandboxFaults & { standing(): StandingFaults };
}

/** The time and what goes wrong now. */
export function conditionsOf({ clock, faults }: Changeable): PageConditions {
  return { now: clock.now(), faults: faults.standing() };
}

/**
 * Sets the clock or switches a fault.
 *
 * @throws Error with words for people where the clock would go back or too far
 */
export function changeWorld({ clock, faults }: Changeable, change: PageWorldChange): void {
  switch (change.set) {
    case 'clock': {
      const ahead = change.to - clock.now();
      if (ahead < 0) throw new Error('The clock goes forward only.');
      if (ahead > farthest) throw new Error('The clock goes forward by a year at most.');
      return clock.set(change.to);
    }
    case 'limit':
      return faults.limit(change.channelId, change.forMs);
    case 'outage':
      return faults.down(change.forMs);
    case 'delay':
      return faults.slow(change.ms);
    case 'lost':
      return faults.dropSocket({ resumable: change.resumable });
    case 'clear':
      return faults.clear();
  }
}
