import { describe, expect, test } from 'vitest';
import { inBrowser, pageInBrowser } from './page-in-browser.js';
import {
  answerTo,
  bold,
  composer,
  goTo,
  lookInside,
  messages,
  read,
  resultOf,
  run,
  say,
} from './person.js';

describe('messages', inBrowser, () => {
  const { open } = pageInBrowser();

  test('offer the bot’s command in their menu, by a right click', async () => {
    const page = await open();
    await say(page, 'Who bought the lighthouse?');
    const message = messages(page).filter({ hasText: 'Who bought the lighthouse?' }).last();
    await message.click({ button: 'right' });
    expect(await page.getByRole('menu').getByRole('menuitem').allInnerTexts()).toEqual([
      'Reply',
      'Edit',
      'Start a thread',
      'Copy text',
      'Ask about this\nApps',
      'Delete',
    ]);
    await page.getByRole('menuitem', { name: 'Ask about this' }).click();
    const answer = resultOf(page, 'Ask about this');
    expect(await bold(answer)).toEqual(['Marta Quell']);
  });

  test('are edited by arrow up, and stay as they are over a reload', async () => {
    const page = await open();
    await goTo(page, 'general');
    await say(page, 'Good mroning');
    await messages(page).filter({ hasText: 'Good mroning' }).waitFor();
    await composer(page).press('ArrowUp');
    const edited = page.getByRole('textbox', { name: 'Edit the message' });
    expect(await edited.inputValue()).toBe('Good mroning');
    await edited.fill('Good morning');
    await edited.press('Enter');
    const message = messages(page).filter({ hasText: 'Good morning' });
    await expect.poll(() => read(message)).toEqual(['Good morning', '(edited)']);
    await page.reload();
    await goTo(page, 'general');
    expect(await read(message)).toEqual(['Good morning', '(edited)']);
  });

  test('that one person alone sees can be dismissed, and nobody else sees them', async () => {
    const page = await open();
    await goTo(page, 'general');
    await run(page, '/help');
    const help = resultOf(page, '/help');
    expect(await read(help)).toContain('Only you can see this ·');
    await page.getByLabel('Speak as').selectOption({ label: 'Guest' });
    await expect.poll(() => help.count()).toBe(0);
    await page.getByLabel('Speak as').selectOption({ label: 'Rosa' });
    await help.getByRole('button', { name: 'Dismiss message' }).click();
    await help.waitFor({ state: 'detached' });
  });

  test('say where the application did not respond', async () => {
    const page = await open();
    const panel = await lookInside(page, 'Clock and faults');
    await panel.getByRole('button', { name: '4 s late' }).click();
    await expect.poll(() => panel.innerText()).toContain('On now: Answers 4 s late.');
    await run(page, '/summary');
    const failure = page.getByText('Byline: The application did not respond');
    await failure.waitFor();
    await panel.getByRole('button', { name: 'All off' }).click();
    await page.getByRole('button', { name: 'Dismiss message' }).click();
    await failure.waitFor({ state: 'detached' });
  });

  test('come after a lost connection as well', async () => {
    const page = await open();
    const panel = await lookInside(page, 'Clock and faults');
    await panel.getByRole('button', { name: 'Can resume' }).click();
    await say(page, '@Byline What did the lighthouse cost?');
    expect(await bold(answerTo(page, 'What did the lighthouse cost?'))).toEqual(['90,000 crowns']);
  });
});
