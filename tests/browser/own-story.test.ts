import { readFile } from 'node:fs/promises';
import { describe, expect, test } from 'vitest';
import { inBrowser, pageInBrowser } from './page-in-browser.js';
import { answerTo, bold, composer, lookInside, read, say } from './person.js';

const article = `Bakery of Tarn wins a prize

Lena Osk, a baker in Tarn, won the bread prize on Friday with a rye loaf.

“I have baked it for forty years,” Ms Osk said.
`;

const webPage = `<!doctype html><html lang="en"><head><title>Swans return to Lake Mirr</title>
<meta property="og:title" content="Swans return to Lake Mirr"></head><body><nav>Home News Sport</nav><article>
<h1>Swans return to Lake Mirr</h1>
<p>Forty swans came back to Lake Mirr on Sunday after six years, and the village came out to see them on the shore.</p>
<p>“We had given up hope of them,” said Hanne Dolk, the warden of the lake, who had counted them before breakfast.</p>
</article><footer>Imprint</footer></body></html>`;

describe('a story of one’s own', inBrowser, () => {
  const { open } = pageInBrowser();

  test('is pasted, read, asked at once and downloaded as a story file', async () => {
    const page = await open();
    const panel = await lookInside(page, 'Your story');
    await panel.getByLabel('The article’s text or HTML').fill(article);
    await panel.getByRole('button', { name: 'Read it' }).click();
    const story = panel.getByRole('article').filter({ hasText: 'Bakery of Tarn' });
    expect((await read(story)).slice(0, 2)).toEqual([
      'Bakery of Tarn wins a prize',
      'Read: 2 paragraphs, 1 person, 1 quote, 0 related headlines.',
    ]);

    await story.getByRole('button', { name: 'Ask it' }).click();
    await expect.poll(() => composer(page).inputValue()).toMatch(/^@Byline \w/);
    await say(page, '@Byline Who won the bread prize?');
    const answer = answerTo(page, 'Who won the bread prize?');
    expect(await bold(answer)).toEqual(['Lena Osk']);

    const [download] = await Promise.all([
      page.waitForEvent('download'),
      story.getByRole('link', { name: 'Download the story file' }).click(),
    ]);
    const file = await readFile(await download.path(), 'utf8');
    expect([download.suggestedFilename(), file.split('\n').slice(0, 2)]).toEqual([
      'bakery-of-tarn-wins-a-prize.md',
      ['---', 'headline: Bakery of Tarn wins a prize'],
    ]);

    await story.getByRole('button', { name: 'Remove' }).click();
    await story.waitFor({ state: 'detached' });
  });

  test('is dropped on the page as an HTML file, of which the article is read', async () => {
    const page = await open();
    const files = await page.evaluateHandle((html) => {
      const transfer = new DataTransfer();
      transfer.items.add(new File([html], 'swans.html', { type: 'text/html' }));
      return transfer;
    }, webPage);
    await page.dispatchEvent('body', 'dragover', { dataTransfer: files });
    expect(await page.getByText('Drop a text, Markdown or HTML file').isVisible()).toBe(true);
    await page.dispatchEvent('body', 'drop', { dataTransfer: files });
    const panel = page.getByRole('tabpanel', { name: 'Your story' });
    const story = panel.getByRole('article').filter({ hasText: 'Swans return' });
    expect((await read(story)).slice(0, 2)).toEqual([
      'Swans return to Lake Mirr',
      'Read: 2 paragraphs, 1 person, 1 quote, 0 related headlines.',
    ]);
    await say(page, '@Byline How many swans came back?');
    expect(await bold(answerTo(page, 'How many swans'))).toEqual(['Forty']);
  });

  test('that is none is refused with the reason', async () => {
    const page = await open();
    const panel = await lookInside(page, 'Your story');
    await panel
      .getByLabel('Or a file')
      .setInputFiles({ name: 'photo.png', mimeType: 'image/png', buffer: Buffer.of(1) });
    const said = panel.getByRole('status').filter({ hasText: 'photo.png' });
    expect(await said.innerText()).toBe(
      'photo.png is no text, Markdown or HTML file. Save the article as one, or paste its text.',
    );
  });
});
