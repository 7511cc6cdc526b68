/**
 * A date as exact as it is known, in ISO 8601 with as many parts: `2026-02-09`, `2026-02` or `2026`. Dates of the
 * proleptic Gregorian calendar, without a time zone.
 */
export type CalendarDate = string;

/** How long a stretch of the calendar is. */
export type CalendarUnit = 'day' | 'week' | 'month' | 'year';

const DAY_MS = 86_400_000;

/** The calendar day, of the years 1000 to 8999, that an ISO date or date and time begins with; undefined where none. */
export function dayOf(iso: string): CalendarDate | undefined {
  const day = iso.slice(0, 10);
  if (!/^[1-8]\d{3}-\d\d-\d\d$/u.test(day)) return undefined;
  const ms = Date.parse(`${day}T00:00:00Z`);
  // 30 February is read as 2 March
  return Number.isNaN(ms) || isoDay(ms) !== day ? undefined : day;
}

/** The date of a year, a month from 1 and a day, each as far as given; undefined where the calendar has no such day. */
export function calendarDate(year: number, month?: number, day?: number): CalendarDate | undefined {
  const parts = [String(year).padStart(4, '0')];
  if (month !== undefined) parts.push(String(month).padStart(2, '0'));
  if (day !== undefined) parts.push(String(day).padStart(2, '0'));
  return day === undefined ? parts.join('-') : dayOf(parts.join('-'));
}

/** The day so many days behind another; before it where the number is negative. */
export function addDays(day: CalendarDate, days: number): CalendarDate {
  return isoDay(Date.parse(`${day}T00:00:00Z`) + days * DAY_MS);
}

/** The month so many months behind that of a day or month. */
export function addMonths(date: CalendarDate, months: number): CalendarDate {
  const count = yearOf(date) * 12 + Number(date.slice(5, 7)) - 1 + months;
  return `${String(Math.floor(count / 12)).padStart(4, '0')}-${String((count % 12) + 1).padStart(2, '0')}`;
}

/** The year that a date lies in. */
export function yearOf(date: CalendarDate): number {
  return Number(date.slice(0, 4));
}

/** A day's place in its week, from Monday, 0, to Sunday, 6. */
export function weekdayOf(day: CalendarDate): number {
  return (new Date(`${day}T00:00:00Z`).getUTCDay() + 6) % 7;
}

/** How exact a date is. */
export function exactness(date: CalendarDate): 'day' | 'month' | 'year' {
  if (date.length === 10) return 'day';
  return date.length === 7 ? 'month' : 'year';
}

function isoDay(ms: number): CalendarDate {
  return new Date(ms).toISOString().slice(0, 10);
}
