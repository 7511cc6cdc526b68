import { Worker } from 'node:worker_threads';
import type { ReceivedRequest } from '../types.js';
import type { Verdict } from '../wire-types.js';

/** The part of a request that the schema is about. */
export type SchemaQuestion = Pick<ReceivedRequest, 'method' | 'route' | 'body'>;

/** What the thread is sent: a request by a number. */
export interface ToCheck {
  readonly id: number;
  readonly request: SchemaQuestion;
}

/** What the thread sends back. */
export interface CheckedRequest {
  readonly id: number;
  readonly problems: readonly string[];
}

/** Asks Discord's schema about requests. */
export interface Judge {
  /** Lets a request be checked; what came of it is told by its number, later or, without the schema's package, never. */
  readonly check: (id: number, request: SchemaQuestion) => void;
  readonly close: () => Promise<void>;
}

/**
 * Starts a thread that checks requests. Where it can't load the schemas (their package is there for development
 * alone) it tells nothing.
 *
 * @param program the thread's compiled program, `schema-worker.js`
 */
export function startJudge(
  program: URL,
  tell: (id: number, verdict: Exclude<Verdict, { kind: 'unchecked' }>) => void,
): Judge {
  const worker = new Worker(program);
  worker.unref();
  let isThere = true;
  worker.on('error', () => (isThere = false));
  worker.on('message', ({ id, problems }: CheckedRequest) =>
    tell(id, problems.length === 0 ? { kind: 'sound' } : { kind: 'problems', problems }),
  );
  return {
    check(id, { method, route, body }) {
      const asked: ToCheck = { id, request: { method, route, body } };
      // oxlint-disable-next-line unicorn/require-post-message-target-origin -- a thread is no window
      if (isThere) worker.postMessage(asked);
    },
    async close() {
      await worker.terminate();
    },
  };
}
