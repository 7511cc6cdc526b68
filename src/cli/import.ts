import { createInterface } from 'node:readline/promises';
import { importStory, type ImportOutcome, type StoryImport } from '../library/import-story.js';
import { difference } from './difference.js';
import { readEnvironment } from './environment.js';
import { readSource } from './import-source.js';
import { palette } from './palette.js';
import { badUsage, failed, readArguments, type Subcommand, type Terminal } from './usage.js';

/**
 * `byline import`: puts a story into the content folder, from a file, an address or standard input (`-`), written as a
 * text or as a web page. Where the story's file is there with other content it shows the difference and, on a terminal,
 * asks; `--force` replaces without asking. `--allow-local` lets an address be this machine's own.
 */
export const importStories: Subcommand = async (args, terminal) => {
  const given = readArguments(args, {
    published: { type: 'string' },
    force: { type: 'boolean' },
    'allow-local': { type: 'boolean' },
  });
  if (!given.ok) return badUsage(terminal, given.reason);
  const [source, ...more] = given.positionals;
  if (source === undefined || more.length > 0) {
    return badUsage(terminal, 'import needs one FILE or URL, or - for standard input');
  }
  const reading = await readEnvironment();
  if (!reading.ok) {
    for (const problem of reading.problems) failed(terminal, problem);
    return 1;
  }
  const { published, force: replace, 'allow-local': local = false } = given.values;
  const content = await readSource({ source, stdin: terminal.stdin, local });
  if (!content.ok) return failed(terminal, `${source}: ${content.reason}`);
  const { text, address } = content;
  const folder = reading.config.contentDir;
  try {
    const order: StoryImport = { text, address, folder, published, replace };
    return told(terminal, source, await importAsking(order, terminal, source !== '-'));
  } catch (error) {
    // what the file system reports has a code; anything else is a bug and keeps its stack
    if (!(error instanceof Error && 'code' in error)) throw error;
    return failed(terminal, `can’t write into ${folder}: ${error.message}`);
  }
};

/** Imports; where another content is in the way it shows the difference, and imports again where a person agrees. */
async function importAsking(
  order: StoryImport,
  terminal: Terminal,
  canAsk: boolean,
): Promise<ImportOutcome> {
  const outcome = await importStory(order);
  if (outcome.kind !== 'exists') return outcome;
  const { file, present, content } = outcome;
  terminal.stdout.write(`${difference(file, present, content, palette(terminal.stdout))}\n`);
  const agreed = canAsk && (await agrees(terminal, `Replace ${file}? (y/N) `));
  return agreed ? importStory({ ...order, replace: true }) : outcome;
}

/** Asks on a terminal; nobody is asked elsewhere, or behind the end of the input, and nobody agrees. */
async function agrees({ stdin, stdout }: Terminal, question: string): Promise<boolean> {
  if (stdin.isTTY !== true || stdout.isTTY !== true) return false;
  stdout.write(question);
  const typed = createInterface({ input: stdin });
  const line = await typed[Symbol.asyncIterator]().next();
  typed.close();
  return line.done !== true && /^y(?:es)?$/i.test(line.value.trim());
}

function told(terminal: Terminal, source: string, outcome: ImportOutcome): number {
  switch (outcome.kind) {
    case 'written':
      terminal.stdout.write(
        `Wrote ${outcome.file}. Read it through, correct what was found, and restart Byline.\n`,
      );
      return 0;
    case 'unchanged':
      terminal.stdout.write(`${outcome.file} is already this story; nothing was changed.\n`);
      return 0;
    case 'exists':
      return failed(
        terminal,
        `${outcome.file} is there with other content and stays; --force replaces it`,
      );
    case 'taken':
      return failed(
        terminal,
        `${outcome.file} already has this story’s short name; rename or remove it first`,
      );
    case 'no-article':
      return failed(terminal, `${source}: ${outcome.reason}`);
    case 'not-a-story':
      return failed(terminal, `${source}:${outcome.problem.line}: ${outcome.problem.reason}`);
  }
}
