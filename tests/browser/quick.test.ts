import type { Page } from 'playwright-core';
import { describe, expect, test } from 'vitest';
import { inBrowser, pageInBrowser } from './page-in-browser.js';

/** When the page first showed something, ms after it was asked for. */
async function firstPaint(page: Page): Promise<number> {
  const paints = await page.evaluate(() =>
    performance.getEntriesByName('first-contentful-paint').map(({ startTime }) => startTime),
  );
  return paints[0] ?? Infinity;
}

/** How much came over the wire for the page, its files and what it fetched, packed as they came, bytes. */
function weight(page: Page): Promise<number> {
  return page.evaluate(() => {
    const [document] = performance.getEntriesByType('navigation');
    // a navigation's entry is one of these: https://www.w3.org/TR/navigation-timing-2/
    const files = [
      document,
      ...performance.getEntriesByType('resource'),
    ] as PerformanceResourceTiming[];
    return files.reduce((sum, { transferSize }) => sum + transferSize, 0);
  });
}

describe('the page', inBrowser, () => {
  const { open } = pageInBrowser();

  test('shows something within a second', async () => {
    // the best of three: the machine may be busy with something else for one
    const times = [];
    for (let time = 0; time < 3; time += 1) times.push(await firstPaint(await open()));
    expect(Math.min(...times)).toBeLessThan(1000);
  });

  test('weighs less than 300 kB as it comes over the wire', async () => {
    const bytes = await weight(await open());
    expect(bytes).toBeGreaterThan(10_000);
    expect(bytes).toBeLessThan(300_000);
  });
});
