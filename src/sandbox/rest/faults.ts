import type { Fault, FaultTarget, SandboxClock } from '../types.js';

interface PlannedFault {
  readonly target: FaultTarget;
  /** The fault for a request that matches; undefined where this one is spared. */
  readonly strike: () => Fault | undefined;
  /** Whether it has struck as often as it was to. */
  readonly isSpent: () => boolean;
}

/** What goes wrong until it is ended or its time has come. */
export interface StandingFaults {
  /** Until when requests in a channel are answered 429, by the channel's id; the sandbox's time, ms since 1970. */
  readonly limitedUntil: Readonly<Record<string, number>>;
  /** Until when nothing is reached; null where it can be. */
  readonly outageUntil: number | null;
  /** How late each request is answered, ms. */
  readonly delayMs: number;
}

/** The faults that wait for a request, and those that stand. */
export interface PlannedFaults {
  next(times: number, target: FaultTarget, fault: Fault): void;
  share(part: number, target: FaultTarget, faults: readonly Fault[], seed: number): void;
  down(ms: number): void;
  /** Whether nothing is to be reached now. */
  isDown(): boolean;
  limit(channelId: string, ms: number): void;
  /** How long requests under a path are answered 429 yet, ms; undefined where they aren't. */
  limitedFor(path: string): number | undefined;
  slow(ms: number): void;
  /** What goes wrong now, but for faults that wait for a request. */
  standing(): StandingFaults;
  /** Takes the fault that is meant for a request, the one planned first. */
  take(method: string, path: string, route: string): Fault | undefined;
  clear(): void;
}

/** Makes an empty plan; the clock says how long nothing is reached. */
export function createFaults(clock: Pick<SandboxClock, 'now'>): PlannedFaults {
  let planned: readonly PlannedFault[] = [];
  let downUntil = -Infinity;
  let delayMs = 0;
  const limitedUntil = new Map<string, number>();
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
    limit(channelId, ms) {
      limitedUntil.set(channelId, clock.now() + ms);
    },
    limitedFor(path) {
      const [, kind, channelId = ''] = path.split('/');
      const left = (limitedUntil.get(channelId) ?? -Infinity) - clock.now();
      return kind === 'channels' && left > 0 ? left : undefined;
    },
    slow(ms) {
      delayMs = ms;
    },
    standing() {
      const now = clock.now();
      return {
        limitedUntil: Object.fromEntries([...limitedUntil].filter(([, until]) => until > now)),
        outageUntil: downUntil > now ? downUntil : null,
        delayMs,
      };
    },
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
      return delayMs > 0 ? { kind: 'delay', ms: delayMs } : undefined;
    },
    clear() {
      planned = [];
      downUntil = -Infinity;
      delayMs = 0;
      limitedUntil.clear();
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
