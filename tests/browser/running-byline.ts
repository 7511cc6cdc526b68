import { spawn } from 'node:child_process';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import type { PageConditions, PageWorldChange } from '../../src/sandbox/page-types.js';
import type { WireEntry } from '../../src/sandbox/wire-types.js';

/** Byline as `npm start` runs it without a token, in a process of its own. */
export interface RunningByline {
  /** Where its page is. */
  readonly url: string;
  /** Changes the sandbox's clock or faults, as the page does. */
  readonly changeWorld: (change: PageWorldChange) => Promise<PageConditions>;
  /** The requests of the bot that Discord's own schema rejects, each with what is wrong. */
  readonly rejectedRequests: () => Promise<readonly string[]>;
  readonly stop: () => Promise<void>;
}

/**
 * Starts the built Byline over stories (file name -> text).
 *
 * @param env of its process, beside what it needs; a value here goes before
 * @throws Error with what it printed where it ended instead of starting
 */
export async function startByline(
  stories: Readonly<Record<string, string>>,
  env: Readonly<Record<string, string>> = {},
): Promise<RunningByline> {
  const folder = await mkdtemp(join(tmpdir(), 'byline-browser-'));
  for (const [name, text] of Object.entries(stories)) await writeFile(join(folder, name), text);
  const child = spawn(process.execPath, [resolve('dist/src/cli.js'), 'start'], {
    cwd: folder,
    env: {
      PATH: process.env['PATH'],
      CONTENT_DIR: '.',
      SANDBOX_PORT: '0',
      READER: 'built-in',
      ...env,
    },
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  const ended = new Promise<void>((done) => child.once('close', () => done()));
  const url = await new Promise<string>((found, reject) => {
    let printed = '';
    child.stdout.on('data', (chunk: Buffer) => {
      printed += chunk.toString();
      const address = /Open (\S+) and try/.exec(printed)?.[1];
      if (address !== undefined) found(address);
    });
    child.once('close', () => reject(new Error(`Byline ended, having said: ${printed}`)));
  });
  return {
    url,
    async changeWorld(change) {
      const response = await fetch(`${url}/page/world`, {
        method: 'POST',
        headers: { 'content-type': 'application/json', 'x-byline-page': '1' },
        body: JSON.stringify(change),
      });
      // the sandbox answers so
      return ((await response.json()) as { readonly result: PageConditions }).result;
    },
    async rejectedRequests() {
      // the sandbox answers so
      const { entries } = (await (await fetch(`${url}/page/wire`)).json()) as {
        readonly entries: readonly WireEntry[];
      };
      return entries.flatMap((entry) =>
        entry.kind === 'request' && entry.verdict.kind === 'problems'
          ? entry.verdict.problems.map((problem) => `${entry.method} ${entry.path}: ${problem}`)
          : [],
      );
    },
    async stop() {
      child.kill('SIGTERM');
      await ended;
      await rm(folder, { recursive: true });
    },
  };
}
