import type { Locator, Page } from 'playwright-core';
import { describe, expect, test } from 'vitest';
import { inBrowser, pageInBrowser } from './page-in-browser.js';
import { answerTo, bold, composer, messages, read, resultOf } from './person.js';

/** The most presses of Tab that anything on the page is away. */
const farthest = 80;

const hasFocus = (element: Locator): Promise<boolean> =>
  element.evaluate((one) => one === document.activeElement);

/** Goes to an element by pressing Tab, or Shift+Tab to go back. */
async function tabTo(page: Page, element: Locator, key: 'Tab' | 'Shift+Tab' = 'Tab') {
  await element.waitFor({ state: 'attached' });
  for (let press = 0; press < farthest; press += 1) {
    if (await hasFocus(element)) return;
    await page.keyboard.press(key);
  }
  throw new Error(`The focus doesn't come to ${String(element)}.`);
}

describe('by the keyboard alone', inBrowser, () => {
  const { open } = pageInBrowser();

  test('a newcomer asks, follows up in a modal, and runs a command', async () => {
    const page = await open();
    const { keyboard } = page;
    await tabTo(page, page.getByRole('link', { name: 'Skip to the composer' }));
    await keyboard.press('Enter');
    await expect.poll(() => hasFocus(composer(page))).toBe(true);
    await keyboard.type('@By');
    await keyboard.press('Enter');
    await keyboard.type('Who bought the lighthouse?');
    await keyboard.press('Enter');
    const answer = answerTo(page, 'Who bought the lighthouse?');
    expect(await bold(answer)).toEqual(['Marta Quell']);

    await tabTo(page, answer.getByRole('button', { name: 'Follow up' }), 'Shift+Tab');
    await keyboard.press('Enter');
    const modal = page.getByRole('dialog');
    await expect.poll(() => hasFocus(modal.getByRole('textbox'))).toBe(true);
    await keyboard.type('and when?');
    await tabTo(page, modal.getByRole('button', { name: 'Submit' }));
    await keyboard.press('Enter');
    const followed = messages(page).filter({ hasText: 'Question: ' });
    expect(await bold(followed)).toEqual(['Tuesday']);
    await expect.poll(() => hasFocus(answer.getByRole('button', { name: 'Follow up' }))).toBe(true);

    await tabTo(page, composer(page));
    await keyboard.type('/quo');
    await keyboard.press('Enter');
    const person = page.getByRole('combobox', { name: 'Add an option' });
    await expect.poll(() => hasFocus(person)).toBe(true);
    await keyboard.type('per');
    await keyboard.press('Enter');
    await expect.poll(() => hasFocus(page.getByRole('combobox', { name: 'person' }))).toBe(true);
    const offered = page.getByRole('listbox', { name: 'Choices for person' }).getByRole('option');
    await expect.poll(() => offered.count()).toBe(2);
    await keyboard.press('ArrowDown');
    await keyboard.press('ArrowDown');
    await keyboard.press('Enter');
    await keyboard.press('Enter');
    expect((await read(resultOf(page, '/quotes')))[0]).toBe('Quotes of Jon Aberg');
  });

  test('a message’s menu is opened, gone through and left', async () => {
    const page = await open();
    const { keyboard } = page;
    await tabTo(page, composer(page));
    await keyboard.type('Good morning');
    await keyboard.press('Enter');
    const more = page.getByRole('button', { name: 'More: Message of Rosa' }).last();
    await tabTo(page, more, 'Shift+Tab');
    await keyboard.press('Enter');
    const item = (name: string) => page.getByRole('menuitem', { name });
    await expect.poll(() => hasFocus(item('Reply'))).toBe(true);
    await keyboard.press('ArrowDown');
    expect(await hasFocus(item('Edit'))).toBe(true);
    await keyboard.press('End');
    expect(await hasFocus(item('Delete'))).toBe(true);
    await keyboard.press('Escape');
    await expect.poll(() => hasFocus(more)).toBe(true);
    expect(await page.getByRole('menu').count()).toBe(0);
  });

  test('a moderator chooses in a select menu, and sets the clock in the side panel', async () => {
    const page = await open();
    const { keyboard } = page;
    await tabTo(page, page.getByLabel('Speak as'));
    await keyboard.type('Mil');
    await tabTo(page, composer(page));
    await keyboard.type('/settings');
    await keyboard.press('Enter');
    await expect.poll(() => hasFocus(page.getByRole('button', { name: 'Run' }))).toBe(true);
    await keyboard.press('Enter');
    const settings = resultOf(page, '/settings');
    await tabTo(
      page,
      settings.getByRole('combobox', { name: 'Everybody in the channel' }),
      'Shift+Tab',
    );
    await keyboard.press('ArrowDown');
    await keyboard.press('ArrowDown');
    await keyboard.press('Enter');
    await expect.poll(() => read(settings)).toContain('Answers are now private by default.');

    await tabTo(page, page.getByRole('button', { name: 'Look inside' }), 'Shift+Tab');
    await keyboard.press('Enter');
    await expect
      .poll(() => hasFocus(page.getByRole('tab', { name: 'Story', exact: true })))
      .toBe(true);
    await keyboard.press('End');
    await keyboard.press('ArrowLeft');
    const panel = page.getByRole('tabpanel', { name: 'Clock and faults' });
    const clock = panel.getByRole('time');
    const before = await clock.innerText();
    await tabTo(page, panel.getByRole('button', { name: '1 day on' }));
    await keyboard.press('Enter');
    await expect
      .poll(() => clock.innerText())
      .not.toContain(before.slice(0, before.indexOf(' at ')));
    await keyboard.press('Escape');
    await expect.poll(() => hasFocus(page.getByRole('button', { name: 'Look inside' }))).toBe(true);
  });
});
