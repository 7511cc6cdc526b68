import { expect, test } from 'vitest';
import { commandForm } from '../../../src/sandbox/rules/command.js';
import { readForm } from '../../../src/sandbox/rules/form.js';

const option = (more: object = {}) => ({ type: 3, name: 'one', description: 'One', ...more });
const many = <T>(count: number, make: (index: number) => T) =>
  Array.from({ length: count }, (_, index) => make(index));

function errorsOf(command: object): unknown {
  const reading = readForm(commandForm(command), command);
  return reading.ok ? undefined : reading.reply.body;
}

function at(path: readonly (string | number)[], code: string, message: string): unknown {
  const errors = path.reduceRight<object>((inside, key) => ({ [key]: inside }), {
    _errors: [{ code, message }],
  });
  return { message: 'Invalid Form Body', code: 50035, errors };
}

test.each([
  ['a slash command', { name: 'ask', description: 'Asks', options: [option({ required: true })] }],
  ['a message command', { type: 3, name: 'Ask about this' }],
  [
    'subcommands',
    { name: 'story', description: 'S', options: [{ type: 1, name: 'list', description: 'L' }] },
  ],
])('lets %s pass', (_, command) => {
  expect(errorsOf(command)).toBeUndefined();
});

test.each([
  [
    'an upper-case name',
    { name: 'Ask', description: 'x' },
    at(['name'], 'APPLICATION_COMMAND_INVALID_NAME', 'Command name is invalid'),
  ],
  [
    'an empty description',
    { name: 'ask', description: '' },
    at(['description'], 'BASE_TYPE_BAD_LENGTH', 'Must be between 1 and 100 in length.'),
  ],
  [
    'a required option after an optional one',
    {
      name: 'ask',
      description: 'x',
      options: [option(), option({ name: 'two', required: true })],
    },
    at(
      ['options', 1],
      'APPLICATION_COMMAND_OPTIONS_REQUIRED_INVALID',
      'Required options must be placed before non-required options',
    ),
  ],
  [
    '26 options',
    { name: 'ask', description: 'x', options: many(26, (n) => option({ name: `o${n}` })) },
    at(['options'], 'BASE_TYPE_BAD_LENGTH', 'Must be between 0 and 25 in length.'),
  ],
  [
    '26 choices',
    {
      name: 'ask',
      description: 'x',
      options: [option({ choices: many(26, (n) => ({ name: `c${n}`, value: `c${n}` })) })],
    },
    at(['options', 0, 'choices'], 'BASE_TYPE_BAD_LENGTH', 'Must be between 0 and 25 in length.'),
  ],
  [
    'more than 8,000 characters',
    {
      name: 'ask',
      description: 'x',
      options: many(2, (n) =>
        option({
          name: `o${n}`,
          choices: many(25, (m) => ({ name: `${m}`.padEnd(100, 'x'), value: 'y'.repeat(100) })),
        }),
      ),
    },
    at([], 'APPLICATION_COMMAND_TOO_LARGE', 'Command exceeds maximum size (8000)'),
  ],
])('refuses %s', (_, command, body) => {
  expect(errorsOf(command)).toEqual(body);
});
