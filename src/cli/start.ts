import { pino, type Logger } from 'pino';
import { commands } from '../../commands/index.js';
import { startBot, type Bot } from '../bot/bot.js';
import type { Config } from '../config.js';
import { openLibrary } from '../library/open-library.js';
import type { Library } from '../library/types.js';
import { discordProblem } from './discord-problem.js';
import { readEnvironment } from './environment.js';
import { badUsage, failed, readArguments, type Subcommand, type Terminal } from './usage.js';

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
  const library = await openLibrary(config.contentDir);
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
  const running =
    config.token === undefined
      ? await inSandbox(config, library, terminal)
      : await onDiscord(config, config.token, library, terminal);
  if (running === undefined) return 1;
  await asked;
  await running.stop();
  return 0;
};

type Running = Pick<Bot, 'stop'>;

async function onDiscord(
  config: Config,
  token: string,
  library: Library,
  terminal: Terminal,
): Promise<Running | undefined> {
  const log = logger(config.logLevel ?? 'info');
  try {
    const bot = await startBot({ token, apiUrl: config.discordApiUrl, library, commands, log });
    terminal.stdout.write(
      `Byline is on Discord as ${bot.name}, with ${countOf(library)}. Ctrl+C ends it.\n`,
    );
    return bot;
  } catch (error) {
    failed(terminal, discordProblem(error));
    return undefined;
  }
}

async function inSandbox(
  config: Config,
  library: Library,
  terminal: Terminal,
): Promise<Running | undefined> {
  // Loaded here and not above, so that a bot on Discord carries nothing of the sandbox.
  const { startSandbox } = await import('../sandbox/sandbox.js');
  const { readPageFiles } = await import('../sandbox/page-files.js');
  const { deployCommands } = await import('../bot/deploy.js');
  const page = await readPageFiles();
  const log = logger(config.logLevel ?? 'warn');
  let sandbox;
  try {
    sandbox = await startSandbox({ port: config.sandboxPort, page });
  } catch (error) {
    failed(terminal, portProblem(error, config.sandboxPort));
    return undefined;
  }
  const { token, apiUrl } = sandbox;
  await deployCommands({ token, apiUrl, commands, guildId: undefined });
  const bot = await startBot({ token, apiUrl, library, commands, log });
  terminal.stdout.write(welcome(sandbox.url, library));
  return {
    stop: async () => {
      await bot.stop();
      await sandbox.close();
    },
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

function countOf({ stories }: Library): string {
  return stories.length === 1 ? 'one story' : `${stories.length} stories`;
}

function portProblem(error: unknown, port: number): string {
  const code = error instanceof Error && 'code' in error ? error.code : undefined;
  if (code !== 'EADDRINUSE') throw error;
  return `port ${port} is taken by another program; set SANDBOX_PORT to another one, or to 0 for any`;
}

function logger(level: string): Logger {
  // What people read goes to standard output, so the log goes to standard error.
  return pino({ level }, pino.destination(2));
}

/** Resolves when the process is asked to end: by Ctrl+C or by whoever supervises it. */
function signal(): Promise<void> {
  return new Promise((resolve) => {
    process.once('SIGINT', () => resolve());
    process.once('SIGTERM', () => resolve());
  });
}
