import { expect, test } from 'vitest';
import { bm25, indexTexts, inverseFrequency } from '../../../src/answer/words/bm25.js';

const index = indexTexts([
  ['whale', 'swam', 'sea'],
  ['whale', 'whale', 'sang'],
  ['ferri', 'strike', 'sea', 'sea', 'crew', 'left'],
]);

test('a rare stem weighs more than a frequent one, an unknown one most', () => {
  const [unknown, rare, frequent] = ['moon', 'strike', 'whale'].map((stem) =>
    inverseFrequency(index, stem),
  );
  expect([unknown, rare, frequent].map((weight) => weight?.toFixed(3))).toEqual([
    Math.log(1 + 3.5 / 0.5).toFixed(3),
    Math.log(1 + 2.5 / 1.5).toFixed(3),
    Math.log(1 + 1.5 / 2.5).toFixed(3),
  ]);
});

test('texts with more of the stems, and more often, score higher; those without any score 0', () => {
  const [once, twice, never] = bm25(index, ['whale']);
  expect(never).toBe(0);
  expect(once).toBeGreaterThan(0);
  expect(twice).toBeGreaterThan(once ?? Infinity);
  expect(bm25(index, [])).toEqual([0, 0, 0]);
});

test('an empty collection has no scores', () => {
  expect(bm25(indexTexts([]), ['whale'])).toEqual([]);
});
