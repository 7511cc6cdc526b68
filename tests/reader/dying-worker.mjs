// A thread in place of the model's: it says that it has loaded, and dies of every question but `harmless` and an empty one.
import { parentPort as port } from 'node:worker_threads';

port.postMessage({ kind: 'loaded', ms: 1 });
port.on('message', ({ kind, question }) => {
  if (kind === 'end') process.exit();
  if (question !== 'harmless' && question !== '') throw new Error(`died of ${question}`);
  port.postMessage({ kind: 'read', sentences: [] });
});
