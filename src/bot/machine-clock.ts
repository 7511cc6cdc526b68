import type { Clock } from '../daily/clock.js';

/** The machine's time is looked at so often, ms: it may be set, and a machine may sleep. */
const LOOK_MS = 30_000;

/** The machine's clock. Its alarms go by the time of day even where that is set, and don't keep the process alive. */
export const machineClock: Clock = {
  now: () => Date.now(),
  at(ms, ring) {
    let timer: NodeJS.Timeout;
    const wait = (): void => {
      const left = ms - Date.now();
      timer = setTimeout(
        () => (Date.now() >= ms ? ring() : wait()),
        Math.min(Math.max(left, 0), LOOK_MS),
      );
      timer.unref();
    };
    wait();
    return () => clearTimeout(timer);
  },
};
