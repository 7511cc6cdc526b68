import { openLibrary } from '../library/open-library.js';
import { readEnvironment } from './environment.js';
import { openReader } from './open-reader.js';
import { runOnDiscord } from './run-on-discord.js';
import type { Running, Starting } from './running.js';
import { badUsage, failed, readArguments, type Subcommand } from './usage.js';

/** So long after everything was stopped the process may take to end by itself, ms. */
const FINAL_MS = 1000;

/** `byline start`: runs the bot until SIGINT or SIGTERM, on Discord or, without a token, in a sandbox on this machine. */
export const start: Subcommand = async (args, terminal) => {
  const given = readArguments(args, {});
  if (!given.ok) return badUsage(terminal, given.reason);
  if (given.positionals.length > 0) return badUsage(terminal, 'start takes no arguments');

  const reading = await readEnvironment();
  if (!reading.ok) {
    for (const problem of reading.problems) failed(terminal, problem);
    return 1;
  }
  const { config } = reading;
  const reader = openReader(config);
  const library = await openLibrary(config.contentDir, reader?.read);
  for (const { file, line, reason } of library.problems) {
    failed(terminal, `${file}${line > 0 ? `:${line}` : ''}: ${reason}`);
  }
  if (library.stories.length === 0) {
    return failed(
      terminal,
      `there is no story in ${config.contentDir}; add one with: byline import FILE`,
    );
  }
  const asked = signal();
  const starting = { config, library, readByModel: reader?.read, terminal };
  const running =
    config.token === undefined
      ? await inSandbox(starting)
      : await runOnDiscord(starting, config.token);
  if (running === undefined) return 1;
  await asked;
  await running.stop();
  await reader?.close();
  // discord.js goes on connecting where it was amid that, and would keep the process alive
  setTimeout(() => process.exit(), FINAL_MS).unref();
  return 0;
};

/** Runs Byline in a sandbox; loaded only here, so that a bot on Discord carries nothing of it. */
async function inSandbox(starting: Starting): Promise<Running | undefined> {
  const { runInSandbox } = await import('./run-in-sandbox.js');
  return runInSandbox(starting);
}

/** Resolves when the process is asked to end: by Ctrl+C or by whoever supervises it. */
function signal(): Promise<void> {
  return new Promise((resolve) => {
    process.once('SIGINT', () => resolve());
    process.once('SIGTERM', () => resolve());
  });
}
