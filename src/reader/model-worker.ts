// The program of the thread in which the model reads; model-thread.ts starts it.
import { on } from 'node:events';
import { parentPort, workerData } from 'node:worker_threads';
import type { ReadSentence } from '../answer/model-reading.js';
import { keepLast } from '../answer/keep-last.js';
import { loadReader, type LoadedReader } from './load-reader.js';
import type { AskedQuestion, WorkerData, WorkerMessage, WorkerOrder } from './messages.js';
import { readWindows, type WindowScores } from './read-window.js';
import { windowsOver, type SplitStory } from './windows.js';
import type { Splitter } from './word-pieces.js';

/** The word pieces of so many stories are kept. */
const KEPT_STORIES = 50;

/** A story with more windows, some 12,000 words, would take seconds a question: the model doesn't read it. */
const MOST_WINDOWS = 64;

const stories = keepLast<number, SplitStory>(KEPT_STORIES);

if (parentPort !== null) {
  const port = parentPort;
  const tell = (message: WorkerMessage) => port.postMessage(message);
  // Heard between two windows. Ended from outside while the runtime works, it would take the whole process with it.
  port.on('message', (order: WorkerOrder) => {
    if (order.kind === 'end') process.exit();
  });
  // heard from the first, so that a question which comes while the model loads waits here
  const orders = on(port, 'message');
  const reader = await load(tell);
  if (reader === undefined) process.exit();
  for await (const [order] of orders) {
    // the program that starts this one sends nothing else, and what else it sends has ended this
    tell({ kind: 'read', sentences: await read(reader, order as AskedQuestion) });
  }
}

async function load(tell: (message: WorkerMessage) => void): Promise<LoadedReader | undefined> {
  const began = performance.now();
  // the program that starts this one gives exactly this
  const { folder } = workerData as WorkerData;
  try {
    const reader = await loadReader(new URL(folder));
    tell({ kind: 'loaded', ms: Math.round(performance.now() - began) });
    return reader;
  } catch (error) {
    tell({ kind: 'unusable', reason: reasonOf(error) });
    return undefined;
  }
}

async function read(
  reader: LoadedReader,
  { story, question }: AskedQuestion,
): Promise<readonly ReadSentence[] | null> {
  const split = splitOnce(reader.splitter, story);
  const windows = windowsOver(split, reader.splitter.split(question), reader.splitter.frame);
  if (windows.length > MOST_WINDOWS) return null;
  // One by one: as fast as all at once, in a fifth of the memory, and no window is rounded by what stands in another.
  const scores: WindowScores[] = [];
  for (const window of windows) scores.push(await reader.score(window));
  return readWindows(split, windows, scores);
}

function splitOnce({ split }: Splitter, story: AskedQuestion['story']): SplitStory {
  const known = stories.get(story.key);
  if (known !== undefined) return known;
  const read = { headline: split(story.headline), sentences: story.sentences.map(split) };
  stories.set(story.key, read);
  return read;
}

/** Why something failed, in one line, with what caused it. */
function reasonOf(error: unknown): string {
  if (!(error instanceof Error)) return String(error);
  const cause = error.cause === undefined ? '' : `: ${reasonOf(error.cause)}`;
  return `${error.message}${cause}`.replaceAll(/\s+/g, ' ');
}
