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
  /** The soonest first; of the same time the one that was set first. */
  const alarms: Alarm[] = [];
  let timer: NodeJS.Timeout | undefined;
  let waitsUntil = Infinity;
  const now = (): number => machineNow() + offset;

  function ringDue(): void {
    for (let first = alarms[0]; first !== undefined && first.at <= now(); first = alarms[0]) {
      alarms.shift();
      first.ring();
    }
    waitUntil(alarms[0]?.at ?? Infinity);
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
    alarms.splice(placeFor(ms, alarms), 0, alarm);
    if (ms < waitsUntil) waitUntil(ms);
    return () => {
      const index = alarms.indexOf(alarm);
      if (index >= 0) alarms.splice(index, 1);
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

/** Where an alarm of that time goes: behind those that ring no later. */
function placeFor(ms: number, alarms: readonly Alarm[]): number {
  let low = 0;
  let high = alarms.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((alarms[middle]?.at ?? Infinity) <= ms) low = middle + 1;
    else high = middle;
  }
  return low;
}
