import { expect, onTestFinished, test } from 'vitest';
import { startJudge } from '../../../src/sandbox/schema/judge.js';
import type { Verdict } from '../../../src/sandbox/wire-types.js';

const built = new URL('../../../dist/src/sandbox/schema/schema-worker.js', import.meta.url);

test('requests are checked in a thread, and their verdicts told by number', async () => {
  const verdicts = new Map<number, Verdict>();
  const route = '/channels/{channel_id}/messages';
  await new Promise<void>((resolve) => {
    const judge = startJudge(built, (id, verdict) => {
      verdicts.set(id, verdict);
      if (verdicts.size === 2) resolve();
    });
    onTestFinished(() => judge.close());
    judge.check(7, { method: 'POST', route, body: { content: 'hello' } });
    judge.check(8, { method: 'POST', route, body: { content: 7 } });
  });
  expect([...verdicts.keys()]).toEqual([7, 8]);
  expect(verdicts.get(7)).toEqual({ kind: 'sound' });
  expect(verdicts.get(8)).toEqual({
    kind: 'problems',
    problems: [expect.stringContaining(`POST ${route}: content`)],
  });
});

test('where the schemas can’t be loaded nothing is told and nothing breaks', async () => {
  const missing = new URL('./no-such-program.js', import.meta.url);
  const told: number[] = [];
  const judge = startJudge(missing, (id) => told.push(id));
  judge.check(1, { method: 'GET', route: '/gateway/bot', body: undefined });
  await judge.close();
  judge.check(2, { method: 'GET', route: '/gateway/bot', body: undefined });
  expect(told).toEqual([]);
});
