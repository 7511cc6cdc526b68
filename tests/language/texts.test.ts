import { ApplicationCommandOptionType } from 'discord-api-types/v10';
import { IntlMessageFormat } from 'intl-messageformat';
import { describe, expect, it } from 'vitest';
import { commands } from '../../commands/index.js';
import { languages, type LanguageCode } from '../../src/language/language.js';
import de from '../../src/language/de.json' with { type: 'json' };
import en from '../../src/language/en.json' with { type: 'json' };
import es from '../../src/language/es.json' with { type: 'json' };
import fr from '../../src/language/fr.json' with { type: 'json' };
import pl from '../../src/language/pl.json' with { type: 'json' };
import uk from '../../src/language/uk.json' with { type: 'json' };

type Texts = Readonly<Record<string, string>>;
type Element = ReturnType<IntlMessageFormat['getAst']>[number];

const texts: Readonly<Record<LanguageCode, Texts>> = { en, de, fr, es, pl, uk };
const keys = Object.keys(en);

/** The pairs of marks in which each language quotes, inner ones left out: Byline's texts need none. */
const quotationMarks: Readonly<Record<LanguageCode, readonly [string, string]>> = {
  en: ['“', '”'],
  de: ['„', '“'],
  fr: ['«\u00a0', '\u00a0»'],
  es: ['«', '»'],
  pl: ['„', '”'],
  uk: ['«', '»'],
};

/** What stands on buttons, in characters: a longer label is cut on a phone. Discord itself takes 80. */
const LABEL = 38;
const labels = keys.filter(
  (key) =>
    /^(?:answer\.(?:follow-up|not-right)|daily\.action\.|not-right\.(?:ask-again|read-story)|pages\.|passage\.show|people\.(?:all-quotes|more)|summary\.(?:short|medium|long)$|story\.(?:ask|discuss|read|show)|stories\.show)/.test(
      key,
    ) || ['daily.post.reveal', 'help.show-story', 'privacy.delete.button'].includes(key),
);

function parsed(text: string): readonly Element[] {
  return new IntlMessageFormat(text, 'en', undefined, { ignoreTag: true }).getAst();
}

/** All elements of a text, those inside plurals too. */
function elementsOf(elements: readonly Element[]): readonly Element[] {
  return elements.flatMap((one) => [
    one,
    ...('options' in one
      ? Object.values(one.options).flatMap(({ value }) => elementsOf(value))
      : []),
  ]);
}

/** Whether an element is words, no place: the parser's TYPE.literal, which intl-messageformat doesn't export. */
function isWords({ type }: { readonly type: number }): boolean {
  return type === 0;
}

/** The places `{name}` of a text, each once, in order of their names. */
function placesOf(text: string): readonly string[] {
  const names = elementsOf(parsed(text)).flatMap((one) =>
    'value' in one && typeof one.value === 'string' && !isWords(one) ? [one.value] : [],
  );
  return [...new Set(names)].toSorted();
}

/** The numbers that a text counts. */
function countedIn(text: string): ReadonlySet<string> {
  return new Set(
    elementsOf(parsed(text)).flatMap((one) =>
      'pluralType' in one && typeof one.value === 'string' ? [one.value] : [],
    ),
  );
}

/** The text said with that number in the places that count, and `x` in the others. */
function said(text: string, locale: string, count: number): string {
  const counted = countedIn(text);
  const values = placesOf(text).map((name) => [name, counted.has(name) ? count : 'x'] as const);
  const format = new IntlMessageFormat(text, locale, undefined, { ignoreTag: true });
  return String(format.format(Object.fromEntries(values)));
}

/** The Markdown of a text: bold, small print, headings, lines, code; with one thing counted, and with several. */
function markupOf(text: string, locale: string): readonly string[] {
  return [1, 5].flatMap((count) => said(text, locale, count).match(/\*\*|-# |## |\n|`/g) ?? []);
}

describe('English', () => {
  it('names commands, subcommands and options as the code does', () => {
    const wrong = keys.filter((key) => {
      const name = /^commands\.(?:.+\.)?(.+)\.name$/.exec(key)?.[1];
      return name !== undefined && (en as Texts)[key] !== name;
    });
    expect(wrong).toEqual([]);
  });
});

describe.each(languages.map(({ code }) => code))('the texts in %s', (code) => {
  const own = texts[code];
  const entries = keys.map((key) => [key, own[key] ?? ''] as const);
  const longest = (key: string) => said(own[key] ?? '', code, 22).length;

  it('have the keys that the English ones have, in the same order', () => {
    expect(Object.keys(own)).toEqual(keys);
  });

  it('have the places that the English ones have', () => {
    expect(entries.map(([key, text]) => [key, placesOf(text)])).toEqual(
      keys.map((key) => [key, placesOf((en as Texts)[key] ?? '')]),
    );
  });

  it('have the Markdown that the English ones have', () => {
    expect(entries.map(([key, text]) => [key, markupOf(text, code)])).toEqual(
      keys.map((key) => [key, markupOf((en as Texts)[key] ?? '', 'en')]),
    );
  });

  it('say something, whatever number is counted, and leave no brace', () => {
    const wrong = entries.flatMap(([key, text]) =>
      [0, 1, 2, 5, 21, 1000].map((count) => [key, said(text, code, count)] as const),
    );
    expect(wrong.filter(([, text]) => text.trim() === '' || /[{}]/.test(text))).toEqual([]);
  });

  it('have a form for each kind of number that the language tells apart', () => {
    // Spanish and French have `many` for millions alone, which nothing here counts; ICU wants `other` always
    const rules = new Intl.PluralRules(code);
    const wanted = new Set(['other', ...Array.from({ length: 1000 }, (_, n) => rules.select(n))]);
    const lacking = entries.flatMap(([key, text]) =>
      elementsOf(parsed(text)).flatMap((one) => {
        if (!('pluralType' in one)) return [];
        const missing = [...wanted].filter((category) => !(category in one.options));
        return missing.length === 0 ? [] : [[key, missing]];
      }),
    );
    expect(lacking).toEqual([]);
  });

  it('shout nowhere, and quote as the language does', () => {
    const [open, close] = quotationMarks[code];
    const wrong = entries.filter(([, text]) => {
      const unquoted = text.replaceAll(open, '').replaceAll(close, '');
      const pairs = text.split(open).length === text.split(close).length;
      return /[!¡]/.test(text) || /["“”„«»]/.test(unquoted) || !pairs;
    });
    expect(wrong).toEqual([]);
  });

  it('fit where Discord shows them', () => {
    const tooLong = [
      ...labels.filter((key) => longest(key) > LABEL),
      // https://discord.com/developers/docs/components/reference
      ...keys.filter((key) => key.endsWith('.placeholder') && longest(key) > 100),
      ...keys.filter((key) => key.startsWith('question-modal.') && longest(key) > 45),
      ...keys.filter((key) => longest(key) > 600),
    ];
    expect(tooLong).toEqual([]);
  });

  it('GIVEN a command in a text THEN it is called there as Discord shows it in that language', () => {
    const known = new Set(commandsIn(code));
    const unknown = entries.flatMap(([key, text]) =>
      [...text.matchAll(/`(\/[^`]+)`/g)]
        .map(([, command = '']) => command)
        .filter((command) => !known.has(command))
        .map((command) => [key, command]),
    );
    expect(unknown).toEqual([]);
  });

  it('GIVEN an option or the menu of messages in a text THEN it has its name in that language', () => {
    const inEnglish = new Map(
      keys
        .filter((key) => /^commands\..+\.(?:name|menu)$/.test(key))
        .map((key) => [(en as Texts)[key] ?? '', own[key] ?? '']),
    );
    const wrong = entries.filter(([key, text]) => {
      const named = [...((en as Texts)[key] ?? '').matchAll(/`([a-z-]+)`|\*([A-Z][a-z ]+)\*/g)]
        .map(([, option, menu]) => inEnglish.get(option ?? menu ?? ''))
        .filter((name) => name !== undefined);
      return named.some((name) => !text.includes(`\`${name}\``) && !text.includes(`*${name}*`));
    });
    expect(wrong).toEqual([]);
  });
});

/** All commands and subcommands as a person types them in a language: `/artikel liste`. */
function commandsIn(code: LanguageCode): readonly string[] {
  const locale = code === 'en' ? 'en-GB' : code === 'es' ? 'es-ES' : code;
  return commands.flatMap(({ kind, data }) => {
    if (kind === 'message') return [];
    const name = `/${data.name_localizations?.[locale] ?? data.name}`;
    const options = 'options' in data ? (data.options ?? []) : [];
    const subcommands = options
      .filter(({ type }) => type === ApplicationCommandOptionType.Subcommand)
      .map((one) => `${name} ${one.name_localizations?.[locale] ?? one.name}`);
    return [name, ...subcommands];
  });
}
