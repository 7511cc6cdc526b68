import { accessSync, constants } from 'node:fs';
import { delimiter, join } from 'node:path';
import { chromium, type Browser } from 'playwright-core';

const names = ['chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable'];

/** The browser that the page is tried in: what CHROMIUM_PATH says, else the first found in PATH; undefined: there is none. */
export const browserPath: string | undefined = findBrowser(process.env);

const how = 'Install Chromium (on Debian: apt-get install chromium), or set CHROMIUM_PATH.';

/** Says once, before all tests, whether there is a browser; throws in CI where there is none. */
export function setup(): void {
  if (browserPath !== undefined) return;
  if (process.env['CI'] === 'true')
    throw new Error(`There is no browser, so that the page can't be tested. ${how}`);
  console.log(`Tests of the page in a browser are left out: there is none. ${how}`);
}

/** Starts the browser with a profile of its own, and nothing that asks anything of other machines. */
export function startBrowser(): Promise<Browser> {
  if (browserPath === undefined) throw new Error(`There is no browser. ${how}`);
  return chromium.launch({
    executablePath: browserPath,
    args: [
      '--no-sandbox',
      '--disable-gpu',
      '--disable-quic',
      '--no-first-run',
      '--disable-background-networking',
      '--disable-component-update',
      '--disable-sync',
    ],
  });
}

function findBrowser(env: Readonly<Record<string, string | undefined>>): string | undefined {
  const given = env['CHROMIUM_PATH'];
  if (given) return given;
  const folders = (env['PATH'] ?? '').split(delimiter);
  return names.flatMap((name) => folders.map((folder) => join(folder, name))).find(isProgram);
}

function isProgram(path: string): boolean {
  try {
    accessSync(path, constants.X_OK);
    return true;
  } catch {
    return false;
  }
}
