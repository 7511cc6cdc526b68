// Checks requests against Discord's schemas in a thread of its own: to load them takes more than a second.
import { parentPort } from 'node:worker_threads';
import type { CheckedRequest, ToCheck } from './judge.js';
import { requestProblems } from './request-problems.js';

parentPort?.on('message', ({ id, request }: ToCheck) => {
  const checked: CheckedRequest = { id, problems: requestProblems(request) };
  // oxlint-disable-next-line unicorn/require-post-message-target-origin -- a thread is no window
  parentPort?.postMessage(checked);
});
