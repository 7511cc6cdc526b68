import type { APISelectMenuComponent } from 'discord-api-types/v10';
import type { MenuOption } from './menu-options.js';

/** How many choices a menu takes: https://discord.com/developers/docs/components/reference#string-select */
export interface MenuLimits {
  readonly least: number;
  readonly most: number;
}

/** How many choices a menu takes; one by default. */
export function limitsOf(menu: APISelectMenuComponent): MenuLimits {
  return { least: menu.min_values ?? 1, most: menu.max_values ?? 1 };
}

/** The values chosen after a line of a menu was taken: in one for a single choice it is the only one, else it comes or goes. One too many changes nothing. */
export function afterTaking(
  value: string,
  chosen: readonly string[],
  { least, most }: MenuLimits,
): readonly string[] {
  if (most === 1) return chosen.includes(value) && least === 0 ? [] : [value];
  if (chosen.includes(value)) return chosen.filter((one) => one !== value);
  return chosen.length < most ? [...chosen, value] : chosen;
}

/** How many can be chosen, in words; '' where it is exactly one. `offered` is how many there are. */
export function limitsInWords({ least, most }: MenuLimits, offered: number): string {
  if (most === 1) return least === 0 ? 'Choose one or none.' : '';
  const top = Math.min(most, offered);
  if (least === 0) return top === offered ? 'Choose any, or none.' : `Choose up to ${top}.`;
  if (least >= top) return `Choose ${least}.`;
  return `Choose ${least} to ${top}.`;
}

/** What is wrong with the number of choices, as a sentence; undefined where nothing is. */
export function problemOfChoice(
  chosen: readonly string[],
  { least, most }: MenuLimits,
): string | undefined {
  if (chosen.length < least) return least === 1 ? 'Choose one.' : `Choose ${least} or more.`;
  return chosen.length > most ? `Choose ${most} at most.` : undefined;
}

/** What a closed menu shows: the labels of what is chosen; '' for nothing. */
export function chosenInWords(chosen: readonly string[], options: readonly MenuOption[]): string {
  return options
    .filter(({ value }) => chosen.includes(value))
    .map(({ label }) => label)
    .join(', ');
}

/** The values that are chosen before a person touches a menu. */
export function firstChoice(options: readonly MenuOption[]): readonly string[] {
  return options.filter((one) => one.chosen).map(({ value }) => value);
}
