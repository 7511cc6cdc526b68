import { ApplicationCommandOptionType as OptionType, ChannelType } from 'discord-api-types/v10';
import { expect, test } from 'vitest';
import { choicesFor, choicesOf } from '../../../../src/sandbox/page/composer/option-choices.js';
import { sandboxForTest } from '../../bot.js';
import { worldOf } from '../world.js';

test('options are limited to their choices, people, roles and channels that the person sees', async () => {
  const sandbox = await sandboxForTest({ page: { files: {} } });
  const { channels, users } = sandbox;
  const world = await worldOf(sandbox);
  const named = { name: 'which', description: 'Which' };
  const of = (option: Parameters<typeof choicesOf>[0]) => choicesOf(option, world, users.reader);
  expect(of({ ...named, type: OptionType.Boolean })).toEqual([
    { name: 'True', value: true },
    { name: 'False', value: false },
  ]);
  const channelTypes = [ChannelType.GuildAnnouncement as const];
  expect(of({ ...named, type: OptionType.Channel, channel_types: channelTypes })).toEqual([
    { name: '# announcements', value: channels.announcements },
  ]);
  expect(of({ ...named, type: OptionType.User })?.map((one) => one.name)).toEqual([
    'Byline',
    'Olga',
    'Rosa',
    'Milan',
    'Guest',
  ]);
  expect(of({ ...named, type: OptionType.Role })?.map((one) => one.name)).toEqual([
    '@ @everyone',
    '@ Moderators',
  ]);
  const lengths = [{ name: 'Short', value: 'short' }];
  expect(of({ ...named, type: OptionType.String, choices: lengths })).toEqual(lengths);
  expect(of({ ...named, type: OptionType.String })).toBe(undefined);
  expect(of({ ...named, type: OptionType.Number })).toBe(undefined);
});

test.each([
  ['', ['# news', '# old-news', 'Newton']],
  ['new', ['# news', 'Newton', '# old-news']],
  ['# NEWS', ['# news', '# old-news']],
  ['ferry', []],
])('what was typed, %j, finds choices, those that begin so first', (typed, found) => {
  const choices = ['# news', '# old-news', 'Newton'].map((name) => ({ name, value: name }));
  expect(choicesFor(typed, choices).map((one) => one.name)).toEqual(found);
});
