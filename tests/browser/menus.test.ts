import { describe, expect, test } from 'vitest';
import { inBrowser, pageInBrowser } from './page-in-browser.js';
import { read, resultOf, run, speakAs } from './person.js';

describe('select menus', inBrowser, () => {
  const { open } = pageInBrowser();

  test('of /settings are chosen from, one or several, and the panel says what was changed', async () => {
    const page = await open();
    await speakAs(page, 'Milan, Moderators');
    await run(page, '/settings');
    const panel = resultOf(page, '/settings');
    await panel.getByRole('combobox', { name: /Everybody in the channel/ }).click();
    await page.getByRole('option', { name: /Only the person who asks/ }).click();
    await expect.poll(() => read(panel)).toContain('Answers are now private by default.');

    await panel.getByRole('combobox', { name: /^All channels/ }).click();
    await page.getByRole('option', { name: '# general' }).click();
    await page.getByRole('option', { name: '# news' }).click();
    await page.getByRole('button', { name: 'Done' }).click();
    await expect.poll(() => read(panel)).toContain('I now answer in #general, #news alone.');

    await panel.getByRole('combobox', { name: /The newest$/ }).click();
    await page.getByRole('option', { name: /^Harbour walk reopens/ }).click();
    await expect
      .poll(() => read(panel))
      .toContain('The default story is now Harbour walk reopens.');
  });
});
