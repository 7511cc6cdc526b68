import { Worker } from 'node:worker_threads';
import type { ReadSentence } from '../answer/model-reading.js';
import type { AskedQuestion, WorkerData, WorkerMessage, WorkerOrder } from './messages.js';

/** What a thread is started with. */
export interface ThreadSettings {
  /** The folder of the model, its address with a slash at the end. */
  readonly folder: URL;
  /** The compiled model-worker.js. */
  readonly program: URL;
  readonly onLoaded: (ms: number) => void;
  /** The model can't be loaded here, and won't be by another try; the thread ends. */
  readonly onUnusable: (reason: string) => void;
  /** The thread ended or hangs, though nobody ended it. */
  readonly onDied: (error: Error) => void;
}

/** A thread that reads by the model; the process ends without waiting for it unless it has a question. */
export interface ModelThread {
  /** Asks one question, after the one before was answered; null where the model can't read it or the thread ends. */
  ask(asked: AskedQuestion): Promise<readonly ReadSentence[] | null>;
  /** Ends it; a question still asked gets null. */
  end(): Promise<void>;
}

/** A question that isn't answered after so long hangs, ms. */
const HUNG_MS = 20_000;

/** Starts a thread, which loads the model first. */
export function startModelThread(settings: ThreadSettings): ModelThread {
  const { folder, program, onLoaded, onUnusable, onDied } = settings;
  const workerData: WorkerData = { folder: folder.href };
  const worker = new Worker(program, { workerData });
  worker.unref();
  let isUsable = true;
  let answer: ((sentences: readonly ReadSentence[] | null) => void) | undefined;
  const died = (error: Error) => {
    if (isUsable) onDied(error);
    isUsable = false;
    answer?.(null);
  };
  const over = new Promise((resolve) => worker.once('exit', resolve));
  // oxlint-disable-next-line unicorn/require-post-message-target-origin -- a thread is no window
  const order = (order: WorkerOrder) => worker.postMessage(order);

  // the program sends nothing else
  worker.on('message', (message: WorkerMessage) => {
    if (message.kind === 'loaded') onLoaded(message.ms);
    else if (message.kind === 'read') answer?.(message.sentences);
    else {
      isUsable = false;
      onUnusable(message.reason);
    }
  });
  worker.once('error', died);
  worker.once('exit', (status) => died(new Error(`it ended with status ${status}`)));

  return {
    ask: async (asked) => {
      if (!isUsable) return null;
      worker.ref();
      const hung = setTimeout(
        () => died(new Error(`it read one question for ${HUNG_MS} ms`)),
        HUNG_MS,
      );
      const sentences = await new Promise<readonly ReadSentence[] | null>((resolve) => {
        answer = resolve;
        order(asked);
      });
      clearTimeout(hung);
      worker.unref();
      return sentences;
    },
    end: async () => {
      isUsable = false;
      worker.ref();
      order({ kind: 'end' });
      await over;
    },
  };
}
