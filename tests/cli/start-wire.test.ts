import { expect, it, onTestFinished } from 'vitest';
import type { WireEntry } from '../../src/sandbox/wire-types.js';
import { contentFolder } from '../library/content-folder.js';
import { startCli } from './byline.js';
import { bridge } from './stories.js';

/** The address of a sandbox that `byline start` runs, ended with the test. */
async function startedSandbox(): Promise<string> {
  const { process } = startCli(['start'], {
    folder: await contentFolder({ 'bridge.md': bridge }),
    env: { CONTENT_DIR: '.', SANDBOX_PORT: '0' },
  });
  onTestFinished(() => {
    process.kill('SIGKILL');
  });
  return new Promise((resolve, reject) => {
    let said = '';
    process.stdout?.on('data', (chunk: Buffer) => {
      said += chunk.toString();
      const [, address] = /Open (\S+) and try/.exec(said) ?? [];
      if (address !== undefined) resolve(address);
    });
    process.once('close', () => reject(new Error(`it ended, having said: ${said}`)));
  });
}

async function requestsOf(address: string): Promise<readonly (readonly [string, string])[]> {
  // The sandbox answers so.
  const { entries } = (await (await fetch(`${address}/page/wire`)).json()) as {
    readonly entries: readonly WireEntry[];
  };
  return entries.flatMap((entry) =>
    entry.kind === 'request' ? [[`${entry.method} ${entry.route}`, entry.verdict.kind]] : [],
  );
}

it('GIVEN the page asks for the wire THEN the bot’s requests are checked by Discord’s schema', async () => {
  const address = await startedSandbox();
  const atFirst = await requestsOf(address);
  expect(atFirst).toContainEqual(['PUT /applications/{application_id}/commands', 'unchecked']);
  const verdicts = async () => new Set((await requestsOf(address)).map(([, verdict]) => verdict));
  await expect.poll(verdicts, { timeout: 10_000 }).toEqual(new Set(['sound']));
});
