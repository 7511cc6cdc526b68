import { text as readAll } from 'node:stream/consumers';
import { importStory, type ImportOutcome } from '../library/import-story.js';
import { readTextFile } from '../library/read-text-file.js';
import { readEnvironment } from './environment.js';
import { badUsage, failed, readArguments, type Subcommand, type Terminal } from './usage.js';

/** `byline import`: puts a story, from a file or standard input (`-`), into the content folder. */
export const importStories: Subcommand = async (args, terminal) => {
  const given = readArguments(args, {
    published: { type: 'string' },
    force: { type: 'boolean' },
  });
  if (!given.ok) return badUsage(terminal, given.reason);
  const [source, ...more] = given.positionals;
  if (source === undefined || more.length > 0) {
    return badUsage(terminal, 'import needs one FILE, or - for standard input');
  }
  const reading = await readEnvironment();
  if (!reading.ok) {
    for (const problem of reading.problems) failed(terminal, problem);
    return 1;
  }
  const content =
    source === '-'
      ? ({ ok: true, text: await readAll(terminal.stdin) } as const)
      : await readTextFile(source);
  if (!content.ok) return failed(terminal, `${source}: ${content.reason}`);
  const folder = reading.config.contentDir;
  const { published, force: replace } = given.values;
  try {
    const outcome = await importStory({ text: content.text, folder, published, replace });
    return told(terminal, source, outcome);
  } catch (error) {
    // what the file system reports has a code; anything else is a bug and keeps its stack
    if (!(error instanceof Error && 'code' in error)) throw error;
    return failed(terminal, `can’t write into ${folder}: ${error.message}`);
  }
};

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
    case 'not-a-story':
      return failed(terminal, `${source}:${outcome.problem.line}: ${outcome.problem.reason}`);
  }
}
