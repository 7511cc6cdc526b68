/** Units of time, the longest first, each with its length in seconds. */
const units = [
  ['year', 31_557_600],
  ['month', 2_629_800],
  ['day', 86_400],
  ['hour', 3600],
  ['minute', 60],
] as const;

/** The time until or since an instant, as Discord's client words it: `in 2 hours`, `3 days ago`. Both in ms since 1970. */
export function untilOrSince(at: number, now: number): string {
  const seconds = Math.round((at - now) / 1000);
  const [unit, length] = units.find(([, one]) => Math.abs(seconds) >= one) ?? ['second', 1];
  return new Intl.RelativeTimeFormat('en').format(Math.round(seconds / length), unit);
}
