import type { Fault, FaultTarget, SandboxClock } from '../types.js';

interface PlannedFault {
  readonly target: FaultTarget;
  /** The fault for a request that matches; undefined where this one is spared. */
  readonly strike: () => Fault | undefined;
  /** Whether it has struck as often as it was to. */
  readonly isSpent: () => boolean;
}

/** The faults that wait for a request. */
export interface PlannedFaults {
  next(times: number, target: FaultTarget, fault: Fault): void;
  share(part: number, target: FaultTarget, faults: readonly Fault[], seed: number): void;
  down(ms: number): void;
  /** Whether nothing is to be reached now. */
  isDown(): boolean;
  /** Takes the fault that is meant for a request, the one planned first. */
  take(method: string, path: string, route: string): Fault | undefined;
  clear(): void;
}

/** Makes an empty plan; the clock says how long nothing is reached. */
export function createFaults(clock: Pick<SandboxClock, 'now'>): PlannedFaults {
  let planned: readonly PlannedFault[] = [];
  let downUntil = -Infinity;
  return {
    next(times, target, fault) {
      let left = times;
      planned = [
        ...planned,
        { target, isSpent: () => left <= 0, strike: () => (left-- > 0 ? fault : undefined) },
      ];
    },
    share(part, target, faults, seed) {
      const random = createRandom(seed);
      planned = [
        ...planned,
        {
          target,
          isSpent: () => false,
          strike() {
            const isHit = random() < part;
            // Drawn for spared requests as well, so that the share alone decides which are hit.
            const which = Math.floor(random() * faults.length);
            return isHit ? faults[which] : undefined;
          },
        },
      ];
    },
    down(ms) {
      downUntil = clock.now() + ms;
    },
    isDown: () => clock.now() < downUntil,
    take(method, path, route) {
      for (const { target, strike } of planned) {
        const isMeant =
          (target.method === undefined || target.method === method) &&
          (target.path === undefined || target.path === path || target.path === route);
        const fault = isMeant ? strike() : undefined;
        if (fault === undefined) continue;
        planned = planned.filter((one) => !one.isSpent());
        return fault;
      }
      return undefined;
    },
    clear() {
      planned = [];
      downUntil = -Infinity;
    },
  };
}

/** Numbers from 0 to below 1, the same for the same seed (mulberry32, Tommy Ettinger, public domain). */
function createRandom(seed: number): () => number {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d_2b_79_f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}
