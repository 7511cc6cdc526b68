import type { Locator, Page, Response } from 'playwright-core';
import { describe, expect, test, vi } from 'vitest';
import { inBrowser, pageInBrowser } from './page-in-browser.js';
import { answerTo, resultsOf, run, say, speakAs } from './person.js';

/** What the bot did when a button was pressed, by the button's label. */
type Outcomes = Readonly<Record<string, string>>;

/** Below an answer. */
const belowAnswer: Outcomes = {
  'Show paragraph': 'message',
  'Follow up': 'modal',
  'Not right?': 'message',
  'What did Marta Quell say about children?': 'message',
  'Who is Jon Aberg?': 'message',
  'What did Jon Aberg say?': 'message',
};

/** What has buttons of those that commands show: the command, its options, and its buttons. */
const belowCommands: readonly (readonly [string, Readonly<Record<string, string>>, Outcomes])[] = [
  [
    '/summary',
    {},
    {
      Shorter: 'update',
      'About three sentences': 'update',
      Longer: 'update',
      'Ask a question': 'modal',
    },
  ],
  ['/quotes', { story: 'Harbour walk reopens' }, { Next: 'update', Back: 'update' }],
  [
    '/people',
    { story: 'Harbour walk reopens' },
    { More: 'message', Next: 'update', Back: 'update' },
  ],
  ['/people', { name: 'Jon Aberg' }, { 'Show paragraph': 'message', 'Ask a question': 'modal' }],
  ['/related', {}, { Show: 'message' }],
  ['/story list', {}, { Show: 'message' }],
  [
    '/story show',
    {},
    {
      Read: 'message',
      'Time line': 'message',
      Quotes: 'message',
      People: 'message',
      'Ask a question': 'modal',
      'Discuss in a thread': 'message',
    },
  ],
  [
    '/daily set',
    { channel: 'general', time: '21:15', 'ping-role': 'Moderators' },
    { Preview: 'message', 'Ping nobody': 'message' },
  ],
  [
    '/daily preview',
    { channel: 'general' },
    {
      'Marta Quell': 'message',
      'Jon Aberg': 'message',
      'Ask a question': 'modal',
      More: 'message',
    },
  ],
  ['/privacy delete', {}, { 'Delete all': 'update' }],
  ['/help', {}, { 'Show the story': 'message', 'Ask a question': 'modal' }],
];

const ways = [
  ['the mouse', (button: Locator) => button.click()],
  ['the keyboard', (button: Locator) => button.press('Enter')],
] as const;

describe('every button of the bot', inBrowser, () => {
  const { open } = pageInBrowser();

  test.each(ways)('below an answer is answered, pressed by %s', async (_, press) => {
    const page = await open();
    await say(page, '@Byline Who bought the lighthouse?');
    const answer = answerTo(page, 'Who bought the lighthouse?');
    await answer.waitFor();
    expect(await pressAll(page, answer, press)).toEqual(belowAnswer);
  });

  test.each(ways)('below what commands show is answered, pressed by %s', async (_, press) => {
    const page = await open();
    await speakAs(page, 'Milan, Moderators');
    const outcomes = [];
    for (const [command, options] of belowCommands) {
      const results = resultsOf(page, command);
      const before = await results.count();
      await run(page, command, options);
      const message = results.nth(before);
      await message.waitFor();
      outcomes.push([command, options, await pressAll(page, message, press)]);
    }
    expect(outcomes).toEqual(belowCommands);
  });
});

/** Presses each button of a message once, also those that come with an update. */
async function pressAll(
  page: Page,
  message: Locator,
  press: (button: Locator) => Promise<void>,
): Promise<Outcomes> {
  const outcomes: Record<string, string> = {};
  const buttons = message.locator('.message-button:enabled');
  for (;;) {
    const labels = await buttons.allInnerTexts();
    const index = labels.findIndex((label) => !(label in outcomes));
    const label = labels[index];
    if (label === undefined) return outcomes;
    const shown = await message.innerText();
    const [response] = await Promise.all([
      page.waitForResponse(isOfPress),
      press(buttons.nth(index)),
    ]);
    // the sandbox answers so
    const { result } = (await response.json()) as { readonly result: { readonly kind: string } };
    outcomes[label] = result.kind;
    if (result.kind === 'update')
      await vi.waitUntil(async () => (await message.innerText()) !== shown);
    if (result.kind === 'modal') await press(page.getByRole('button', { name: 'Cancel' }));
  }
}

function isOfPress(response: Response): boolean {
  const { url, postData } = { url: response.url(), postData: response.request().postData() ?? '' };
  return url.endsWith('/page/act') && postData.includes('"act":"press"');
}
