import {
  addDays,
  addMonths,
  calendarDate,
  exactness,
  weekdayOf,
  yearOf,
  type CalendarDate,
  type CalendarUnit,
} from './calendar.js';
import type { Tense } from './tense.js';
import type { TimeSense, Which } from './time-sense.js';
import type { TimeMeaning } from '../types.js';

/** What an expression of time is read against. */
export interface Surroundings {
  /** The day from which it is told; undefined where it isn't known. */
  readonly today: CalendarDate | undefined;
  /** The date that the text told last, close before. */
  readonly before: CalendarDate | undefined;
  /** Whether the text just told of a bygone year, so that a date without a year may be of that year. */
  readonly isBygone: boolean;
  /** Whether the sentence tells what was or what will be; undefined where it tells neither. */
  readonly tense: Tense | undefined;
}

type Of<Kind extends TimeSense['kind']> = Extract<TimeSense, { readonly kind: Kind }>;

const UNRESOLVED: TimeMeaning = { kind: 'unresolved' };

/** The dates that an expression of time stands for, told from a day; unresolved where they don't follow from it. */
export function meaningOfTime(sense: TimeSense, around: Surroundings): TimeMeaning {
  const { today, tense } = around;
  if (sense.kind === 'date') return point(sense.date);
  if (sense.kind === 'dates') return { kind: 'span', from: sense.from, to: sense.to };
  if (sense.kind === 'step') return stepped(sense, around.before);
  if (sense.kind === 'in-year') return inYear(sense, around);
  if (sense.kind === 'vague' || today === undefined) return UNRESOLVED;
  switch (sense.kind) {
    case 'days-from-now':
      return point(addDays(today, sense.days));
    case 'overnight':
      return tense === 'future' ? days(today, 0, 1) : days(today, -1, 0);
    case 'weekday':
      return maybePoint(weekday(today, sense, sense.tense ?? tense));
    case 'weekend':
      return weekend(today, sense.which, tense);
    case 'yearless':
      if (around.isBygone && sense.which === undefined && tense !== 'future') return UNRESOLVED;
      return withLastDay(yearless(today, sense, tense), sense.lastDay);
    case 'counted':
      return counted(today, sense);
    case 'distance':
      return sense.unit === 'week'
        ? week(addDays(today, 7 * sense.count))
        : point(moved(today, sense.unit, sense.count));
    case 'lasting':
      return { kind: 'since', from: moved(today, sense.unit, -sense.count) };
  }
}

function point(date: CalendarDate): TimeMeaning {
  return { kind: exactness(date), date };
}

function maybePoint(date: CalendarDate | undefined): TimeMeaning {
  return date === undefined ? UNRESOLVED : point(date);
}

function withLastDay(date: CalendarDate | undefined, lastDay: number | undefined): TimeMeaning {
  if (date === undefined || lastDay === undefined) return maybePoint(date);
  const to = calendarDate(yearOf(date), Number(date.slice(5, 7)), lastDay);
  return to === undefined ? UNRESOLVED : { kind: 'span', from: date, to };
}

function days(day: CalendarDate, first: number, last: number): TimeMeaning {
  return { kind: 'span', from: addDays(day, first), to: addDays(day, last) };
}

function week(day: CalendarDate): TimeMeaning {
  return days(mondayOf(day), 0, 6);
}

function mondayOf(day: CalendarDate): CalendarDate {
  return addDays(day, -weekdayOf(day));
}

const PLACES: Readonly<Record<Which, number>> = { last: -1, this: 0, next: 1 };

/**
 * The weekday meant, told from a day. `last Friday`, said on a Sunday, may be two days ago or nine, as `next Friday`,
 * said on a Monday, may be this week's: neither is told.
 */
function weekday(
  today: CalendarDate,
  { weekday: wanted, which }: Of<'weekday'>,
  tense: Tense | undefined,
): CalendarDate | undefined {
  const ahead = wanted - weekdayOf(today);
  if (which === 'this') return addDays(today, ahead);
  if (which === 'last') return ahead >= 0 ? addDays(today, ahead - 7) : undefined;
  if (which === 'next') return ahead <= 0 ? addDays(today, ahead + 7) : undefined;
  if (tense === undefined) return undefined;
  if (tense === 'past') return addDays(today, ahead > 0 ? ahead - 7 : ahead);
  return addDays(today, ahead < 0 ? ahead + 7 : ahead);
}

function weekend(
  today: CalendarDate,
  which: Which | undefined,
  tense: Tense | undefined,
): TimeMeaning {
  const monday = mondayOf(today);
  if (which !== undefined) return days(monday, 7 * PLACES[which] + 5, 7 * PLACES[which] + 6);
  const saturday = weekday(today, { kind: 'weekday', weekday: 5 }, tense);
  return saturday === undefined ? UNRESOLVED : days(saturday, 0, 1);
}

/**
 * The day of a month, or the month, that is meant: the last up to today where it was, the first from today where it will
 * be. One nearly a year away is not told: newspapers would name its year.
 */
function yearless(
  today: CalendarDate,
  { month, day, which, besides }: Of<'yearless'>,
  tense: Tense | undefined,
): CalendarDate | undefined {
  const year = yearOf(today);
  const now = today.slice(0, day === undefined ? 7 : 10);
  const inThis = calendarDate(year, month, day);
  const side = which ?? tense;
  if (inThis === undefined || side === undefined || side === 'this') {
    return side === 'this' ? inThis : undefined;
  }
  const isBack = side === 'past' ? inThis > now : side === 'last' && inThis >= now;
  const isOn = side === 'future' ? inThis < now : side === 'next' && inThis <= now;
  const date = calendarDate(year + (isOn ? 1 : 0) - (isBack ? 1 : 0), month, day);
  const farthest = besides === true ? 6 : 10;
  const isTold = which !== undefined || Math.abs(monthsBetween(today, date ?? today)) <= farthest;
  return isTold ? date : undefined;
}

function monthsBetween(one: CalendarDate, other: CalendarDate): number {
  return 12 * (yearOf(one) - yearOf(other)) + Number(one.slice(5, 7)) - Number(other.slice(5, 7));
}

function inYear({ month, day, year }: Of<'in-year'>, { today, before }: Surroundings): TimeMeaning {
  const from = year === 'that' ? before : today;
  if (from === undefined) return UNRESOLVED;
  const count = year === 'that' ? 0 : PLACES[year];
  return maybePoint(calendarDate(yearOf(from) + count, month, day));
}

function counted(today: CalendarDate, { unit, which, part }: Of<'counted'>): TimeMeaning {
  const count = PLACES[which];
  if (unit !== 'week') return point(moved(today, unit, count));
  const monday = addDays(mondayOf(today), 7 * count);
  if (which === 'this' && part === 'earlier') return { kind: 'span', from: monday, to: today };
  if (which === 'this' && part === 'later') {
    return { kind: 'span', from: today, to: addDays(monday, 6) };
  }
  return week(monday);
}

/** A date moved by so many units, as exact as the unit; a week is seven days. */
function moved(date: CalendarDate, unit: CalendarUnit, count: number): CalendarDate {
  switch (unit) {
    case 'day':
      return addDays(date, Math.round(count));
    case 'week':
      return addDays(date, Math.round(7 * count));
    case 'month':
      return addMonths(date, Math.round(count));
    case 'year':
      // part of a year counts: nearly four years before December lie in the year but three
      return Number.isInteger(count)
        ? String(yearOf(date) + count)
        : addMonths(date, Math.round(12 * count)).slice(0, 4);
  }
}

/** So much before or behind the date told last, where that is as exact as the step. */
function stepped({ unit, count }: Of<'step'>, before: CalendarDate | undefined): TimeMeaning {
  if (before === undefined) return UNRESOLVED;
  const exact = exactness(before);
  if (unit === 'year') return point(moved(before, unit, count));
  if (exact === 'year' || (exact === 'month' && unit !== 'month')) return UNRESOLVED;
  const date = moved(before, unit, count);
  return unit === 'week' ? week(date) : point(date);
}
