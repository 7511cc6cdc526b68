import { array, assert, boolean, double, property, record } from 'fast-check';
import { expect, test } from 'vitest';
import { fitRisingLine, type ScoredAnswer } from '../../src/train/rising-line.js';

const answer = (score: number, isRight: boolean, share = 1): ScoredAnswer => ({
  score,
  isRight,
  share,
});

test('every answer of a few is a point, in the order of their scores', () => {
  expect(fitRisingLine([answer(0.75, true), answer(0.25, false)])).toEqual([
    [0.25, 0],
    [0.75, 1],
  ]);
});

test('neighbours that fall, or are level, become one point by their shares', () => {
  expect(
    fitRisingLine([
      answer(0.1, false),
      answer(0.2, true, 1),
      answer(0.4, false, 3),
      answer(0.9, true),
      answer(1, true),
    ]),
  ).toEqual([
    [0.1, 0],
    [expect.closeTo((0.2 + 3 * 0.4) / 4, 9), 0.25],
    [expect.closeTo(0.95, 9), 1],
  ]);
});

test('GIVEN more than sixteen answers THEN they are means of sixteen bins of equal weight', () => {
  // in the bin k of 32 answers k are right
  const all = Array.from({ length: 16 * 32 }, (_, i) =>
    answer(i / 512, i % 32 < Math.floor(i / 32)),
  );
  const line = fitRisingLine(all);
  expect(line).toEqual(
    Array.from({ length: 16 }, (_, bin) => [
      expect.closeTo((32 * bin + 15.5) / 512, 9),
      expect.closeTo(bin / 32, 9),
    ]),
  );
});

test('without answers there is no line', () => {
  expect(fitRisingLine([])).toEqual([]);
});

test('scores never fall, shares rise, and that of all answers lies between the first and the last', () => {
  const answers = array(
    record({ score: double({ min: 0, max: 1, noNaN: true }), isRight: boolean() }).map(
      ({ score, isRight }) => answer(score, isRight),
    ),
    { minLength: 1, maxLength: 80 },
  );
  assert(
    property(answers, (all) => {
      const line = fitRisingLine(all);
      line.forEach(([score, share], i) => {
        const [scoreBefore, shareBefore] = line[i - 1] ?? [0, -1];
        expect(score).toBeGreaterThanOrEqual(scoreBefore - 1e-12);
        expect(share).toBeGreaterThan(shareBefore);
      });
      const right = all.filter(({ isRight }) => isRight).length / all.length;
      expect(line[0]?.[1] ?? 0).toBeLessThanOrEqual(right + 1e-12);
      expect(line.at(-1)?.[1] ?? 0).toBeGreaterThanOrEqual(right - 1e-12);
    }),
  );
});
