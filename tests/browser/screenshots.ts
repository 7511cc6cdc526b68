import { readFile, stat } from 'node:fs/promises';
import { pathToFileURL } from 'node:url';
import { resolve } from 'node:path';
import type { Browser, Locator, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { startBrowser } from './browser.js';
import { answerTo, goTo, lookInside, messages, run, say, speakAs } from './person.js';
import { startByline, type RunningByline } from './running-byline.js';

/** When the pictures are taken, in the world that they show: the morning after the story. */
const morning = '2025-12-04T08:58:00Z';
const nine = '2025-12-04T09:00:00Z';
/** The largest that a picture of the README may be, bytes. */
const largest = 200_000;
const answered = 'What does Peskov say about meetings?';
const refused = 'Who will pay for the reconstruction?';
const shipped = 'trump-says-putin-wants-to-end-ukraine-war.md';

interface Size {
  readonly width: number;
  readonly height: number;
}

describe('the README’s pictures', { timeout: 60_000 }, () => {
  let browser: Browser;
  let byline: RunningByline;

  beforeAll(async () => {
    const stories = { [shipped]: await readFile(`content/${shipped}`, 'utf8') };
    const clock = pathToFileURL(resolve('tests/browser/fixed-clock.mjs')).href;
    const env = { NODE_OPTIONS: `--import=${clock}`, BYLINE_CLOCK: morning, TZ: 'UTC' };
    [browser, byline] = await Promise.all([startBrowser(), startByline(stories, env)]);
  }, 60_000);
  afterAll(async () => {
    await Promise.all([browser.close(), byline.stop()]);
  });

  async function open(size: Size, look: 'dark' | 'light', scale: number): Promise<Page> {
    const context = await browser.newContext({
      viewport: size,
      deviceScaleFactor: scale,
      colorScheme: look,
      locale: 'en-GB',
      timezoneId: 'UTC',
      reducedMotion: 'reduce',
    });
    const page = await context.newPage();
    await page.goto(byline.url);
    await page.evaluate(() => document.fonts.ready);
    return page;
  }

  test('an answer', async () => {
    const page = await open({ width: 900, height: 580 }, 'dark', 1.5);
    await goTo(page, 'general');
    await say(page, `@Byline ${answered}`);
    await answerTo(page, answered).waitFor();
    expect(await take(page, page, 'answer')).toBeLessThan(largest);
  });

  test('the side panel', async () => {
    const page = await open({ width: 1180, height: 640 }, 'dark', 1);
    await goTo(page, 'general');
    const panel = await lookInside(page, 'Why');
    await panel.getByRole('heading', { name: 'Sentences that it was chosen from' }).waitFor();
    expect(await take(page, page, 'side-panel')).toBeLessThan(largest);
  });

  test('a refusal', async () => {
    const page = await open({ width: 900, height: 540 }, 'light', 2);
    await goTo(page, 'Byline');
    await say(page, refused);
    await answerTo(page, refused).waitFor();
    expect(await take(page, page.getByRole('main'), 'refusal')).toBeLessThan(largest);
  });

  test('a daily post', async () => {
    const page = await open({ width: 900, height: 820 }, 'dark', 1.5);
    await goTo(page, 'general');
    await speakAs(page, 'Milan, Moderators');
    await run(page, '/daily set', { channel: 'news', time: '9:00' });
    await messages(page).filter({ hasText: 'gets a daily post' }).waitFor();
    await goTo(page, 'news');
    await byline.changeWorld({ set: 'clock', to: Date.parse(nine) });
    await messages(page).last().waitFor();
    expect(await take(page, page.getByRole('main'), 'daily')).toBeLessThan(largest);
  });
});

/** Takes a picture into `.github/`, without a focus to be seen or a message under the pointer, and gives its size in bytes. */
async function take(page: Page, of: Page | Locator, name: string): Promise<number> {
  await page.mouse.move(0, 0);
  await page.evaluate(() => {
    if (document.activeElement instanceof HTMLElement) document.activeElement.blur();
  });
  const path = `.github/${name}.png`;
  await of.screenshot({ path, animations: 'disabled' });
  return (await stat(path)).size;
}
