/** The time and its alarms, as what runs by the clock is given them, so that a test can set it. */
export interface Clock {
  /** The time, ms since 1970. */
  readonly now: () => number;
  /** Rings once at a time (ms since 1970), soon if it has passed; returns how to call it off. */
  readonly at: (ms: number, ring: () => void) => () => void;
}
