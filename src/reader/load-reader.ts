import { readFile } from 'node:fs/promises';
import { availableParallelism } from 'node:os';
import { fileURLToPath } from 'node:url';
import type { InferenceSession, Tensor } from 'onnxruntime-node';
import type { WindowScores } from './read-window.js';
import type { Window } from './windows.js';
import { wordPieceSplitter, type Splitter } from './word-pieces.js';

/** A model in memory. */
export interface LoadedReader {
  readonly splitter: Splitter;
  /** Throws an `Error` where the runtime fails. */
  score(window: Window): Promise<WindowScores>;
}

/** More threads than these take longer to agree than they save on so small a model. */
const MOST_THREADS = 2;

/**
 * Loads the model in a folder, and the runtime with it, some 0.2 s. Throws an `Error` that says what can't be loaded:
 * a file, or the runtime, which has no binary for every system.
 */
export async function loadReader(folder: URL): Promise<LoadedReader> {
  const splitter = wordPieceSplitter(
    await readJson(new URL('tokenizer.json', folder)),
    await readJson(new URL('tokenizer_config.json', folder)),
  );
  const runtime = await import('onnxruntime-node').catch((cause: unknown) => {
    throw new Error(`onnxruntime-node can’t be loaded on ${process.platform}-${process.arch}`, {
      cause,
    });
  });
  const session = await runtime.InferenceSession.create(
    fileURLToPath(new URL('reader.onnx', folder)),
    {
      executionProviders: ['cpu'],
      graphOptimizationLevel: 'all',
      intraOpNumThreads: Math.min(MOST_THREADS, availableParallelism()),
      interOpNumThreads: 1,
    },
  );
  return { splitter, score: (window) => scoreBy(session, runtime.Tensor, window) };
}

async function scoreBy(
  session: InferenceSession,
  tensor: typeof Tensor,
  { ids, questionEnd }: Window,
): Promise<WindowScores> {
  const input = (values: (id: number, place: number) => number) =>
    new tensor(
      'int64',
      BigInt64Array.from(ids, (id, place) => BigInt(values(id, place))),
      [1, ids.length],
    );
  const said = await session.run({
    input_ids: input((id) => id),
    attention_mask: input(() => 1),
    token_type_ids: input((_, place) => (place < questionEnd ? 0 : 1)),
  });
  const pieces = said['tokens']?.data;
  const none = said['none']?.data[0];
  if (!(pieces instanceof Float32Array) || typeof none !== 'number') {
    throw new Error('the model gives something else than a reader does');
  }
  return { pieces, none };
}

async function readJson(file: URL): Promise<object> {
  const read: unknown = JSON.parse(await readFile(file, 'utf8'));
  if (typeof read !== 'object' || read === null)
    throw new Error(`${file.pathname} holds no object`);
  return read;
}
