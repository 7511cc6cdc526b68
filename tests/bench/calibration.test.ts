import { expect, it } from 'vitest';
import { calibrationOf } from '../../src/bench/calibration.js';

const answer = (confidence: number, isRight: boolean) => ({ confidence, isRight });
const empty = { answers: 0, meanConfidence: 0, right: 0 };

it('puts each answer into the bin of its confidence, a full one into the last', () => {
  const { bins, error } = calibrationOf([
    answer(0, false),
    answer(0.125, true),
    answer(0.375, false),
    answer(0.3125, true),
    answer(0.375, false),
    answer(0.3125, false),
    answer(0.75, true),
    answer(1, true),
  ]);
  expect(bins).toEqual([
    { from: 0, answers: 1, meanConfidence: 0, right: 0 },
    { from: 0.1, answers: 1, meanConfidence: 0.125, right: 100 },
    { from: 0.2, ...empty },
    { from: 0.3, answers: 4, meanConfidence: 0.34375, right: 25 },
    { from: 0.4, ...empty },
    { from: 0.5, ...empty },
    { from: 0.6, ...empty },
    { from: 0.7, answers: 1, meanConfidence: 0.75, right: 100 },
    { from: 0.8, ...empty },
    { from: 0.9, answers: 1, meanConfidence: 1, right: 100 },
  ]);
  expect(error).toBe((87.5 + 4 * 9.375 + 25) / 8);
});

it('of no answers there is no error', () => {
  expect(calibrationOf([]).error).toBe(0);
});
