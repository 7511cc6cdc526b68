import { readFile } from 'node:fs/promises';
import { createServer, type AddressInfo } from 'node:net';
import { onTestFinished } from 'vitest';
import type { Sandbox } from '../src/sandbox/types.js';
import { startCli } from './cli/byline.js';
import { harbourWalk, lighthouse } from './e2e/stories.js';
import { contentFolder } from './library/content-folder.js';

/** Byline as built, in a process of its own, on a sandbox. */
export interface BotProcess {
  /** Its memory, in MiB; undefined where the system has no `/proc`. */
  residentMiB(): Promise<number | undefined>;
  /** What it answers to `/healthz` or `/metrics`. */
  get(path: '/healthz' | '/metrics'): Promise<{ readonly status: number; readonly text: string }>;
  /** Ends it as a supervisor does: what it logged, warnings and worse; rejects where it doesn't end well. */
  end(): Promise<string>;
}

/** Starts the bot and waits until it is ready on the sandbox; it ends with the test, whatever comes of it. */
export async function startBotProcess(
  sandbox: Sandbox,
  env: Readonly<Record<string, string>> = {},
): Promise<BotProcess> {
  const port = await freePort();
  const { process: child, ended } = startCli(['start'], {
    folder: await contentFolder({ 'lighthouse.md': lighthouse, 'harbour-walk.md': harbourWalk }),
    env: {
      CONTENT_DIR: '.',
      DISCORD_TOKEN: sandbox.token,
      DISCORD_API_URL: sandbox.apiUrl,
      LOG_LEVEL: 'warn',
      METRICS_PORT: `${port}`,
      ...env,
    },
  });
  onTestFinished(() => void child.kill('SIGKILL'));
  await new Promise<void>((resolve, reject) => {
    child.stdout?.once('data', () => resolve());
    void ended.then(({ stderr }) => reject(new Error(stderr)));
  });
  return {
    async residentMiB() {
      const status = await readFile(`/proc/${child.pid}/status`, 'utf8').catch(() => '');
      const [, kibibytes] = /^VmRSS:\s+(\d+) kB$/m.exec(status) ?? [];
      return kibibytes === undefined ? undefined : Math.round(Number(kibibytes) / 1024);
    },
    async get(path) {
      const page = await fetch(`http://127.0.0.1:${port}${path}`);
      return { status: page.status, text: await page.text() };
    },
    async end() {
      child.kill('SIGTERM');
      const { status, stderr } = await ended;
      if (status !== 0) throw new Error(`ended with ${status}: ${stderr}`);
      return stderr;
    },
  };
}

/** A port that nobody listened on a moment ago. */
async function freePort(): Promise<number> {
  const server = createServer();
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as AddressInfo; // it listens on TCP
  await new Promise<void>((resolve) => server.close(() => resolve()));
  return port;
}
