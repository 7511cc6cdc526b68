/** A country, and the names by which people call it, in lower case. */
interface Country {
  /** Its ISO 3166 code: `DE`. */
  readonly code: string;
  readonly names: readonly string[];
}

// no list of countries has these, though people write them
const ALSO_CALLED: ReadonlyMap<string, readonly string[]> = new Map([
  ['GB', ['uk', 'great britain', 'england', 'scotland', 'wales', 'northern ireland']],
  ['US', ['usa', 'us', 'america']],
  ['NL', ['holland']],
  ['AE', ['uae']],
]);

const LETTERS = Array.from({ length: 26 }, (_, at) => String.fromCodePoint(0x41 + at));
const CODES = LETTERS.flatMap((first) => LETTERS.map((second) => first + second));

const known = new Map<string, readonly Country[]>();

/** The zones (by their names in Intl) of countries that are called so, in English or in the language of a locale. */
export function zonesOfCountry(name: string, locale: string): readonly string[] {
  return countriesOf(locale)
    .filter(({ names }) => names.includes(name.toLowerCase()))
    .flatMap(zonesOf);
}

/** The same of countries whose name begins so; none for less than three letters. */
export function zonesOfCountryBegun(beginning: string, locale: string): readonly string[] {
  if (beginning.length < 3) return [];
  return countriesOf(locale)
    .filter(({ names }) => names.some((name) => name.startsWith(beginning.toLowerCase())))
    .flatMap(zonesOf);
}

function countriesOf(locale: string): readonly Country[] {
  const before = known.get(locale);
  if (before !== undefined) return before;
  const languages = ['en', locale].map(
    (language) => new Intl.DisplayNames(language, { type: 'region', fallback: 'none' }),
  );
  const countries = CODES.flatMap((code) => {
    const names = languages.flatMap((language) => language.of(code)?.toLowerCase() ?? []);
    return names.length === 0
      ? []
      : [{ code, names: [...names, ...(ALSO_CALLED.get(code) ?? [])] }];
  });
  known.set(locale, countries);
  return countries;
}

function zonesOf({ code }: Country): readonly string[] {
  // TypeScript doesn't know it yet: https://tc39.es/proposal-intl-locale-info; V8 had a property before the method
  const locale = new Intl.Locale(`und-${code}`) as Intl.Locale & {
    readonly timeZones?: readonly string[];
    readonly getTimeZones?: () => readonly string[] | undefined;
  };
  return locale.getTimeZones?.() ?? locale.timeZones ?? [];
}
