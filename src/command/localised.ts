import {
  english,
  languages,
  type Language,
  type LanguageCode,
  type WordKey,
} from '../language/language.js';

/**
 * What has a name and a description in Discord: a command (`ask`), a subcommand (`story.list`), an option
 * (`ask.question`), each as its names in the code joined by dots. The words stand in the language files as
 * `commands.ask.question.name` and `commands.ask.question.description`.
 */
export type NamedKey = KeyBefore<'description'>;

/** A choice of an option, by the same path and its value: `summary.length.short`, said as `commands.summary.length.short.choice`. */
export type ChoiceKey = KeyBefore<'choice'>;

/** A command in the menu of messages: `ask-about-this`, said as `commands.ask-about-this.menu`. */
export type MenuKey = KeyBefore<'menu'>;

type KeyBefore<Part extends string> = WordKey extends infer Key
  ? Key extends `commands.${infer Path}.${Part}`
    ? Path
    : never
  : never;

type LastOf<Path extends string> = Path extends `${string}.${infer Rest}` ? LastOf<Rest> : Path;

/** Discord's locales for each language that Byline speaks: https://discord.com/developers/docs/reference#locales */
const locales = {
  en: ['en-US', 'en-GB'],
  de: ['de'],
  fr: ['fr'],
  es: ['es-ES', 'es-419'],
  pl: ['pl'],
  uk: ['uk'],
} as const satisfies Readonly<Record<LanguageCode, readonly string[]>>;

type DiscordLocale = (typeof locales)[LanguageCode][number];

/** The name and the description of a command, subcommand or option, in all languages; the name in the code is English. */
export function named<const Path extends NamedKey>(path: Path) {
  return {
    name: lastOf(path),
    name_localizations: inAllLanguages((language) => language.say(`commands.${path}.name`)),
    description: english.say(`commands.${path}.description`),
    description_localizations: inAllLanguages((language) =>
      language.say(`commands.${path}.description`),
    ),
  };
}

/** A choice of an option: its words in all languages, and as its value the end of its path. */
export function choice<const Path extends ChoiceKey>(path: Path) {
  return {
    name: english.say(`commands.${path}.choice`),
    name_localizations: inAllLanguages((language) => language.say(`commands.${path}.choice`)),
    value: lastOf(path),
  };
}

/** The name of a command in the menu of messages, in all languages. */
export function inMenu(path: MenuKey) {
  return {
    name: english.say(`commands.${path}.menu`),
    name_localizations: inAllLanguages((language) => language.say(`commands.${path}.menu`)),
  };
}

function inAllLanguages(say: (language: Language) => string): Record<DiscordLocale, string> {
  // Object.fromEntries forgets its keys' types; `locales` has each of them
  return Object.fromEntries(
    languages.flatMap((language) => {
      const said = say(language);
      return locales[language.code].map((locale) => [locale, said] as const);
    }),
  ) as Record<DiscordLocale, string>;
}

function lastOf<Path extends string>(path: Path): LastOf<Path> {
  // the type says of the path what is cut off it here
  return path.slice(path.lastIndexOf('.') + 1) as LastOf<Path>;
}
