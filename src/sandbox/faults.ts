import type { Fault, FaultTarget } from './types.js';

interface PlannedFault {
  left: number;
  readonly target: FaultTarget;
  readonly fault: Fault;
}

/** The faults that wait for a request. */
export interface PlannedFaults {
  next(times: number, target: FaultTarget, fault: Fault): void;
  /** Takes the fault that is meant for a request, the one planned first. */
  take(method: string, path: string, route: string): Fault | undefined;
  clear(): void;
}

/** Makes an empty plan. */
export function createFaults(): PlannedFaults {
  let planned: PlannedFault[] = [];
  return {
    next(times, target, fault) {
      planned.push({ left: times, target, fault });
    },
    take(method, path, route) {
      const match = planned.find(
        ({ target }) =>
          (target.method === undefined || target.method === method) &&
          (target.path === undefined || target.path === path || target.path === route),
      );
      if (match === undefined) return undefined;
      match.left -= 1;
      if (match.left <= 0) planned = planned.filter((one) => one !== match);
      return match.fault;
    },
    clear() {
      planned = [];
    },
  };
}
