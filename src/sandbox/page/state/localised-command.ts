import type { APIApplicationCommand } from 'discord-api-types/v10';
import { localised, type Localizations } from '../../localisation.js';

type Part = Readonly<Record<string, unknown>>;

/** A command as a person of that locale sees it: names and descriptions of it, its options and choices. */
export function localisedCommand(
  command: APIApplicationCommand,
  locale: string,
): APIApplicationCommand {
  // Only texts change.
  return inLocale({ ...command }, locale) as unknown as APIApplicationCommand;
}

function inLocale(part: Part, locale: string): Part {
  return Object.fromEntries(
    Object.entries(part).map(([key, value]) => {
      if ((key === 'name' || key === 'description') && typeof value === 'string')
        // What the bot registered has passed the sandbox's rules.
        return [key, localised(value, part[`${key}_localizations`] as Localizations, locale)];
      if ((key === 'options' || key === 'choices') && Array.isArray(value))
        return [key, value.map((one: Part) => inLocale(one, locale))];
      return [key, value];
    }),
  );
}
