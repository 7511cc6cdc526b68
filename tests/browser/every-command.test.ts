import type { APIApplicationCommand } from 'discord-api-types/v10';
import type { Locator, Page } from 'playwright-core';
import { describe, expect, test } from 'vitest';
import { commands } from '../../commands/index.js';
import { messageCommands, slashCommands } from '../../src/sandbox/page/composer/slash-commands.js';
import { inBrowser, pageInBrowser } from './page-in-browser.js';
import { fillOption, openCommand, read, resultOf, resultsOf, say, speakAs } from './person.js';

/** The declared commands as Discord has them: ids and versions, which it adds, are not looked at here. */
const registered = commands.map(
  ({ data }) => ({ ...data, id: '', application_id: '', version: '' }) as APIApplicationCommand,
);

/** What is typed into each option, for all commands that have it. */
const typed: Readonly<Record<string, string>> = {
  question: 'Who bought the lighthouse?',
  story: 'Ferry captain buys Osen lighthouse',
  private: 'True',
  length: 'About six',
  person: 'Marta Quell',
  about: 'children',
  name: 'Jon Aberg',
  where: 'this channel',
  channel: 'general',
  time: '21:15',
  timezone: 'Europe/Berlin',
  stories: 'only new ones',
  angle: 'a quote',
  'ping-role': 'Moderators',
  thread: 'True',
  quiet: 'True',
};

/** Each command, its options, and how the bot's answer begins where all of them are given; /daily in the order of its use. */
const table = [
  ['/ask', 'question story private', 'Question: Who bought the lighthouse?'],
  ['/summary', 'length story', 'Ferry captain buys Osen lighthouse'],
  ['/quotes', 'person about story', 'Quotes about “children”'],
  ['/people', 'name story', 'Jon Aberg'],
  ['/related', 'about story', 'Related headlines'],
  ['/story list', '', 'The 2 stories here'],
  ['/story show', 'story', 'Ferry captain buys Osen lighthouse'],
  ['/story read', 'story', 'Ferry captain buys Osen lighthouse'],
  [
    '/story choose',
    'story where',
    'In this channel I now go by Ferry captain buys Osen lighthouse',
  ],
  [
    '/daily set',
    'channel time timezone stories angle ping-role thread quiet',
    '#general gets a daily post.',
  ],
  ['/daily status', 'channel', '#general · 21:15, Europe/Berlin'],
  ['/daily preview', 'channel', 'The next daily post in #general,'],
  ['/daily now', 'channel', 'Posted: https://discord.com/channels/'],
  ['/daily pause', 'channel', 'The daily post in #general is paused.'],
  ['/daily resume', 'channel', 'The daily post in #general runs again.'],
  ['/daily off', 'channel', '#general gets no daily post any more.'],
  ['/settings', '', 'Settings of this server'],
  ['/privacy show', '', 'What I keep'],
  ['/privacy delete', '', 'Delete all that I keep about The Newsroom?'],
  ['/help', '', 'Byline answers questions about a news story,'],
] as const;

describe('every command of the bot', inBrowser, () => {
  const { open } = pageInBrowser();

  test('is offered, takes each of its options, and is answered', async () => {
    const page = await open();
    await speakAs(page, 'Milan, Moderators');
    const outcomes: (readonly [string, string, string])[] = [];
    for (const [name, options, begins] of table) {
      const outcome = await outcomeOf(page, name, options);
      outcomes.push([name, options, outcome.startsWith(begins) ? begins : outcome]);
    }
    expect(outcomes).toEqual(table);
  });

  test('with each of its options stands in the table above', () => {
    const declared = slashCommands(registered).map(
      ({ name, options }) => [name, options.map((option) => option.name).join(' ')] as const,
    );
    expect(new Map(table.map(([name, options]) => [name, options]))).toEqual(new Map(declared));
  });

  test.each(messageCommands(registered))(
    '%s stands in a message’s menu, and is answered',
    async (name) => {
      const page = await open();
      await say(page, 'Who is Jon Aberg?');
      await page.getByRole('button', { name: 'More: Message of Rosa' }).last().click();
      await page.getByRole('menuitem', { name }).click();
      expect(await firstLine(resultOf(page, name))).toBe('Question: Who is Jon Aberg?');
    },
  );
});

/** Runs a command with all its options and gives the first line of what the bot said. */
async function outcomeOf(page: Page, name: string, options: string): Promise<string> {
  const results = resultsOf(page, name);
  const before = await results.count();
  const form = await openCommand(page, name);
  for (const option of options.split(' ').filter(Boolean)) {
    await fillOption(page, option, typed[option] ?? '');
  }
  await form.getByRole('button', { name: 'Run' }).click();
  return firstLine(results.nth(before));
}

async function firstLine(message: Locator): Promise<string> {
  const [line = ''] = await read(message);
  return line;
}
