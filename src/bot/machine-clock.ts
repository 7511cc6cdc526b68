import type { Clock } from '../daily/clock.js';

/** The machine's time is looked at so often, ms: it may be set, and a machine may sleep. */
const LOOK_MS = 30_000;

/**
 * The machine's clock. Its alarms go by the time of day even where that is set forward; where it was set back they ring
 * at once, so that whoever waits looks anew. They don't keep the process alive.
 */
export const machineClock: Clock = {
  now: () => Date.now(),
  at(ms, ring) {
    let timer: NodeJS.Timeout;
    const wait = (from: number): void => {
      const look = (): void => {
        const now = Date.now();
        if (now >= ms || now < from) ring();
        else wait(now);
      };
      timer = setTimeout(look, Math.min(Math.max(ms - from, 0), LOOK_MS));
      timer.unref();
    };
    wait(Date.now());
    return () => clearTimeout(timer);
  },
};
