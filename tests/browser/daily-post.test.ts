import { describe, expect, test } from 'vitest';
import { inBrowser, pageInBrowser } from './page-in-browser.js';
import { goTo, lookInside, messages, read, resultOf, run, speakAs } from './person.js';

describe('a daily post', inBrowser, () => {
  const { open } = pageInBrowser();

  test('is set by a moderator and comes when the clock is set to its time', async () => {
    const page = await open({ timezoneId: 'UTC' });
    await speakAs(page, 'Milan, Moderators');
    await run(page, '/daily set', { channel: 'general', time: '9:30' });
    const said = await read(resultOf(page, '/daily'));
    expect(said.slice(0, 3)).toEqual([
      '#general gets a daily post.',
      'Time: 09:30',
      'Time zone: UTC',
    ]);

    await goTo(page, 'general');
    expect(await messages(page).count()).toBe(0);
    const panel = await lookInside(page, 'Clock and faults');
    const to = new Date(Date.now() + 86_400_000).toISOString().slice(0, 10);
    await panel.getByLabel('Date and time').fill(`${to}T09:30`);
    await panel.getByRole('button', { name: 'Set the clock' }).click();
    const post = messages(page).filter({ hasText: 'Ferry captain' }).last();
    expect(await read(post)).toEqual([
      'Ferry captain buys Osen lighthouse',
      '6 October 2026 · The Osen Courier',
      'Marta Quell, a retired ferry captain, bought the lighthouse on Tuesday for 90,000 crowns. The tower had stood empty for eleven years.',
      '“I want children to see how the lamp was lit by hand,”',
      'Marta Quell, a retired ferry captain · paragraph 2',
      'Marta Quell',
      'Jon Aberg',
      'Related headlines',
      'Old ferry becomes a school',
      'Harbour walk reopens',
      'Ask a question',
      'More',
    ]);
    expect(await panel.getByRole('time').innerText()).toContain('09:30');

    await post.getByRole('button', { name: 'Jon Aberg' }).click();
    const card = messages(page).filter({ hasText: 'Only you can see this' });
    await expect.poll(() => read(card)).toContain('Mayor of Osen');
  });

  test('is refused to whoever may not manage the server', async () => {
    const page = await open();
    await speakAs(page, 'Guest');
    await page.getByRole('button', { name: 'Commands' }).click();
    const offered = page.getByRole('listbox', { name: 'Commands' }).getByRole('option');
    expect((await offered.allInnerTexts()).filter((text) => text.startsWith('/daily'))).toEqual([]);
  });
});
