import type { Locator } from 'playwright-core';
import { describe, expect, test } from 'vitest';
import { inBrowser, pageInBrowser } from './page-in-browser.js';
import { answerTo, lookInside, run, say } from './person.js';

const question = 'What did Jon Aberg say?';

describe('the side panel', inBrowser, () => {
  const { open } = pageInBrowser();

  test('shows the story; after an answer its sentence is marked, its span underlined, and in sight', async () => {
    const page = await open({ viewport: { width: 1280, height: 500 }, reducedMotion: 'reduce' });
    const panel = await lookInside(page, 'Story');
    expect(await panel.locator('mark').count()).toBe(0);
    await say(page, `@Byline ${question}`);
    const marked = panel.locator('mark');
    await marked.waitFor();
    const paragraph = panel.getByRole('listitem').filter({ has: page.locator('mark') });
    expect(await linesOf(paragraph)).toEqual([
      'Paragraph',
      '3',
      'Ms Quell wants to open a museum in Osen next spring because the town has no place for its seafaring past. ',
      '[the answer]',
      'Jon Aberg, the Mayor of Osen, said: “We should have bought it ourselves.”',
    ]);
    expect(await marked.locator('u').innerText()).toBe('We should have bought it ourselves');
    expect(await panel.getByRole('status').innerText()).toBe(
      `Marked: the answer to “${question}”, in paragraph 3.`,
    );
    await expect.poll(() => isInSight(marked)).toBe(true);
  });

  test('says why an answer was chosen, with candidates and the confidence against the threshold', async () => {
    const page = await open();
    await say(page, `@Byline ${question}`);
    await answerTo(page, question).waitFor();
    const panel = await lookInside(page, 'Why');
    await panel.getByRole('heading', { name: 'How sure Byline was' }).waitFor();
    expect(await panel.innerText()).toMatch(
      /Confidence \d+ %\. From \d+ % on Byline says it as the answer, from \d+ % on it shows the closest passages/,
    );
    const candidates = panel.getByRole('listitem').filter({ hasText: '% of the choice' });
    const first = await linesOf(candidates.first());
    expect([await candidates.count(), first[0], first[2]]).toEqual([
      5,
      'Paragraph 3',
      'Jon Aberg, the Mayor of Osen, said: “We should have bought it ourselves.”',
    ]);
    expect(first.slice(3).join('\n')).toMatch(
      /^Score by words and rules \+[\d.]+\. [^]*It quotes whom the question asks about\n\+[\d.]+/,
    );
    await panel.getByRole('button', { name: 'Show in story' }).click();
    await page.getByRole('tabpanel', { name: 'Story' }).locator('mark').waitFor();
  });

  test('shows what goes over the wire with the verdict of Discord’s schema', async () => {
    const page = await open();
    const panel = await lookInside(page, 'Wire');
    await panel.getByRole('button', { name: 'Clear' }).click();
    await run(page, '/summary');
    const entries = panel.getByRole('list', { name: 'Requests and events' }).locator('> li');
    await expect
      .poll(() => entries.allInnerTexts())
      .toContainEqual(
        expect.stringMatching(
          /^Answers a command or button\n[\d:]{8}\nPOST \/interactions\/\S+\/callback\nstatus 204, schema: sound$/,
        ),
      );
    const answer = entries.filter({ hasText: 'Answers a command or button' });
    await answer.getByText('Answers a command or button').click();
    await expect.poll(() => answer.locator('pre').first().innerText()).toContain('"components": [');
  });
});

async function linesOf(element: Locator): Promise<readonly string[]> {
  return (await element.innerText()).split('\n').filter((line) => line !== '');
}

/** Whether the middle of an element stands within the window. */
function isInSight(element: Locator): Promise<boolean> {
  return element.evaluate((one) => {
    const { top, bottom } = one.getBoundingClientRect();
    const middle = (top + bottom) / 2;
    return middle > 0 && middle < window.innerHeight;
  });
}
