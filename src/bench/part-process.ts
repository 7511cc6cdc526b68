/**
 * Measures one part of the bench in a process of its own and sends what it measured to the process that forked it:
 * `node --expose-gc part-process.js PART NAME FILE LIMIT MODEL`, where the part is `engine` with a name from
 * `engines.ts` or `answers` with one from `byline-readers.ts`; or `shipped-story` alone.
 */
import { readQuestions } from '../questions/read-questions.js';
import type { FileStory } from '../questions/question-file.js';
import { askedOfEngines } from './asked-of-engines.js';
import { engines } from './engines.js';
import { measureEngine, type Gauges } from './measure-engine.js';
import type { PartMessage } from './measure-part.js';
import { withVersion } from './package-version.js';

const [part = '', name = '', file = '', limit = '', model = ''] = process.argv.slice(2);

const gauges: Gauges = {
  now: () => performance.now(),
  residentBytes() {
    globalThis.gc?.();
    return process.memoryUsage.rss();
  },
};

function heapBytes(): number {
  globalThis.gc?.();
  return process.memoryUsage().heapUsed;
}

const tell = (message: PartMessage): void => {
  process.send?.(message);
};
const storyDone = (): void => tell({ kind: 'story-done' });

if (part === 'shipped-story') {
  // loaded here, as below, so that no other engine's process holds Byline
  const { measureShippedStory } = await import('./shipped-story.js');
  tell({ kind: 'measured', figures: await measureShippedStory({ ...gauges, heapBytes }) });
} else if (part === 'engine') {
  await measureOneEngine(await stories());
} else {
  await measureOneReader(await stories());
}
process.disconnect();

async function stories(): Promise<readonly FileStory[]> {
  const reading = await readQuestions(file, 'test');
  if (!reading.ok) throw new Error(reading.reason);
  return reading.stories.slice(0, Number(limit));
}

async function measureOneEngine(stories: readonly FileStory[]): Promise<void> {
  const open = engines[name];
  if (open === undefined) throw new Error(`there is no engine ${name}`);
  const { engine, figures } = await measureEngine(
    () => open(new URL(model)),
    askedOfEngines(stories),
    gauges,
    storyDone,
  );
  const versions = await Promise.all(engine.packages.map(withVersion));
  tell({
    kind: 'measured',
    figures: { ...figures, settings: `${versions.join(', ')}: ${engine.settings}` },
  });
}

async function measureOneReader(stories: readonly FileStory[]): Promise<void> {
  const { bylineReaders } = await import('./byline-readers.js');
  const { measureAnswers } = await import('./measure-answers.js');
  const { loadModel } = await import('../library/load-model.js');
  const open = bylineReaders[name];
  if (open === undefined) throw new Error(`there is no reader ${name}`);
  const reader = await open(new URL(model));
  const figures = await measureAnswers(reader, loadModel(), stories, storyDone);
  tell({ kind: 'measured', figures });
}
