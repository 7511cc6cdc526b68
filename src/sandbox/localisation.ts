/** Texts by locale, as commands, options and choices bear them. */
export type Localizations = Readonly<Partial<Record<string, string | null>>> | null | undefined;

/** A command, option or choice with its names. */
export interface NamedByLocale {
  readonly name: string;
  readonly name_localizations?: Localizations;
}

/** Where a locale without a text of its own looks next (https://discord.com/developers/docs/interactions/application-commands#localization). */
const fallbacks: Readonly<Partial<Record<string, string>>> = {
  'en-US': 'en-GB',
  'en-GB': 'en-US',
  'es-419': 'es-ES',
};

/** A text in a locale; the text in no locale where there is none for it. */
export function localised(text: string, by: Localizations, locale: string): string {
  return by?.[locale] ?? by?.[fallbacks[locale] ?? ''] ?? text;
}

/** Whether a person calls something by a name: its own, or the one that they are shown. */
export function isCalled(
  { name, name_localizations: by }: NamedByLocale,
  called: string,
  locale: string,
): boolean {
  return called === name || called === localised(name, by, locale);
}
