import type { TimeOfDay } from './types.js';

// `at 9`, `um 9`, `à 9`, `a las 9`, `o 9`, `о 9`
const OPENING = /^(?:at|um|à|a las|o|о) /u;
const FORMS = [
  // `9:30`, `21.15`, `9h30`, `9 Uhr 30`
  /^(?<hour>\d{1,2})(?: ?[:.h] ?| uhr )(?<minute>\d{2}) ?(?<behind>\D*)$/u,
  // `0930`
  /^(?<hour>\d{2})(?<minute>\d{2}) ?(?<behind>\D*)$/u,
  // `9`
  /^(?<hour>\d{1,2}) ?(?<behind>\D*)$/u,
];
// `p.m.`, `am`, `Uhr`, `o'clock`, `h`
const BEHIND = /^(?:(?<half>[ap])\.? ?m\.?|uhr|o['’]?clock|h)?$/u;

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
  const written = text.trim().toLowerCase().replaceAll(/\s+/gu, ' ').replace(OPENING, '');
  for (const form of FORMS) {
    const { hour, minute = '0', behind = '' } = form.exec(written)?.groups ?? {};
    const ending = BEHIND.exec(behind);
    if (hour !== undefined && ending !== null) {
      return timeOfDay(Number(hour), Number(minute), ending.groups?.['half']);
    }
  }
  return NAMED.get(written);
}

function timeOfDay(shown: number, minute: number, half: string | undefined): TimeOfDay | undefined {
  const hour = half === undefined ? shown : hourOfHalf(shown, half === 'p');
  return hour === undefined || hour > 23 || minute > 59 ? undefined : { hour, minute };
}

/** The hour of the day for an hour on a clock of twelve, 1 to 12; undefined for others. */
function hourOfHalf(shown: number, isAfternoon: boolean): number | undefined {
  if (shown < 1 || shown > 12) return undefined;
  return (shown % 12) + (isAfternoon ? 12 : 0);
}

/** A time as a clock of 24 hours shows it: `09:30`. */
export function formatTimeOfDay({ hour, minute }: TimeOfDay): string {
  return `${padded(hour)}:${padded(minute)}`;
}

const padded = (number: number): string => String(number).padStart(2, '0');
