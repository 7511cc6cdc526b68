import { describe, expect, it } from 'vitest';
import { commands } from '../../commands/index.js';
import { summary } from '../../commands/summary.js';
import type { Command } from '../../src/command/declaration.js';

interface Declared {
  readonly name: string;
  readonly name_localizations?: Readonly<Record<string, string>> | null;
  readonly description?: string;
  readonly description_localizations?: Readonly<Record<string, string>> | null;
  readonly value?: string | number;
  readonly required?: boolean;
  readonly autocomplete?: boolean;
  readonly max_length?: number;
  readonly choices?: readonly Declared[];
  readonly options?: readonly Declared[];
}

/** Discord's locales whose readers get Byline in their language. */
const locales = ['en-US', 'en-GB', 'de', 'fr', 'es-ES', 'es-419', 'pl', 'uk'];

function withOptions(one: Declared): readonly Declared[] {
  return [one, ...(one.options ?? []).flatMap(withOptions)];
}

function withChoices(one: Declared): readonly Declared[] {
  return withOptions(one).flatMap((option) => [option, ...(option.choices ?? [])]);
}

// The fields looked at are the same in commands, subcommands and options; what one hasn't got is undefined.
const declared = commands.map(({ data }) => data as Declared);
const slash = commands.filter(({ kind }) => kind === 'slash').map(({ data }) => data as Declared);
const described = slash.flatMap(withOptions);

const localName = (one: Declared, locale: string) => one.name_localizations?.[locale] ?? one.name;
const localDescription = (one: Declared, locale: string) =>
  one.description_localizations?.[locale] ?? one.description ?? '';

const where = ({ data }: Command) => [data.contexts, data.integration_types];

describe('the commands', () => {
  it('are for everybody everywhere, however installed; those for moderators in their servers', () => {
    const moderators = commands.filter(({ data }) => data.default_member_permissions);
    const everybody = commands.filter((one) => !moderators.includes(one));
    expect(everybody.map(where)).toEqual(
      everybody.map(() => [
        [0, 1, 2],
        [0, 1],
      ]),
    );
    expect(moderators.map(where)).toEqual(moderators.map(() => [[0], [0]]));
  });

  it('have their words in every locale that Byline speaks, the default among them', () => {
    const said = declared.flatMap(withChoices);
    expect(said.map((one) => Object.keys(one.name_localizations ?? {}))).toEqual(
      said.map(() => locales),
    );
    expect(described.map((one) => Object.keys(one.description_localizations ?? {}))).toEqual(
      described.map(() => locales),
    );
    const english = said.map(({ name, description }) => [name, description]);
    for (const locale of ['en-US', 'en-GB']) {
      expect(
        said.map((one) => [
          one.name_localizations?.[locale],
          one.description_localizations?.[locale],
        ]),
      ).toEqual(english);
    }
  });

  describe.each(locales)('in %s', (locale) => {
    it('GIVEN a slash command, subcommand or option THEN its name is as Discord wants it', () => {
      // https://discord.com/developers/docs/interactions/application-commands#application-command-object-application-command-naming
      const wrong = described
        .map((one) => localName(one, locale))
        .filter(
          (name) =>
            !/^[-_'\p{L}\p{N}\p{sc=Deva}\p{sc=Thai}]{1,32}$/u.test(name) ||
            name !== name.toLowerCase(),
        );
      expect(wrong).toEqual([]);
    });

    it('descriptions have 1 to 100 characters, and so have choices; menus have names of 1 to 32', () => {
      const lengths = [
        ...described.map((one) => localDescription(one, locale)),
        ...described.flatMap(({ choices = [] }) => choices).map((one) => localName(one, locale)),
      ].filter((text) => text.length < 1 || text.length > 100);
      const menus = commands
        .filter(({ kind }) => kind === 'message')
        .map(({ data }) => localName(data as Declared, locale))
        .filter((name) => name.length < 1 || name.length > 32);
      expect([lengths, menus]).toEqual([[], []]);
    });

    it('no two that stand beside each other have the same name', () => {
      const siblings = [
        slash,
        ...described.map(({ options = [] }) => options),
        ...described.map(({ choices = [] }) => choices),
      ].map((all) => all.map((one) => localName(one, locale)));
      expect(siblings.map((names) => [...new Set(names)])).toEqual(siblings);
    });

    it('a command has 8,000 characters at most, with all that is in it', () => {
      const long = declared
        .map((command) => ({ name: command.name, size: sizeOf(command, locale) }))
        .filter(({ size }) => size > 8000);
      expect(long).toEqual([]);
    });
  });

  it('keep Discord’s bounds: required options first, 25 options and choices', () => {
    const wrong = described.filter(({ options = [], choices = [] }) => {
      const optionalFirst = options.some(
        ({ required }, at) => required === true && at > 0 && options[at - 1]?.required !== true,
      );
      return optionalFirst || options.length > 25 || choices.length > 25;
    });
    expect(wrong).toEqual([]);
  });

  it('GIVEN an option that completes THEN its command proposes values', () => {
    const silent = commands.filter(
      (command) =>
        command.kind === 'slash' &&
        withOptions(command.data as Declared).some(({ autocomplete }) => autocomplete) &&
        command.complete === undefined,
    );
    expect(silent).toEqual([]);
  });
});

it('/summary is declared with all it says to Discord', () => {
  expect(summary.data).toEqual({
    type: 1,
    name: 'summary',
    name_localizations: said(
      'summary',
      'zusammenfassung',
      'résumé',
      'resumen',
      'streszczenie',
      'підсумок',
    ),
    description: 'Sum the story up in its own sentences',
    description_localizations: said(
      'Sum the story up in its own sentences',
      'Fasse den Artikel in seinen eigenen Sätzen zusammen',
      'Résume l’article avec ses propres phrases',
      'Resume la noticia con sus propias frases',
      'Streść artykuł jego własnymi zdaniami',
      'Підсумувати статтю її власними реченнями',
    ),
    contexts: [0, 1, 2],
    integration_types: [0, 1],
    options: [
      {
        type: 3,
        name: 'length',
        name_localizations: said('length', 'länge', 'longueur', 'extensión', 'długość', 'обсяг'),
        description: 'How long; about three sentences if you leave it out',
        description_localizations: said(
          'How long; about three sentences if you leave it out',
          'Wie lang; ohne Angabe etwa drei Sätze',
          'La longueur ; environ trois phrases si vous n’indiquez rien',
          'La extensión; unas tres frases si no indicas nada',
          'Jak długo; około trzech zdań, jeśli nic nie podasz',
          'Обсяг; близько трьох речень, якщо не вказати',
        ),
        choices: [
          {
            name: 'One or two sentences',
            name_localizations: said(
              'One or two sentences',
              'Ein oder zwei Sätze',
              'Une ou deux phrases',
              'Una o dos frases',
              'Jedno lub dwa zdania',
              'Одне або два речення',
            ),
            value: 'short',
          },
          {
            name: 'About three sentences',
            name_localizations: said(
              'About three sentences',
              'Etwa drei Sätze',
              'Environ trois phrases',
              'Unas tres frases',
              'Około trzech zdań',
              'Близько трьох речень',
            ),
            value: 'medium',
          },
          {
            name: 'About six sentences',
            name_localizations: said(
              'About six sentences',
              'Etwa sechs Sätze',
              'Environ six phrases',
              'Unas seis frases',
              'Około sześciu zdań',
              'Близько шести речень',
            ),
            value: 'long',
          },
        ],
      },
      {
        type: 3,
        name: 'story',
        name_localizations: said('story', 'artikel', 'article', 'noticia', 'artykuł', 'стаття'),
        description: 'Which story; the newest if you leave it out',
        description_localizations: said(
          'Which story; the newest if you leave it out',
          'Welcher Artikel; ohne Angabe der neueste',
          'Quel article ; le plus récent si vous n’indiquez rien',
          'Qué noticia; la más reciente si no indicas nada',
          'Który artykuł; najnowszy, jeśli nic nie podasz',
          'Яка стаття; найновіша, якщо не вказати',
        ),
        autocomplete: true,
        max_length: 200,
      },
    ],
  });
});

/** Texts in the locales that Byline speaks. */
function said(en: string, de: string, fr: string, es: string, pl: string, uk: string) {
  return { 'en-US': en, 'en-GB': en, de, fr, 'es-ES': es, 'es-419': es, pl, uk };
}

/** The characters that Discord counts in a command: names, descriptions and values, with those of its options. */
function sizeOf(command: Declared, locale: string): number {
  return withChoices(command).reduce(
    (sum, one) =>
      sum +
      localName(one, locale).length +
      localDescription(one, locale).length +
      (one.value === undefined ? 0 : String(one.value).length),
    0,
  );
}
