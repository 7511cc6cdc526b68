#!/usr/bin/env node
import { usage, type Subcommand } from './cli/usage.js';

// Each subcommand is loaded when it is named, so that `byline ask` starts without discord.js.
const subcommands: Readonly<Record<string, () => Promise<Subcommand>>> = {
  start: async () => (await import('./cli/start.js')).start,
  ask: async () => (await import('./cli/ask.js')).ask,
  parse: async () => (await import('./cli/parse.js')).parse,
  import: async () => (await import('./cli/import.js')).importStories,
  deploy: async () => (await import('./cli/deploy.js')).deploy,
};

const [name = '', ...args] = process.argv.slice(2);
const load = Object.hasOwn(subcommands, name) ? subcommands[name] : undefined;
if (load !== undefined) {
  const run = await load();
  process.exitCode = await run(args, process);
} else if (name === '--help' || name === '-h' || name === 'help') {
  process.stdout.write(`${usage}\n`);
} else {
  process.stderr.write(
    name === '' ? `${usage}\n` : `byline: no subcommand "${name}"\n\n${usage}\n`,
  );
  process.exitCode = 2;
}
