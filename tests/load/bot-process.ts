import { readFile } from 'node:fs/promises';
import { createServer, type AddressInfo } from 'node:net';
import type { Sandbox } from '../../src/sandbox/types.js';
import { startCli } from '../cli/byline.js';
import { harbourWalk, lighthouse } from '../e2e/stories.js';
import { contentFolder } from '../library/content-folder.js';

/** Byline as built, in a process of its own, on a sandbox. */
export interface BotProcess {
  /** Its memory, in MiB; undefined where the system has no `/proc`. */
  residentMiB(): Promise<number | undefined>;
  /** A figure of its `/metrics`, by its name with labels. */
  metric(name: string): Promise<number>;
  /** Ends it as a supervisor does; rejects where it doesn't end well. */
  end(): Promise<void>;
}

/** Starts the bot and waits until it is ready on the sandbox. */
export async function startBotProcess(sandbox: Sandbox): Promise<BotProcess> {
  const port = await freePort();
  const { process: child, ended } = startCli(['start'], {
    folder: await contentFolder({ 'lighthouse.md': lighthouse, 'harbour-walk.md': harbourWalk }),
    env: {
      CONTENT_DIR: '.',
      DISCORD_TOKEN: sandbox.token,
      DISCORD_API_URL: sandbox.apiUrl,
      LOG_LEVEL: 'warn',
      METRICS_PORT: `${port}`,
    },
  });
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
    async metric(name) {
      const page = await fetch(`http://127.0.0.1:${port}/metrics`);
      const lines = (await page.text()).split('\n');
      const line = lines.find((one) => one.startsWith(`${name} `));
      if (line === undefined) throw new Error(`/metrics has no ${name}`);
      return Number(line.slice(name.length));
    },
    async end() {
      child.kill('SIGTERM');
      const { status, stderr } = await ended;
      if (status !== 0) throw new Error(`ended with ${status}: ${stderr}`);
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
