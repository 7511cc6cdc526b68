import { createServer, type AddressInfo } from 'node:net';
import type { ChildProcess } from 'node:child_process';
import { afterAll, describe, expect, it, onTestFinished } from 'vitest';
import { startSandbox } from '../../src/sandbox/sandbox.js';
import { contentFolder } from '../library/content-folder.js';
import { runCli, startCli, type Started } from './byline.js';
import { bridge, headless } from './stories.js';

const sandbox = await startSandbox();
afterAll(() => sandbox.close());

/** A folder whose content folder is itself, with a story and whatever else. */
const newsroom = (files: Readonly<Record<string, string>> = {}): Promise<string> =>
  contentFolder({ 'bridge.md': bridge, ...files });

/** What a process printed by the time it said this; rejects where it ends before. */
function printed(child: ChildProcess, what: string): Promise<string> {
  return new Promise((resolve, reject) => {
    let text = '';
    child.stdout?.on('data', (chunk: Buffer) => {
      text += chunk.toString();
      if (text.includes(what)) resolve(text);
    });
    child.once('close', () => reject(new Error(`ended, having printed ${JSON.stringify(text)}`)));
  });
}

/** A running `byline start`, ended with the test whatever comes of it. */
function start(folder: string, env: Readonly<Record<string, string>>): Started {
  const started = startCli(['start'], { folder, env: { CONTENT_DIR: '.', ...env } });
  onTestFinished(() => {
    started.process.kill('SIGKILL');
  });
  return started;
}

describe('byline start without a token', () => {
  it.each(['SIGTERM', 'SIGINT'] as const)(
    'prints the sandbox’s address, where the page is, and ends with 0 on %s',
    async (signal) => {
      const { process, ended } = start(await newsroom(), { SANDBOX_PORT: '0' });
      const said = await printed(process, 'Ctrl+C ends it.');
      expect(said).toContain('since there is no DISCORD_TOKEN. It knows one story.');
      const address = /Open (http:\/\/127\.0\.0\.1:\d+) and try:/.exec(said)?.[1] ?? '';
      const page = await fetch(address);
      expect([page.status, page.headers.get('content-type')]).toEqual([
        200,
        'text/html; charset=utf-8',
      ]);
      process.kill(signal);
      expect(await ended).toEqual({ status: 0, stdout: said, stderr: '' });
    },
  );

  it('GIVEN a port that is taken THEN status 1 and one line that says what to set', async () => {
    const other = createServer();
    await new Promise<void>((resolve) => other.listen(0, '127.0.0.1', resolve));
    onTestFinished(() => void other.close());
    const { port } = other.address() as AddressInfo; // it listens on TCP
    expect(await start(await newsroom(), { SANDBOX_PORT: `${port}` }).ended).toEqual({
      status: 1,
      stdout: '',
      stderr: `byline: port ${port} is taken by another program; set SANDBOX_PORT to another one, or to 0 for any\n`,
    });
  });

  it('GIVEN a file that is no story THEN it is named and the others are known', async () => {
    const folder = await newsroom({ 'headless.md': headless });
    const { process, ended } = start(folder, { SANDBOX_PORT: '0' });
    expect(await printed(process, 'Ctrl+C ends it.')).toContain('It knows one story.');
    process.kill('SIGTERM');
    expect((await ended).stderr).toBe(
      'byline: headless.md:2: headline in the front matter is missing.\n',
    );
  });

  it('GIVEN no story THEN status 1 and one line that says how to add one', async () => {
    const folder = await contentFolder({});
    expect(await runCli(['start'], { folder, env: { CONTENT_DIR: '.' } })).toEqual({
      status: 1,
      stdout: '',
      stderr: 'byline: there is no story in .; add one with: byline import FILE\n',
    });
  });

  it('GIVEN wrong variables, one of them in .env, THEN status 1 and a line for each', async () => {
    const folder = await newsroom({ '.env': 'DISCORD_TOKEN=my secret\nSANDBOX_PORT=0\n' });
    expect(await start(folder, { SANDBOX_PORT: 'many' }).ended).toEqual({
      status: 1,
      stdout: '',
      stderr:
        'byline: DISCORD_TOKEN is not a bot token; copy it anew from your application’s page “Bot”\n' +
        'byline: SANDBOX_PORT must be a port number from 0 to 65535\n',
    });
  });
});

describe('byline start with a token', () => {
  it('GIVEN the right one THEN it says who it is on Discord, and ends with 0 on SIGTERM', async () => {
    const env = {
      DISCORD_TOKEN: sandbox.token,
      DISCORD_API_URL: sandbox.apiUrl,
      LOG_LEVEL: 'silent',
    };
    const { process, ended } = start(await newsroom(), env);
    const said = await printed(process, 'Ctrl+C ends it.');
    expect(said).toMatch(/^Byline is on Discord as \S+, with one story\. Ctrl\+C ends it\.\n$/);
    process.kill('SIGTERM');
    expect(await ended).toEqual({ status: 0, stdout: said, stderr: '' });
  });

  it('GIVEN a wrong one THEN within 10 s status 1 and one line that says so without it', async () => {
    const env = { DISCORD_TOKEN: 'wrong.secret.token', DISCORD_API_URL: sandbox.apiUrl };
    expect(await start(await newsroom(), env).ended).toEqual({
      status: 1,
      stdout: '',
      stderr:
        'byline: Discord refuses DISCORD_TOKEN; copy the token anew from your application’s page “Bot”\n',
    });
  }, 10_000);
});
