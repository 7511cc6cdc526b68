import { fork } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import type { EngineFigures } from './figures.js';
import type { ShippedStoryFigures } from './shipped-story.js';

/** What the process of a part tells the bench. */
export type PartMessage =
  | { readonly kind: 'story-done' }
  | { readonly kind: 'measured'; readonly figures: EngineFigures | ShippedStoryFigures };

const program = fileURLToPath(new URL('part-process.js', import.meta.url));

/**
 * Measures an engine over the first `limit` stories of a question file, in a process of its own: so its memory is its
 * own, and no engine runs on code that another one made fast or slow. Throws where the process fails.
 *
 * @param engine - a name from `engines.ts`
 * @param storyDone - called after each story
 */
export async function measureEngineApart(
  engine: string,
  file: string,
  limit: number,
  storyDone: () => void,
): Promise<EngineFigures> {
  // what the process sends for an engine's name is that engine's figures
  return (await runPart([engine, file, String(limit)], storyDone)) as EngineFigures;
}

/** Measures Byline's speed over the story that ships with it, in a process of its own. Throws where the process fails. */
export async function measureShippedStoryApart(): Promise<ShippedStoryFigures> {
  // what the process sends for this name is these figures
  return (await runPart(['shipped-story'], () => {})) as ShippedStoryFigures;
}

function runPart(
  args: readonly string[],
  storyDone: () => void,
): Promise<EngineFigures | ShippedStoryFigures> {
  return new Promise((resolve, reject) => {
    const child = fork(program, args, { execArgv: ['--expose-gc'] });
    let measured: EngineFigures | ShippedStoryFigures | undefined;
    child.on('message', (message) => {
      // the child is our own program, which sends nothing else
      const told = message as PartMessage;
      if (told.kind === 'story-done') storyDone();
      else measured = told.figures;
    });
    child.once('error', reject);
    child.once('exit', (status) => {
      if (measured !== undefined) resolve(measured);
      else reject(new Error(`measuring ${args[0]} ended with status ${status}`));
    });
  });
}
