import type { TimeOfDay } from './types.js';

// `9`, `9:30`, `21.15`, `0930`, `9h30`, `9h`, `9 pm`, `9:30 a.m.`, `21 Uhr`, `9 o'clock`
const WRITTEN =
  /^(?:at |um |à )?(?:(\d{1,2})|(\d{1,2})\s?[:.h]\s?(\d{2})|(\d{2})(\d{2})|(\d{1,2})\s?h)\s?(?:([ap])\.?\s?m\.?|(?:uhr|o['’]?clock|h))?$/u;

const NAMED: ReadonlyMap<string, TimeOfDay> = new Map([
  ['noon', { hour: 12, minute: 0 }],
  ['midday', { hour: 12, minute: 0 }],
  ['midnight', { hour: 0, minute: 0 }],
]);

/**
 * Reads a time as people write it: `9`, `9:30`, `21.15`, `0930`, `9pm`, `9:30 a.m.`, `9h30`, `21 Uhr`, `noon`,
 * `midnight`. `12am` is 0:00 and `12pm` 12:00; `24:00` and whatever else no clock shows is undefined.
 */
export function parseTimeOfDay(text: string): TimeOfDay | undefined {
  const written = text.trim().toLowerCase().replaceAll(/\s+/gu, ' ');
  const match = WRITTEN.exec(written);
  if (match === null) return NAMED.get(written);
  const [, alone, beforeMinute, minuteBehind, twoDigits, twoMore, beforeH, half] = match;
  const shown = Number(alone ?? beforeMinute ?? twoDigits ?? beforeH);
  const minute = Number(minuteBehind ?? twoMore ?? 0);
  const hour = half === undefined ? shown : hourOfHalf(shown, half === 'p');
  return hour === undefined || hour > 23 || minute > 59 ? undefined : { hour, minute };
}

/** The hour of the day for an hour on a clock of twelve, 1 to 12; undefined for others. */
function hourOfHalf(shown: number, afterNoon: boolean): number | undefined {
  if (shown < 1 || shown > 12) return undefined;
  return (shown % 12) + (afterNoon ? 12 : 0);
}

/** A time as a clock of 24 hours shows it: `09:30`. */
export function formatTimeOfDay({ hour, minute }: TimeOfDay): string {
  return `${twoDigits(hour)}:${twoDigits(minute)}`;
}

const twoDigits = (number: number): string => String(number).padStart(2, '0');
