import { expect, test } from 'vitest';
import { standingInWords } from '../../../../../src/sandbox/page/panel/world/fault-words.js';

const named = (id: string): string => `channel ${id}`;

test('faults that are on are told with the time left', () => {
  const faults = { limitedUntil: { '5': 12_500 }, outageUntil: 30_000, delayMs: 4000 };
  expect(standingInWords({ faults }, 10_000, named)).toEqual([
    'Rate limit in channel 5, 3 s left',
    'Outage, 20 s left',
    'Answers 4 s late',
  ]);
});

test('what has passed is over', () => {
  const faults = { limitedUntil: { '5': 12_500 }, outageUntil: 30_000, delayMs: 0 };
  expect(standingInWords({ faults }, 30_000, named)).toEqual([]);
});
