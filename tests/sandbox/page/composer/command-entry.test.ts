import {
  ApplicationCommandOptionType as OptionType,
  type APIApplicationCommandBasicOption,
} from 'discord-api-types/v10';
import { expect, test } from 'vitest';
import {
  type Entered,
  firstEntry,
  problemOf,
  valuesOf,
  withEntered,
  withOption,
  withoutOption,
} from '../../../../src/sandbox/page/composer/command-entry.js';
import type { OptionChoice } from '../../../../src/sandbox/page/composer/option-choices.js';

const about = {
  type: OptionType.String,
  name: 'about',
  description: 'What about',
  min_length: 2,
  max_length: 5,
} as const;
const day = {
  type: OptionType.Integer,
  name: 'day',
  description: 'Which',
  required: true,
} as const;
const limited = { ...day, min_value: 1, max_value: 31 };
const quiet = { type: OptionType.Boolean, name: 'quiet', description: 'Whether' } as const;
const file = { type: OptionType.Attachment, name: 'file', description: 'A file' } as const;
const command = {
  command: 'post',
  subcommand: undefined,
  name: '/post',
  description: 'Posts',
  options: [about, quiet, day, file],
};
const answers: readonly OptionChoice[] = [
  { name: 'True', value: true },
  { name: 'False', value: false },
];
const choices = (option: APIApplicationCommandBasicOption) =>
  option.type === OptionType.Boolean ? answers : undefined;
const typed = (text: string): Entered => ({ text, taken: undefined });

test('required options are shown first, others can be added and taken away again', () => {
  const first = firstEntry(command, '');
  expect(first).toEqual({
    shown: [{ option: day, entered: typed('') }],
    addable: [about, quiet],
  });
  const added = withOption(first, 'quiet');
  expect(added).toEqual({
    shown: [...first.shown, { option: quiet, entered: typed('') }],
    addable: [about],
  });
  expect(withoutOption(added, 'quiet')).toEqual({ shown: first.shown, addable: [about, quiet] });
  expect(withoutOption(added, 'day')).toBe(added);
});

test('what was typed behind the name goes into the first text option', () => {
  expect(firstEntry(command, 'ships').shown).toEqual([
    { option: day, entered: typed('') },
    { option: about, entered: typed('ships') },
  ]);
});

test('values are sent as the kinds that the options take, wrong and empty ones not at all', () => {
  const entry = withOption(firstEntry(command, 'ships'), 'quiet');
  const filled = withEntered(withEntered(entry, 'day', typed('7')), 'quiet', typed('false'));
  expect(valuesOf(filled, choices)).toEqual({ day: 7, about: 'ships', quiet: false });
  expect(valuesOf(withEntered(filled, 'day', typed('soon')), choices)).toEqual({
    about: 'ships',
    quiet: false,
  });
  const taken = { name: 'Sea', value: 'sea' };
  const chosen = withEntered(entry, 'about', { text: 'Sea', taken });
  expect(valuesOf(chosen, choices)).toEqual({ about: 'sea' });
  expect(valuesOf(withEntered(chosen, 'about', { text: 'Seas', taken }), choices)).toEqual({
    about: 'Seas',
  });
});

test.each([
  [day, '', 'This option is required.'],
  [about, ' ', undefined],
  [day, 'soon', 'Enter a number.'],
  [day, '1.5', 'Enter a whole number.'],
  [limited, '0', 'Enter 1 or more.'],
  [limited, '32', 'Enter 31 or less.'],
  [limited, '31', undefined],
  [about, 'a', 'Enter 2 characters or more.'],
  [about, 'ships', undefined],
  [about, 'vessel', '1 character too long.'],
  [quiet, 'maybe', 'Choose one of the list.'],
  [quiet, ' true ', undefined],
  [file, '', 'Files can’t be sent here.'],
])('what is wrong is said before it is sent: %j with %j', (option, text, problem) => {
  expect(problemOf({ option, entered: typed(text) }, choices(option))).toBe(problem);
});
