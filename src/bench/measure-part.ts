import { fork } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import type { EngineFigures } from './figures.js';
import type { BylineFigures } from './measure-answers.js';
import type { ShippedStoryFigures } from './shipped-story.js';

/** What one part of the bench measured. */
type PartFigures = EngineFigures | BylineFigures | ShippedStoryFigures;

/** What the process of a part tells the bench. */
export type PartMessage =
  | { readonly kind: 'story-done' }
  | { readonly kind: 'measured'; readonly figures: PartFigures };

/** What is measured on. */
export interface Measured {
  /** A question file, or a folder of such. */
  readonly file: string;
  /** Only so many of its stories, from the first. */
  readonly limit: number;
  /** The folder of Byline's model, its address with a slash at the end. */
  readonly model: URL;
}

const program = fileURLToPath(new URL('part-process.js', import.meta.url));

/**
 * Measures an engine in a process of its own: so its memory is its own, and no engine runs on code that another one
 * made fast or slow. Throws where the process fails.
 *
 * @param engine - a name from `engines.ts`
 * @param storyDone - called after each story
 */
export async function measureEngineApart(
  engine: string,
  on: Measured,
  storyDone: () => void,
): Promise<EngineFigures> {
  // what the process sends for an engine's name is that engine's figures
  return (await runPart(['engine', engine, ...argumentsOf(on)], storyDone)) as EngineFigures;
}

/**
 * Measures in a process of its own how sure and how right Byline's answers are. Throws where the process fails.
 *
 * @param reader - a name from `byline-readers.ts`
 * @param storyDone - called after each story
 */
export async function measureAnswersApart(
  reader: string,
  on: Measured,
  storyDone: () => void,
): Promise<BylineFigures> {
  // what the process sends for a reader's name is that reader's figures
  return (await runPart(['answers', reader, ...argumentsOf(on)], storyDone)) as BylineFigures;
}

/** Measures Byline's speed over the story that ships with it, in a process of its own. Throws where the process fails. */
export async function measureShippedStoryApart(): Promise<ShippedStoryFigures> {
  // what the process sends for this name is these figures
  return (await runPart(['shipped-story'], () => {})) as ShippedStoryFigures;
}

const argumentsOf = ({ file, limit, model }: Measured): readonly string[] => [
  file,
  String(limit),
  model.href,
];

function runPart(args: readonly string[], storyDone: () => void): Promise<PartFigures> {
  return new Promise((resolve, reject) => {
    const child = fork(program, args, { execArgv: ['--expose-gc'] });
    let measured: PartFigures | undefined;
    child.on('message', (message) => {
      // the child is our own program, which sends nothing else
      const told = message as PartMessage;
      if (told.kind === 'story-done') storyDone();
      else measured = told.figures;
    });
    child.once('error', reject);
    child.once('exit', (status) => {
      if (measured !== undefined) resolve(measured);
      else reject(new Error(`measuring ${args.slice(0, 2).join(' ')} ended with status ${status}`));
    });
  });
}
