import {
  ApplicationCommandOptionType,
  ApplicationCommandType,
  type APIApplicationCommand,
} from 'discord-api-types/v10';
import { expect, test } from 'vitest';
import {
  commandsFor,
  messageCommands,
  slashCommands,
  typedBehind,
} from '../../../../src/sandbox/page/composer/slash-commands.js';

const common = {
  application_id: '1',
  version: '1',
  default_member_permissions: null,
  description: 'Does it',
};
const question = {
  type: ApplicationCommandOptionType.String,
  name: 'question',
  description: 'What',
} as const;
const commands: readonly APIApplicationCommand[] = [
  {
    ...common,
    id: '1',
    type: ApplicationCommandType.ChatInput,
    name: 'story',
    options: [
      { type: ApplicationCommandOptionType.Subcommand, name: 'list', description: 'Lists' },
      {
        type: ApplicationCommandOptionType.SubcommandGroup,
        name: 'group',
        description: 'Groups',
        options: [
          {
            type: ApplicationCommandOptionType.Subcommand,
            name: 'show',
            description: 'Shows',
            options: [question],
          },
        ],
      },
    ],
  },
  { ...common, id: '2', type: ApplicationCommandType.ChatInput, name: 'ask', options: [question] },
  { ...common, id: '3', type: ApplicationCommandType.Message, name: 'Ask about this' },
];
const ask = {
  command: 'ask',
  subcommand: undefined,
  name: '/ask',
  description: 'Does it',
  options: [question],
};
const show = {
  command: 'story',
  subcommand: 'group show',
  name: '/story group show',
  description: 'Shows',
  options: [question],
};
const list = {
  command: 'story',
  subcommand: 'list',
  name: '/story list',
  description: 'Lists',
  options: [],
};

test('each subcommand is a command of its own, message commands are apart', () => {
  expect(slashCommands(commands)).toEqual([ask, show, list]);
  expect(messageCommands(commands)).toEqual(['Ask about this']);
});

test.each([
  ['/', [ask, show, list]],
  ['/St', [show, list]],
  ['/story list', [list]],
  ['/ask who is it', [ask]],
  ['/asks', []],
  ['ask', []],
])('what was typed, %j, finds its commands', (typed, found) => {
  expect(commandsFor(typed, slashCommands(commands))).toEqual(found);
});

test('what stands behind the name goes into the command', () => {
  expect(typedBehind('/Ask who is it ', ask)).toBe('who is it');
  expect(typedBehind('/as', ask)).toBe('');
});
