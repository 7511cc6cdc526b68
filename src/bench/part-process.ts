/**
 * Measures one part of the bench in a process of its own and sends what it measured to the process that forked it:
 * `node --expose-gc part-process.js shipped-story`, or `ENGINE FILE LIMIT` with a name from `engines.ts`.
 */
import { engines } from './engines.js';
import { measureEngine, type Gauges } from './measure-engine.js';
import type { PartMessage } from './measure-part.js';
import { withVersion } from './package-version.js';
import { readQuestionFile } from '../questions/question-file.js';

const [part = '', file = '', limit = ''] = process.argv.slice(2);

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

if (part === 'shipped-story') {
  // loaded here, so that no other engine's process holds Byline
  const { measureShippedStory } = await import('./shipped-story.js');
  tell({ kind: 'measured', figures: await measureShippedStory({ ...gauges, heapBytes }) });
} else {
  await measureOneEngine();
}
process.disconnect();

async function measureOneEngine(): Promise<void> {
  const load = engines[part];
  const reading = await readQuestionFile(file);
  if (load === undefined || !reading.ok) throw new Error(`cannot measure ${part} on ${file}`);
  const figures = await measureEngine(load, reading.stories.slice(0, Number(limit)), gauges, () =>
    tell({ kind: 'story-done' }),
  );
  const { packages, settings } = await load();
  const versions = await Promise.all(packages.map(withVersion));
  tell({
    kind: 'measured',
    figures: { ...figures, settings: `${versions.join(', ')}: ${settings}` },
  });
}
