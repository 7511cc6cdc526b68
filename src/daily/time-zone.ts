import Fuse from 'fuse.js';

import { zonesOfCountry, zonesOfCountryBegun } from './country-zones.js';
import { asUtc, localTime } from './local-time.js';
import { zonesAbbreviated } from './zone-abbreviations.js';

/** A time zone that is offered while somebody types. */
export interface TimeZoneSuggestion {
  /** Its IANA name: `Europe/Berlin`. */
  readonly zone: string;
  /** What the clock shows there now, as people of the locale write it: `14:05`, `2:05 PM`. */
  readonly time: string;
}

/** How many choices Discord's autocomplete takes. */
const MOST_SUGGESTIONS = 25;

// the longest name, `America/Argentina/ComodRivadavia`, has 32 characters; a fuzzy search takes time for each
const LONGEST_TYPED = 40;

// Intl lists zones by the name that they had first; these are IANA's own today (its file `backward`)
const CURRENT_NAMES: Readonly<Record<string, string>> = {
  'Africa/Asmera': 'Africa/Asmara',
  'America/Buenos_Aires': 'America/Argentina/Buenos_Aires',
  'America/Catamarca': 'America/Argentina/Catamarca',
  'America/Coral_Harbour': 'America/Atikokan',
  'America/Cordoba': 'America/Argentina/Cordoba',
  'America/Godthab': 'America/Nuuk',
  'America/Indianapolis': 'America/Indiana/Indianapolis',
  'America/Jujuy': 'America/Argentina/Jujuy',
  'America/Louisville': 'America/Kentucky/Louisville',
  'America/Mendoza': 'America/Argentina/Mendoza',
  'Asia/Calcutta': 'Asia/Kolkata',
  'Asia/Katmandu': 'Asia/Kathmandu',
  'Asia/Rangoon': 'Asia/Yangon',
  'Asia/Saigon': 'Asia/Ho_Chi_Minh',
  'Atlantic/Faeroe': 'Atlantic/Faroe',
  'Europe/Kiev': 'Europe/Kyiv',
  'Pacific/Enderbury': 'Pacific/Kanton',
  'Pacific/Ponape': 'Pacific/Pohnpei',
  'Pacific/Truk': 'Pacific/Chuuk',
};

// one or two for each part of the world, where most people live
const OFFERED_FIRST = [
  'UTC',
  'Europe/London',
  'Europe/Paris',
  'Europe/Berlin',
  'Europe/Madrid',
  'Europe/Warsaw',
  'Europe/Kyiv',
  'Europe/Istanbul',
  'America/New_York',
  'America/Chicago',
  'America/Denver',
  'America/Los_Angeles',
  'America/Mexico_City',
  'America/Sao_Paulo',
  'America/Argentina/Buenos_Aires',
  'Africa/Lagos',
  'Africa/Cairo',
  'Africa/Nairobi',
  'Asia/Dubai',
  'Asia/Kolkata',
  'Asia/Jakarta',
  'Asia/Shanghai',
  'Asia/Tokyo',
  'Australia/Sydney',
  'Pacific/Auckland',
];

// ICU reads these as Java did, `BST` as Bangladesh; they are no IANA names
const ONLY_IN_ICU =
  /^(?:act|aet|agt|art|ast|bet|bst|cat|cnt|cst|ctt|eat|ect|iet|ist|jst|mit|net|nst|plt|pnt|prt|pst|sst|vst)$/iu;

/** The IANA time zones that this machine knows, by their present names, and `UTC`; in alphabetical order. */
export const timeZones: readonly string[] = [
  ...new Set(['UTC', ...Intl.supportedValuesOf('timeZone').map(currentName)]),
].toSorted();

const SEARCHED = [
  ...timeZones.map((zone) => ({ zone, name: zone })),
  ...Object.entries(CURRENT_NAMES).map(([name, zone]) => ({ zone, name })),
].map(({ zone, name }) => ({
  zone,
  name: folded(name),
  city: folded(name.slice(name.lastIndexOf('/') + 1)),
}));

const BY_NAME: ReadonlyMap<string, string> = new Map(
  timeZones.map((zone) => [zone.toLowerCase(), zone]),
);

const misspelled = new Fuse(SEARCHED, { keys: ['city'], threshold: 0.35 });

/**
 * The time zone of an IANA name whatever its case, former names (`Europe/Kiev`, `US/Eastern`) by the present one, or of
 * a city that one zone alone is named after (`berlin`). Undefined for all else.
 */
export function findTimeZone(text: string): string | undefined {
  const typed = text.trim();
  const named = BY_NAME.get(typed.toLowerCase());
  if (named !== undefined) return named;
  const inCity = new Set(
    SEARCHED.filter(({ city }) => city === folded(typed)).map(({ zone }) => zone),
  );
  if (inCity.size === 1) return [...inCity][0];
  // Intl would take `+05:45`, which is no zone: it knows no summer time
  return /^[a-z]/iu.test(typed) && !ONLY_IN_ICU.test(typed) ? canonicalName(typed) : undefined;
}

/**
 * Up to 25 zones for what somebody typed so far, best first, each with the time there at `now` (ms since 1970) as the
 * locale writes it. Found by city, region, country or abbreviation (`new york`, `asia`, `germany`, `cet`), by the present
 * offset (`+2`, `UTC+5:45`), or where nothing fits by cities spelled like it. With nothing typed: large cities all over
 * the world.
 */
export function suggestTimeZones(
  typed: string,
  now: number,
  locale: string,
): readonly TimeZoneSuggestion[] {
  const clock = clockOf(locale);
  return zonesFor(typed, now, locale)
    .slice(0, MOST_SUGGESTIONS)
    .map((zone) => ({ zone, time: clock.format(asUtc(localTime(now, zone))) }));
}

function zonesFor(typed: string, now: number, locale: string): readonly string[] {
  const text = typed.slice(0, LONGEST_TYPED).trim();
  const wanted = folded(text);
  if (wanted === '') return OFFERED_FIRST;
  const offset = offsetTyped(wanted);
  if (offset !== undefined) return zonesAt(offset, now);
  const named = [
    ...zonesAbbreviated(wanted),
    ...largeFirst(zonesOfCountry(text, locale)),
    ...zonesNamed(wanted),
    ...largeFirst(zonesOfCountryBegun(text, locale)),
  ];
  const found = named.length > 0 ? named : misspelled.search(wanted).map(({ item }) => item.zone);
  return [...new Set(found)];
}

/** The zones of a country by their present names, large cities first. */
function largeFirst(zones: readonly string[]): readonly string[] {
  const current = zones.map(currentName);
  return [...OFFERED_FIRST.filter((zone) => current.includes(zone)), ...current];
}

/** Zones whose name holds what was typed: the whole name or city first, then a city's beginning, a word's, anywhere. */
function zonesNamed(wanted: string): readonly string[] {
  const found = [
    ...SEARCHED.filter(({ city }) => city.startsWith(wanted)),
    ...SEARCHED.filter(({ name }) => ` ${name}`.includes(` ${wanted}`)),
    ...SEARCHED.filter(({ name }) => name.includes(wanted)),
  ].map(({ zone }) => zone);
  const whole = findTimeZone(wanted.replaceAll(' ', '_'));
  return whole === undefined ? found : [whole, ...found];
}

/** Zones that are so many minutes ahead of UTC now, large cities first. */
function zonesAt(offset: number, now: number): readonly string[] {
  const minute = Math.floor(now / 60_000);
  const isThere = (zone: string) => asUtc(localTime(now, zone)) / 60_000 - minute === offset;
  return [...new Set([...OFFERED_FIRST, ...timeZones])].filter(isThere);
}

/** An offset as people type it, in minutes: `+2`, `utc+5:45`, `gmt -3`, `+0530`. */
function offsetTyped(text: string): number | undefined {
  const match = /^(?:utc|gmt)? ?([+−-]) ?(\d{1,2})(?::?([0-5]\d))?$/u.exec(text);
  if (match === null) return undefined;
  const minutes = Number(match[2]) * 60 + Number(match[3] ?? 0);
  return match[1] === '+' ? minutes : -minutes;
}

const clocks = new Map<string, Intl.DateTimeFormat>();

function clockOf(locale: string): Intl.DateTimeFormat {
  const known = clocks.get(locale);
  if (known !== undefined) return known;
  const made = new Intl.DateTimeFormat(locale, { timeStyle: 'short', timeZone: 'UTC' });
  clocks.set(locale, made);
  return made;
}

function canonicalName(typed: string): string | undefined {
  try {
    const { timeZone } = new Intl.DateTimeFormat('en', { timeZone: typed }).resolvedOptions();
    return currentName(timeZone);
  } catch (error) {
    if (error instanceof RangeError) return undefined;
    throw error;
  }
}

function currentName(zone: string): string {
  return CURRENT_NAMES[zone] ?? zone;
}

/** A name as it is compared: in lower case, without accents, `_` and `/` as spaces. */
function folded(text: string): string {
  return text
    .normalize('NFD')
    .replaceAll(/\p{M}/gu, '')
    .toLowerCase()
    .replaceAll(/[_/\s]+/gu, ' ')
    .trim();
}
