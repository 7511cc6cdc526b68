import { expect, test } from 'vitest';
import { fitLogistic, type Case } from '../../src/train/logistic-regression.js';

const settings = { decay: 0, descent: { steps: 3000, rate: 0.02 } };

/** So many cases of one value, of which some are so. */
const cases = (x: number, are: number, arent: number): readonly Case[] => [
  ...Array.from({ length: are }, () => ({ features: { x }, isSo: true, share: 1 })),
  ...Array.from({ length: arent }, () => ({ features: { x }, isSo: false, share: 1 })),
];

test('GIVEN a quarter so without a feature and three quarters with it THEN bias and weight are their log odds', () => {
  expect(fitLogistic([...cases(0, 1, 3), ...cases(1, 3, 1)], settings)).toEqual({
    bias: expect.closeTo(-Math.log(3), 3),
    x: expect.closeTo(2 * Math.log(3), 3),
  });
});

test('a case counts as its share says', () => {
  const fitted = fitLogistic(
    [
      { features: { x: 0 }, isSo: true, share: 1 },
      { features: { x: 0 }, isSo: false, share: 3 },
      { features: { x: 1 }, isSo: true, share: 6 },
      { features: { x: 1 }, isSo: false, share: 2 },
    ],
    settings,
  );
  expect(fitted).toEqual({
    bias: expect.closeTo(-Math.log(3), 3),
    x: expect.closeTo(2 * Math.log(3), 3),
  });
});

test('a feature that speaks against gets no weight, and the bias is the log odds of all', () => {
  expect(fitLogistic([...cases(0, 3, 1), ...cases(1, 3, 9)], settings)).toEqual({
    bias: expect.closeTo(Math.log(6 / 10), 3),
    x: 0,
  });
});

test('the decay draws a weight to 0, but not the bias', () => {
  const all = [...cases(0, 3, 1), ...cases(1, 3, 1)];
  expect(fitLogistic(all, { ...settings, decay: 100 })).toEqual({
    bias: expect.closeTo(Math.log(3), 2),
    x: expect.closeTo(0, 2),
  });
});
