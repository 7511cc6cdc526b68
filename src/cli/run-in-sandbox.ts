import { randomUUID } from 'node:crypto';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { destination } from 'pino';
import { commands } from '../../commands/index.js';
import { startBot } from '../bot/bot.js';
import { deployCommands } from '../bot/deploy.js';
import type { Library } from '../library/types.js';
import { createLog } from '../log.js';
import { readPageFiles } from '../sandbox/page-server/files.js';
import { startSandbox } from '../sandbox/sandbox.js';
import type { Sandbox } from '../sandbox/types.js';
import { openStore } from '../store/open-store.js';
import { createPanel } from './panel/panel.js';
import { countOf, type Running, type Starting } from './running.js';
import { failed } from './usage.js';

/** Runs Byline in a Discord on this machine, which forgets everything at the end; undefined where it can't. */
export async function runInSandbox(starting: Starting): Promise<Running | undefined> {
  const { config, readByModel, terminal } = starting;
  const files = await readPageFiles();
  const { panel, library } = createPanel(starting.library, readByModel);
  let sandbox: Sandbox;
  try {
    sandbox = await startSandbox({ port: config.sandboxPort, page: { files, panel } });
  } catch (error) {
    failed(terminal, portProblem(error, config.sandboxPort));
    return undefined;
  }
  const stopBot = await startInside(sandbox, { config, library });
  terminal.stdout.write(welcome(sandbox.url, library));
  return {
    stop: async () => {
      await stopBot();
      await sandbox.close();
    },
  };
}

async function startInside(
  { token, apiUrl, clock }: Sandbox,
  { config, library }: Pick<Starting, 'config' | 'library'>,
): Promise<() => Promise<void>> {
  const log = createLog({ level: config.logLevel ?? 'warn', destination: destination(2), token });
  // the sandbox's servers are new each time, so nothing of them is worth keeping
  const folder = await mkdtemp(join(tmpdir(), 'byline-sandbox-'));
  const opening = await openStore({ url: undefined, folder });
  if (!opening.ok) throw new Error(opening.reason);
  const { store } = opening;
  const metrics = { questionAsked() {}, postSent() {} };
  await deployCommands({ token, apiUrl, commands, guildId: undefined });
  const inside = { token, apiUrl, library, commands, store, clock, log, metrics };
  const bot = await startBot({ ...inside, holder: randomUUID(), sharding: 'auto' });
  return async () => {
    await bot.stop();
    await store.close();
    await rm(folder, { recursive: true, force: true });
  };
}

function welcome(url: string, library: Library): string {
  const [question = 'What is this about?'] = library.stories[0]?.questions ?? [];
  return `Byline runs in a sandbox on this machine, since there is no DISCORD_TOKEN. It knows ${countOf(library)}.

  Open ${url} and try:
    @Byline ${question}
    /summary   /quotes   /people   /related

Ctrl+C ends it.
`;
}

function portProblem(error: unknown, port: number): string {
  const code = error instanceof Error && 'code' in error ? error.code : undefined;
  if (code !== 'EADDRINUSE') throw error;
  return `port ${port} is taken by another program; set SANDBOX_PORT to another one, or to 0 for any`;
}
