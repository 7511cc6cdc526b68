import { IntlMessageFormat } from 'intl-messageformat';
import de from './de.json' with { type: 'json' };
import en from './en.json' with { type: 'json' };
import es from './es.json' with { type: 'json' };
import fr from './fr.json' with { type: 'json' };
import pl from './pl.json' with { type: 'json' };
import uk from './uk.json' with { type: 'json' };

/** The name of one of Byline's fixed texts; they stand in `en.json` and, with the same names, in a file a language. */
export type WordKey = keyof typeof en;

/** What stands in a text's places `{name}`: text as it is, numbers as the language writes them. */
export type WordValues = Readonly<Record<string, string | number>>;

/** The languages that Byline speaks, as ISO 639-1 names them. */
export type LanguageCode = 'en' | 'de' | 'fr' | 'es' | 'pl' | 'uk';

/** One language in which Byline speaks to people; a story always stays in its own. */
export interface Language {
  readonly code: LanguageCode;
  /** The locale by whose rules it writes dates, times and numbers: `en-GB`. */
  readonly locale: string;
  /**
   * One of Byline's fixed texts, in ICU MessageFormat: https://unicode-org.github.io/icu/userguide/format_parse/messages/
   * Throws where a place of the text has no value.
   */
  readonly say: (key: WordKey, values?: WordValues) => string;
  /** Things said one after the other as the language joins them: `1, 2 and 3`. */
  readonly list: (items: readonly string[]) => string;
  /** The calendar day of an ISO date as the language writes it (`3 December 2025`); '' for none or a bad one. */
  readonly day: (iso: string) => string;
  /** A date of ISO 8601 as exact as it is given, as the language writes it: a day, a month (`February 2022`) or a year. */
  readonly date: (iso: string) => string;
  /** From a date to a date, both as for `date`: `2–3 December 2025`. */
  readonly dates: (from: string, to: string) => string;
}

/** A file that lacks a text doesn't compile: nobody is to read English in between. */
const texts: Readonly<Record<LanguageCode, Readonly<Record<WordKey, string>>>> = {
  en,
  de,
  fr,
  es,
  pl,
  uk,
};

/** The locale by whose rules dates and numbers are written: English as in Britain, with the day before the month. */
const locales: Readonly<Record<LanguageCode, string>> = {
  en: 'en-GB',
  de: 'de',
  fr: 'fr',
  es: 'es',
  pl: 'pl',
  uk: 'uk',
};

/** English, the language where a person's own is none of Byline's. */
export const english = createLanguage('en');

/** All languages that Byline speaks, English first. */
export const languages: readonly Language[] = [
  english,
  createLanguage('de'),
  createLanguage('fr'),
  createLanguage('es'),
  createLanguage('pl'),
  createLanguage('uk'),
];

/**
 * The language for one of Discord's locales (`de`, `es-419`); English where Byline doesn't speak it or none is given.
 * https://discord.com/developers/docs/reference#locales
 */
export function languageOf(locale: string | null | undefined): Language {
  const [code] = (locale ?? '').split('-');
  return languages.find((one) => one.code === code) ?? english;
}

function createLanguage(code: LanguageCode): Language {
  const formats = new Map<WordKey, IntlMessageFormat>();
  // the calendar day as published, whatever the reader's zone: so the date part alone, read as UTC
  const dayFormat = new Intl.DateTimeFormat(locales[code], { dateStyle: 'long', timeZone: 'UTC' });
  const monthFormat = new Intl.DateTimeFormat(locales[code], {
    month: 'long',
    year: 'numeric',
    timeZone: 'UTC',
  });
  const listFormat = new Intl.ListFormat(locales[code], { type: 'conjunction' });
  const date = (iso: string): string => {
    if (iso.length < 7) return iso;
    return (iso.length < 10 ? monthFormat : dayFormat).format(new Date(iso));
  };
  return {
    code,
    locale: locales[code],
    say(key, values) {
      let format = formats.get(key);
      if (format === undefined) {
        // `<` belongs to Discord's mentions, not to tags
        const how = { ignoreTag: true };
        format = new IntlMessageFormat(texts[code][key], locales[code], undefined, how);
        formats.set(key, format);
      }
      return String(format.format(values));
    },
    list: (items) => listFormat.format(items),
    day(iso) {
      const date = new Date(`${iso.slice(0, 10)}T00:00:00Z`);
      return iso === '' || Number.isNaN(date.getTime()) ? '' : dayFormat.format(date);
    },
    date,
    dates(from, to) {
      if (from.length !== to.length || from.length < 7) return `${date(from)} – ${date(to)}`;
      const format = from.length < 10 ? monthFormat : dayFormat;
      return format.formatRange(new Date(from), new Date(to));
    },
  };
}
