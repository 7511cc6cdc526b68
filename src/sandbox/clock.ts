import type { SandboxClock } from './types.js';

interface Alarm {
  readonly at: number;
  readonly ring: () => void;
}

/** The longest wait that setTimeout takes, ms. */
const longestWait = 2_147_483_647;

/**
 * A clock that runs with the machine's and can be moved. Its alarms don't keep the process alive.
 *
 * @param machineNow the machine's time, ms since 1970
 */
export function createClock(machineNow: () => number = Date.now): SandboxClock {
  let offset = 0;
  const alarms = new Set<Alarm>();
  let timer: NodeJS.Timeout | undefined;
  let waitsUntil = Infinity;
  const now = (): number => machineNow() + offset;

  function ringDue(): void {
    for (;;) {
      const due = [...alarms].filter((alarm) => alarm.at <= now());
      const first = due.toSorted((a, b) => a.at - b.at)[0];
      if (first === undefined) break;
      alarms.delete(first);
      first.ring();
    }
    waitUntil([...alarms].reduce((earliest, alarm) => Math.min(earliest, alarm.at), Infinity));
  }

  function waitUntil(ms: number): void {
    clearTimeout(timer);
    waitsUntil = ms;
    if (ms === Infinity) return;
    timer = setTimeout(ringDue, Math.min(Math.max(ms - now(), 0), longestWait));
    timer.unref();
  }

  function at(ms: number, ring: () => void): () => void {
    const alarm = { at: ms, ring };
    alarms.add(alarm);
    if (ms < waitsUntil) waitUntil(ms);
    return () => {
      alarms.delete(alarm);
    };
  }

  return {
    now,
    at,
    set(ms) {
      offset = ms - machineNow();
      ringDue();
    },
    advance(ms) {
      offset += ms;
      ringDue();
    },
  };
}
