import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, it, onTestFinished } from 'vitest';
import { startSandbox } from '../../src/sandbox/sandbox.js';
import { contentFolder } from '../library/content-folder.js';
import { startCli } from './byline.js';
import { bridge } from './stories.js';

const sandbox = await startSandbox();
afterAll(() => sandbox.close());

/** Notes the address of each module that Node loads in the file LOADED (https://nodejs.org/api/module.html#customization-hooks). */
const noting = `
  import { appendFileSync } from 'node:fs';
  export function load(url, context, next) {
    appendFileSync(process.env.LOADED, url + '\\n');
    return next(url, context);
  }
`;
const registering = `
  import { register } from 'node:module';
  register(${JSON.stringify(asUrl(noting))});
`;

function asUrl(program: string): string {
  return `data:text/javascript,${encodeURIComponent(program)}`;
}

/** The modules of Byline, by their paths in `dist/src`, that `byline start` has loaded when it says that it runs. */
async function loadedBy(env: Readonly<Record<string, string>>): Promise<readonly string[]> {
  const folder = await mkdtemp(join(tmpdir(), 'byline-loaded-'));
  onTestFinished(() => rm(folder, { recursive: true }));
  const list = join(folder, 'loaded.txt');
  const started = startCli(['start'], {
    folder: await contentFolder({ 'bridge.md': bridge }),
    env: { CONTENT_DIR: '.', LOADED: list, NODE_OPTIONS: `--import=${asUrl(registering)}`, ...env },
  });
  onTestFinished(() => {
    started.process.kill('SIGKILL');
  });
  await new Promise<void>((resolve, reject) => {
    let said = '';
    started.process.stdout?.on('data', (chunk: Buffer) => {
      said += chunk.toString();
      if (said.includes('Ctrl+C ends it.')) resolve();
    });
    started.process.once('close', () => reject(new Error(`it ended, having said: ${said}`)));
  });
  const loaded = (await readFile(list, 'utf8')).matchAll(/\/dist\/src\/(.+)/g);
  return Array.from(loaded, ([, path = '']) => path);
}

const onlyInSandbox = /^sandbox\/|^cli\/panel\/|^cli\/run-in-sandbox\.js$/;

it('GIVEN a bot on Discord THEN nothing of the sandbox or its panel is loaded', async () => {
  const loaded = await loadedBy({
    DISCORD_TOKEN: sandbox.token,
    DISCORD_API_URL: sandbox.apiUrl,
  });
  expect(loaded).toContain('bot/bot.js');
  expect(loaded.filter((path) => onlyInSandbox.test(path))).toEqual([]);
});

it('GIVEN no token THEN the sandbox is loaded, but not Discord’s schemas', async () => {
  const loaded = await loadedBy({ SANDBOX_PORT: '0' });
  expect(loaded).toEqual(expect.arrayContaining(['sandbox/sandbox.js', 'cli/panel/panel.js']));
  expect(loaded.filter((path) => path.startsWith('sandbox/schema/'))).toEqual([
    'sandbox/schema/judge.js',
  ]);
});
