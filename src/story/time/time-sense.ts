import type { CalendarDate, CalendarUnit } from './calendar.js';
import type { Tense } from './tense.js';

/** Which of several it is: the one before, the one that is, the one to come. */
export type Which = 'last' | 'this' | 'next';

/** What an expression of time says by itself, before it is known when the story was published. */
export type TimeSense =
  /** A date, or a month or year, given in full. */
  | { readonly kind: 'date'; readonly date: CalendarDate }
  /** From a date to a date, both given in full: `2014 to 2016`. */
  | { readonly kind: 'dates'; readonly from: CalendarDate; readonly to: CalendarDate }
  /**
   * A day of a month, or a month, of a year that it doesn't give: `9 September`, `last February`. `besides` where it
   * only says which thing is meant, so that no verb tells when it was: `the February meeting`.
   */
  | {
      readonly kind: 'yearless';
      readonly month: number;
      readonly day?: number;
      /** Where it is several days, the last of them: `3 to 5 May`. */
      readonly lastDay?: number;
      readonly which?: Which;
      readonly besides?: true;
    }
  /** A day of a month, or a month, of a year told from now or from the date told last: `October of that year`. */
  | {
      readonly kind: 'in-year';
      readonly month: number;
      readonly day?: number;
      readonly year: Which | 'that';
    }
  /** A weekday, from Monday, 0: `Wednesday`, `last Friday`; `tense` where the words tell it: `this past Friday`. */
  | {
      readonly kind: 'weekday';
      readonly weekday: number;
      readonly which?: Which;
      readonly tense?: Tense;
    }
  /** `over the weekend`, `next weekend`. */
  | { readonly kind: 'weekend'; readonly which?: Which }
  /** So many days from now: `yesterday`. */
  | { readonly kind: 'days-from-now'; readonly days: number }
  /** `overnight`: the night that ends today or begins today. */
  | { readonly kind: 'overnight' }
  /** A week, month or year counted from this one; `earlier this week` ends today and `later this week` begins today. */
  | {
      readonly kind: 'counted';
      readonly unit: 'week' | 'month' | 'year';
      readonly which: Which;
      readonly part?: 'earlier' | 'later';
    }
  /** So much before now, or ahead: `four years ago`. */
  | { readonly kind: 'distance'; readonly unit: CalendarUnit; readonly count: number }
  /** So much before or behind what the story told last: `two days later`, `the previous day`. */
  | { readonly kind: 'step'; readonly unit: CalendarUnit; readonly count: number }
  /** A time that lasts until now: `the past two weeks`, `for nearly four years` where it still lasts. */
  | { readonly kind: 'lasting'; readonly unit: CalendarUnit; readonly count: number }
  /** A time that the words leave open: `recent weeks`, `last summer`. */
  | { readonly kind: 'vague' };
