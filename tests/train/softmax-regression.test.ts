import { expect, test } from 'vitest';
import {
  fitSoftmax,
  type Choice,
  type SoftmaxSettings,
} from '../../src/train/softmax-regression.js';

const settings: SoftmaxSettings = {
  decay: 0,
  start: 0.3,
  descent: { steps: 2000, rate: 0.02 },
  mayBeNegative: [],
};

/** A choice between two candidates that one feature tells apart: 1 of the first, 0 of the second. */
const between = (gold: 0 | 1, share = 1): Choice => ({
  golds: new Set([gold]),
  share,
  candidates: [{ x: 1 }, { x: 0 }],
});

test('GIVEN the first right three times of four THEN its weight gives it three quarters: ln 3', () => {
  const choices = [between(0), between(0), between(0), between(1)];
  expect(fitSoftmax(choices, ['x'], settings)).toEqual({ x: expect.closeTo(Math.log(3), 3) });
});

test('a choice counts as its share says: one of share 3 as three', () => {
  const choices = [between(0, 3), between(1)];
  expect(fitSoftmax(choices, ['x'], settings)).toEqual({ x: expect.closeTo(Math.log(3), 3) });
});

test('GIVEN the first right once of four THEN its weight is left out, or below 0 where that may be', () => {
  const choices = [between(0), between(1), between(1), between(1)];
  expect(fitSoftmax(choices, ['x'], settings)).toEqual({});
  expect(fitSoftmax(choices, ['x'], { ...settings, mayBeNegative: ['x'] })).toEqual({
    x: expect.closeTo(-Math.log(3), 3),
  });
});

test('what a candidate lacks is 0, what isn’t named isn’t learned, and of several right ones any will do', () => {
  const choice: Choice = {
    golds: new Set([0, 1]),
    share: 1,
    candidates: [{ x: 1, y: 1 }, { x: 1 }, { y: 1 }],
  };
  const weights = fitSoftmax([choice], ['x'], { ...settings, decay: 0.01 });
  expect(Object.keys(weights)).toEqual(['x']);
  // where the slope of the likelihood and that of the decay meet: 1 / (1 + 2 e^x) = 0.01 x
  const x = weights['x'] ?? 0;
  expect(1 / (1 + 2 * Math.exp(x))).toBeCloseTo(0.01 * x, 4);
});

test('without choices the decay draws every weight to 0', () => {
  expect(fitSoftmax([], ['x'], { ...settings, decay: 1 })).toEqual({});
});
