import axe from 'axe-core';
import type { Page } from 'playwright-core';
import { describe, expect, test } from 'vitest';
import { inBrowser, pageInBrowser } from './page-in-browser.js';
import {
  answerTo,
  composer,
  lookInside,
  openCommand,
  optionField,
  resultOf,
  run,
  say,
  speakAs,
} from './person.js';

const question = 'Who bought the lighthouse?';
const tabs = ['Story', 'Why', 'Wire', 'Clock and faults', 'Your story'] as const;
const phone = { viewport: { width: 360, height: 740 } };

/** What axe-core finds wrong with the page as it is in both looks, by WCAG 2.2 AA: each rule with what breaks it. */
async function faults(page: Page): Promise<readonly string[]> {
  if (!(await page.evaluate(() => 'axe' in window))) await page.evaluate(axe.source);
  await page.emulateMedia({ colorScheme: 'light' });
  const light = await faultsAsItLooks(page);
  await page.emulateMedia({ colorScheme: 'dark' });
  return [...light, ...(await faultsAsItLooks(page))];
}

async function faultsAsItLooks(page: Page): Promise<readonly string[]> {
  const tags = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];
  const found = await page.evaluate((values) => {
    // its source, evaluated in a page, puts it there
    const { axe: inPage } = window as unknown as { readonly axe: typeof axe };
    return inPage.run({ runOnly: { type: 'tag', values } });
  }, tags);
  return found.violations.map(
    ({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(' ')}`,
  );
}

/** How much wider than the window the page is, px. */
const overhang = (page: Page): Promise<number> =>
  page.evaluate(() => document.documentElement.scrollWidth - window.innerWidth);

const background = (page: Page): Promise<string> =>
  page.evaluate(() => getComputedStyle(document.body).backgroundColor);

describe('looks', inBrowser, () => {
  const { open } = pageInBrowser();

  test('axe finds nothing at the start, at an answer, at commands, their options and a modal', async () => {
    const page = await open();
    expect(await faults(page)).toEqual([]);
    await say(page, `@Byline ${question}`);
    const answer = answerTo(page, question);
    await answer.waitFor();
    expect(await faults(page)).toEqual([]);
    await composer(page).fill('/');
    await page.getByRole('listbox', { name: 'Commands' }).waitFor();
    expect(await faults(page)).toEqual([]);
    await openCommand(page, '/summary');
    await (await optionField(page, 'length')).click();
    expect(await faults(page)).toEqual([]);
    await page.keyboard.press('Escape');
    await page.keyboard.press('Escape');
    await answer.getByRole('button', { name: 'Follow up' }).click();
    await page.getByRole('dialog').waitFor();
    expect(await faults(page)).toEqual([]);
  });

  test('axe finds nothing at any tab of the side panel', async () => {
    const page = await open();
    await say(page, `@Byline ${question}`);
    await answerTo(page, question).waitFor();
    for (const tab of tabs) {
      await lookInside(page, tab);
      expect([tab, ...(await faults(page))]).toEqual([tab]);
    }
  });

  test('axe finds nothing at select menus, one of them open, nor at a message’s menu', async () => {
    const page = await open();
    await speakAs(page, 'Milan, Moderators');
    await run(page, '/settings');
    const settings = resultOf(page, '/settings');
    expect(await faults(page)).toEqual([]);
    await settings.getByRole('combobox', { name: /^All channels/ }).click();
    expect(await faults(page)).toEqual([]);
    await page.keyboard.press('Escape');
    await say(page, 'Good morning');
    await page.getByRole('button', { name: 'More: Message of Milan' }).last().click();
    expect(await faults(page)).toEqual([]);
  });

  test('axe finds nothing at phone width, with channels, members and the panel open', async () => {
    const page = await open(phone);
    expect(await faults(page)).toEqual([]);
    for (const drawer of ['Channels', 'Members', 'Look inside']) {
      const button = page.getByRole('banner').getByRole('button', { name: drawer });
      await button.click();
      expect([drawer, ...(await faults(page))]).toEqual([drawer]);
      await page.keyboard.press('Escape');
    }
  });

  test('go by the machine until one is chosen, which a reload keeps', async () => {
    const page = await open({ colorScheme: 'light' });
    const light = await background(page);
    await page.emulateMedia({ colorScheme: 'dark' });
    const dark = await background(page);
    expect(dark).not.toBe(light);
    await page.getByRole('button', { name: 'Look: automatic' }).click();
    await page.getByRole('button', { name: 'Look: dark' }).click();
    await expect.poll(() => background(page)).toBe(light);
    await page.reload();
    await page.getByRole('button', { name: 'Look: light' }).waitFor();
    await expect.poll(() => background(page)).toBe(light);
  });

  test('nothing hangs over the side of a window of 360 pixels', async () => {
    const page = await open(phone);
    expect(await overhang(page)).toBe(0);
    await say(page, `@Byline ${question}`);
    await answerTo(page, question).waitFor();
    expect(await overhang(page)).toBe(0);
    await run(page, '/people', { story: 'Harbour walk reopens' });
    await resultOf(page, '/people').waitFor();
    expect(await overhang(page)).toBe(0);
    for (const tab of tabs) {
      await lookInside(page, tab);
      expect([tab, await overhang(page)]).toEqual([tab, 0]);
    }
  });

  test('nothing moves for whoever wants no motion', async () => {
    const page = await open({ ...phone, reducedMotion: 'reduce' });
    await page.getByRole('button', { name: 'Channels' }).click();
    expect(await page.evaluate(() => document.getAnimations().length)).toBe(0);
  });
});
