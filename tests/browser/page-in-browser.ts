import type { Browser, BrowserContextOptions, Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, beforeEach, expect } from 'vitest';
import { pace } from '../../src/settings/pace.js';
import { harbourWalk, lighthouse } from '../e2e/stories.js';
import { browserPath, startBrowser } from './browser.js';
import { composer } from './person.js';
import { startByline, type RunningByline } from './running-byline.js';

/** How long a page may take over a single step, ms: the machine may have other work as well. */
const stepMs = 15_000;

/** For `describe`: tests in a browser take their time, and are skipped where there is none. */
export const inBrowser = { skip: browserPath === undefined, timeout: 4 * stepMs };

/** What the tests of a file do with the browser. */
export interface PageInBrowser {
  /** Opens the page in a browser that knows nothing of it, closed with the test. */
  readonly open: (options?: BrowserContextOptions) => Promise<Page>;
  /** The Byline behind the page; there is one for all tests of the file. */
  readonly byline: () => RunningByline;
}

/**
 * Starts Byline and a browser, once for all tests of a `describe`. An error or warning in the browser's console, an
 * exception of the page, a request to another machine and a request of the bot that Discord would refuse fail the test
 * that caused them.
 */
export function pageInBrowser(): PageInBrowser {
  let browser: Browser;
  let byline: RunningByline;
  const problems: string[] = [];

  beforeAll(async () => {
    const stories = { 'lighthouse.md': lighthouse, 'harbour-walk.md': harbourWalk };
    [browser, byline] = await Promise.all([startBrowser(), startByline(stories)]);
  }, 4 * stepMs);
  beforeEach(async () => {
    // a person may ask six questions in 20 s; a test is not the one before it
    const { now } = await byline.changeWorld({ set: 'clear' });
    await byline.changeWorld({ set: 'clock', to: now + pace.withinMs });
  });
  afterEach(async () => {
    await Promise.all(browser.contexts().map((context) => context.close()));
    expect(problems.splice(0)).toEqual([]);
    expect(await byline.rejectedRequests()).toEqual([]);
  });
  afterAll(async () => {
    await Promise.all([browser.close(), byline.stop()]);
  });

  return {
    byline: () => byline,
    async open(options = {}) {
      const size = { viewport: { width: 1280, height: 800 } };
      const context = await browser.newContext({ ...size, ...options });
      context.setDefaultTimeout(stepMs);
      const page = await context.newPage();
      noteProblems(page, byline.url, (problem) => problems.push(problem));
      await page.goto(byline.url);
      await composer(page).waitFor();
      return page;
    },
  };
}

function noteProblems(page: Page, url: string, note: (problem: string) => void): void {
  page.on('console', (said) => {
    if (said.type() === 'error' || said.type() === 'warning') note(`console: ${said.text()}`);
  });
  page.on('pageerror', (error) => note(`thrown: ${error.message}`));
  page.on('request', (request) => {
    const address = new URL(request.url());
    const isInside = ['data:', 'blob:'].includes(address.protocol);
    if (!isInside && address.origin !== url) note(`asked of another machine: ${address.href}`);
  });
}
