const DATE =
  /^(\d{4}-\d{2}-\d{2})(?:[T ]+(\d{2}:\d{2})(:\d{2})?(?:[.,]\d+)?\s*(?:(Z|UTC|GMT)|([+-]\d{2}):?(\d{2})?)?)?$/i;

// Others that say day, month and year in an order that nobody mistakes: `Tue, 06 Oct 2026 09:30:00 GMT`, `October 6, 2026`.
const WRITTEN_DATE = /^(?:\p{L}+,?\s+)?(?:\d{1,2}\s+\p{L}+|\p{L}+\s+\d{1,2},?)\s+\d{4}\b/u;
const WRITTEN_ZONE = /(?:GMT|UTC|Z|[+-]\d{2}:?\d{2})$/;

/**
 * The date, or date and time, that a page's metadata names, as a story's front matter has it: `2026-10-06`,
 * `2026-10-06T09:30:00+02:00`; '' where it is none or could be read in two ways.
 */
export function isoDate(text: string): string {
  const trimmed = text.trim();
  const iso = DATE.exec(trimmed);
  if (iso !== null) return isoParts(iso);
  if (!WRITTEN_DATE.test(trimmed)) return '';
  // a time without a zone would be the machine's own: the date alone is kept, which is read as one in UTC
  const zoned = WRITTEN_ZONE.test(trimmed);
  const date = trimmed.replace(/(\d{4})\b.*$/, '$1 UTC');
  const time = Date.parse(zoned ? trimmed : date);
  if (Number.isNaN(time)) return '';
  const written = new Date(time).toISOString();
  return zoned ? `${written.slice(0, 19)}Z` : written.slice(0, 10);
}

function isoParts(parts: RegExpExecArray): string {
  const [, date = '', time, seconds = ':00', universal, hours, minutes = '00'] = parts;
  const zone = universal === undefined ? (hours === undefined ? '' : `${hours}:${minutes}`) : 'Z';
  const whole = time === undefined ? date : `${date}T${time}${seconds}${zone}`;
  const parsed = Date.parse(whole);
  // Date.parse takes February 30 for March 2
  const day = Date.parse(date);
  if (Number.isNaN(parsed) || Number.isNaN(day)) return '';
  return new Date(day).toISOString().startsWith(date) ? whole : '';
}
