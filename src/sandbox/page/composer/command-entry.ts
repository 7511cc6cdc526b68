import type { APIApplicationCommandBasicOption } from 'discord-api-types/v10';
import type { OptionValues } from '../../types.js';
import { optionTypes } from '../state/discord-numbers.js';
import type { OptionChoice } from './option-choices.js';
import type { SlashCommand } from './slash-commands.js';

/** What stands in the field of an option: a text, and the choice that was taken, whose name the text is. */
export interface Entered {
  readonly text: string;
  readonly taken: OptionChoice | undefined;
}

/** An option that is shown with its field. */
export interface OptionEntry {
  readonly option: APIApplicationCommandBasicOption;
  readonly entered: Entered;
}

/** A command that is being filled in: the options that are shown, and those that can be added. */
export interface CommandEntry {
  readonly shown: readonly OptionEntry[];
  readonly addable: readonly APIApplicationCommandBasicOption[];
}

const nothing: Entered = { text: '', taken: undefined };

/** A command as it is first shown: its required options, and the first text option where something was typed for it behind the name. */
export function firstEntry(command: SlashCommand, typed: string): CommandEntry {
  const firstText = command.options.find((option) => option.type === optionTypes.text);
  const isShown = (option: APIApplicationCommandBasicOption) =>
    option.required === true || (option === firstText && typed !== '');
  const text = (option: APIApplicationCommandBasicOption): Entered =>
    option === firstText ? { text: typed, taken: undefined } : nothing;
  return {
    shown: command.options
      .filter(isShown)
      .map((option) => ({ option, entered: text(option) }))
      .toSorted((one, other) => requiredFirst(one) - requiredFirst(other)),
    addable: command.options.filter(
      (option) => !isShown(option) && option.type !== optionTypes.attachment,
    ),
  };
}

function requiredFirst({ option }: OptionEntry): number {
  return option.required === true ? 0 : 1;
}

/** The command with one of its other options shown as well, at the end. */
export function withOption(entry: CommandEntry, name: string): CommandEntry {
  const added = entry.addable.filter((option) => option.name === name);
  return {
    shown: [...entry.shown, ...added.map((option) => ({ option, entered: nothing }))],
    addable: entry.addable.filter((option) => option.name !== name),
  };
}

/** The command without an option that isn't required; the same value where it is. */
export function withoutOption(entry: CommandEntry, name: string): CommandEntry {
  const gone = entry.shown.find(({ option }) => option.name === name)?.option;
  if (gone === undefined || gone.required === true) return entry;
  return {
    shown: entry.shown.filter(({ option }) => option !== gone),
    addable: [...entry.addable, gone],
  };
}

/** The command with something else in the field of an option. */
export function withEntered(entry: CommandEntry, name: string, entered: Entered): CommandEntry {
  return {
    ...entry,
    shown: entry.shown.map((one) =>
      one.option.name === name ? { option: one.option, entered } : one,
    ),
  };
}

/** The choices that an option is limited to; undefined for one that takes a text or number of one's own. */
export type ChoicesOf = (
  option: APIApplicationCommandBasicOption,
) => readonly OptionChoice[] | undefined;

/** The values of the options that are filled in, by name, without those that are wrong. */
export function valuesOf(entry: CommandEntry, choicesOf: ChoicesOf): OptionValues {
  return Object.fromEntries(
    entry.shown.flatMap((one): readonly [string, OptionValues[string]][] => {
      const choices = choicesOf(one.option);
      const value = valueOf(one, choices);
      return value === undefined || problemOf(one, choices) !== undefined
        ? []
        : [[one.option.name, value]];
    }),
  );
}

function valueOf(
  { option, entered: { text, taken } }: OptionEntry,
  choices: readonly OptionChoice[] | undefined,
): OptionValues[string] | undefined {
  if (text.trim() === '') return undefined;
  if (taken?.name === text) return taken.value;
  if (choices !== undefined) return chosenBy(text, choices)?.value;
  return isNumeric(option) ? Number(text) : text;
}

function chosenBy(text: string, choices: readonly OptionChoice[]): OptionChoice | undefined {
  const wanted = text.trim().toLowerCase();
  return choices.find(({ name }) => name.toLowerCase() === wanted);
}

function isNumeric(option: APIApplicationCommandBasicOption): boolean {
  return option.type === optionTypes.integer || option.type === optionTypes.number;
}

/** The most characters of a text option: https://discord.com/developers/docs/interactions/application-commands#application-command-object-application-command-option-structure */
const textLimit = 6000;

/** What is wrong with what stands in a field, as a sentence; undefined where it can be sent. */
export function problemOf(
  one: OptionEntry,
  choices: readonly OptionChoice[] | undefined,
): string | undefined {
  const { option, entered } = one;
  if (option.type === optionTypes.attachment) return 'Files can’t be sent here.';
  if (entered.text.trim() === '')
    return option.required === true ? 'This option is required.' : undefined;
  const value = valueOf(one, choices);
  if (value === undefined) return 'Choose one of the list.';
  if (typeof value === 'number') return problemOfNumber(option, value);
  return option.type === optionTypes.text && typeof value === 'string'
    ? problemOfLength(value, option.min_length ?? 0, option.max_length ?? textLimit)
    : undefined;
}

function problemOfNumber(
  option: APIApplicationCommandBasicOption,
  value: number,
): string | undefined {
  if (!Number.isFinite(value)) return 'Enter a number.';
  if (option.type === optionTypes.integer && !Number.isInteger(value))
    return 'Enter a whole number.';
  const least = 'min_value' in option ? option.min_value : undefined;
  const most = 'max_value' in option ? option.max_value : undefined;
  if (least !== undefined && value < least) return `Enter ${least} or more.`;
  if (most !== undefined && value > most) return `Enter ${most} or less.`;
  return undefined;
}

/** What is wrong with a text's length (UTF-16 units), as a sentence; undefined where nothing is. */
export function problemOfLength(text: string, least: number, most: number): string | undefined {
  if (text.length < least) return `Enter ${inCharacters(least)} or more.`;
  if (text.length > most) return `${inCharacters(text.length - most)} too long.`;
  return undefined;
}

function inCharacters(count: number): string {
  return count === 1 ? '1 character' : `${count} characters`;
}
