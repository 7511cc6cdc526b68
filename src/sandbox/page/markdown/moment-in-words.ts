import type { TimeStyle } from './inline-markdown.js';
import { untilOrSince } from './until-or-since.js';

/** What each of Discord's letters but `R` shows of a time. */
const formats: Readonly<Record<Exclude<TimeStyle, 'R'>, Intl.DateTimeFormatOptions>> = {
  t: { timeStyle: 'short' },
  T: { timeStyle: 'medium' },
  d: { dateStyle: 'short' },
  D: { dateStyle: 'long' },
  f: { dateStyle: 'long', timeStyle: 'short' },
  F: { dateStyle: 'full', timeStyle: 'short' },
};

/**
 * An instant as Discord's client words it in English.
 *
 * @param at ms since 1970, as `now`; outside of what JavaScript's dates reach it is `Invalid date`, as on Discord
 * @param timeZone IANA name; the machine's by default
 */
export function momentInWords(
  at: number,
  style: TimeStyle,
  now: number,
  timeZone?: string,
): string {
  if (Number.isNaN(new Date(at).getTime())) return 'Invalid date';
  if (style === 'R') return untilOrSince(at, now);
  const zone = timeZone === undefined ? {} : { timeZone };
  return new Intl.DateTimeFormat('en-GB', { ...formats[style], ...zone }).format(at);
}
