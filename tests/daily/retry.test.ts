import { expect, it } from 'vitest';

import { CATCH_UP_MS } from '../../src/daily/due.js';
import { retryAt } from '../../src/daily/retry.js';

const due = Date.parse('2027-06-02T07:00Z');

it('waits 30 seconds, then twice as long each time, 15 minutes at most', () => {
  const waits = [1, 2, 3, 4, 5, 6, 7, 100, 5000].map(
    (attempts) => ((retryAt(attempts, due, due) ?? Number.NaN) - due) / 1000,
  );
  expect(waits).toEqual([30, 60, 120, 240, 480, 900, 900, 900, 900]);
});

it('gives up where the next attempt would be more than three hours late', () => {
  const end = due + CATCH_UP_MS;
  expect(retryAt(1, end - 30_000, due)).toBe(end);
  expect(retryAt(1, end - 29_999, due)).toBeUndefined();
  expect(retryAt(9, end - 15 * 60_000, due)).toBe(end);
});

it('GIVEN Discord fails all the time THEN so many attempts are made in three hours', () => {
  const tried: number[] = [];
  for (let at: number | undefined = due; at !== undefined;) {
    tried.push(at);
    at = retryAt(tried.length, at, due);
  }
  expect(tried).toHaveLength(16);
  expect(tried.at(-1)).toBeLessThanOrEqual(due + CATCH_UP_MS);
});
