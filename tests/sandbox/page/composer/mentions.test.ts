import { expect, test } from 'vitest';
import {
  knownMentions,
  mentionsFor,
  readable,
  withChannels,
  withMention,
} from '../../../../src/sandbox/page/composer/mentions.js';
import { nameOfMention } from '../../../../src/sandbox/page/state/names.js';
import { sandboxForTest } from '../../bot.js';
import { worldOf } from '../world.js';

const rosa = { typed: '@Rosa Quell', hint: 'rosa' };
const milan = { typed: '@Milan', hint: 'milan_b' };
const news = { typed: '#ferry-news', hint: 'All about ships' };
const known = [rosa, milan, news];

test.each([
  ['@', [rosa, milan]],
  ['Hello @ro', [rosa]],
  ['@que', [rosa]],
  ['@MILAN_', [milan]],
  ['see #new', [news]],
  ['#', [news]],
  ['mail me@ro', []],
  ['@rosa and', []],
  ['hello', []],
])('what is typed, %j, offers mentions', (text, offered) => {
  expect(mentionsFor(text, text.length, known)).toEqual(offered);
});

test('a mention takes the place of its beginning, and the caret stands behind it', () => {
  expect(withMention('Ask @mi about it', 7, milan)).toEqual({
    text: 'Ask @Milan about it',
    caret: 11,
  });
});

test('people and channels that somebody sees can be mentioned, in direct messages people alone', async () => {
  const sandbox = await sandboxForTest({ page: { files: {} } });
  const world = await worldOf(sandbox);
  const of = (channelId: string) => {
    const channel = world.channels.find((one) => one.id === channelId);
    return channel === undefined
      ? []
      : knownMentions(world, channel, sandbox.users.reader).map((one) => one.typed);
  };
  expect(of(sandbox.channels.news)).toEqual([
    '@Byline',
    '@Olga',
    '@Rosa',
    '@Milan',
    '@Guest',
    '#news',
    '#general',
    '#read-only',
    '#hidden',
    '#forum',
    '#announcements',
  ]);
  expect(of(sandbox.channels.group)).toEqual(['@Rosa', '@Guest']);

  const { news, readonly } = sandbox.channels;
  const server = world.channels.filter((one) => one.guild_id === world.guild.id);
  expect(withChannels('#news, #read-only and #newsroom, not a#news', server)).toBe(
    `<#${news}>, <#${readonly}> and #newsroom, not a#news`,
  );
  const edited = readable(`<#${news}> <@${sandbox.users.reader}> <@1>`, (kind, id) =>
    nameOfMention(world, kind, id),
  );
  expect(edited).toBe('#news @Rosa <@1>');
});
