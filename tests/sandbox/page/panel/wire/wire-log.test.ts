import { expect, test } from 'vitest';
import {
  emptyLog,
  isProblem,
  nextLog,
  shownEntries,
  type WireAction,
} from '../../../../../src/sandbox/page/panel/wire/wire-log.js';
import type { WireEntry } from '../../../../../src/sandbox/wire-types.js';
import { connection, dispatch, request } from './entries.js';

const all = { kind: 'all', problemsOnly: false } as const;
const added = (entry: WireEntry): WireAction => ({ kind: 'added', entry });
const after = (...actions: readonly WireAction[]) => actions.reduce(nextLog, emptyLog);
const shownIds = (log: typeof emptyLog, filter: Parameters<typeof shownEntries>[1] = all) =>
  shownEntries(log, filter).map(({ id }) => id);

test('what was fetched late stands before what was heard meanwhile, each once', () => {
  const log = after(added(dispatch(3)), {
    kind: 'fetched',
    entries: [dispatch(1), dispatch(2), dispatch(3)],
  });
  expect(shownIds(log)).toEqual([1, 2, 3]);
});

test('the last 500 are kept', () => {
  const entries = Array.from({ length: 510 }, (_, index) => dispatch(index + 1));
  const ids = shownIds(after({ kind: 'fetched', entries }));
  expect([ids.length, ids[0], ids.at(-1)]).toEqual([500, 11, 510]);
});

test('entries are shown by kind, and problems alone', () => {
  const log = after(
    added(dispatch(1)),
    added(request(2)),
    added(request(3, { status: 429 })),
    added(connection(4, 'closed')),
  );
  expect(shownIds(log, { kind: 'request', problemsOnly: false })).toEqual([2, 3]);
  expect(shownIds(log, { kind: 'all', problemsOnly: true })).toEqual([3, 4]);
});

test.each([
  [request(1, { status: 0 }), true],
  [request(1, { status: 399 }), false],
  [request(1, { status: 400 }), true],
  [request(1, { problems: ['content is too long'] }), true],
  [request(1, { verdict: { kind: 'problems', problems: ['no such field'] } }), true],
  [dispatch(1), false],
  [connection(1, 'identified'), false],
  [connection(1, 'resumed'), false],
  [connection(1, 'refused'), true],
])('whether %j is a problem', (entry, expected) => {
  expect(isProblem(entry)).toBe(expected);
});

test('a verdict reaches its request', () => {
  const log = after(added(request(1)), added(request(2)), {
    kind: 'judged',
    id: 2,
    verdict: { kind: 'sound' },
  });
  expect(log.entries).toEqual([request(1), request(2, { verdict: { kind: 'sound' } })]);
});

test('a stopped list stays as it is until it goes on; a cleared one begins anew', () => {
  const stopped = after(added(dispatch(1)), { kind: 'stopped' }, added(dispatch(2)));
  expect(shownIds(stopped)).toEqual([1]);
  expect(shownIds(nextLog(stopped, { kind: 'went on' }))).toEqual([1, 2]);
  const cleared = nextLog(stopped, { kind: 'cleared' });
  expect(shownIds(cleared)).toEqual([]);
  expect(shownIds(after(added(dispatch(1)), { kind: 'cleared' }, added(dispatch(2))))).toEqual([2]);
});
