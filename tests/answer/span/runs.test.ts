import { expect, test } from 'vitest';
import { likeliestRun, scoredRuns, type Run } from '../../../src/answer/span/runs.js';

test('a run weighs what it begins with, holds, ends with and how long it is', () => {
  const features = {
    starts: [['first=DET'], ['first=NUM'], ['first=NOUN']],
    ends: [['last=DET'], ['last=NUM'], ['last=NOUN', 'unknown']],
    insides: [['holds=DET'], ['holds=NUM'], ['holds=NOUN']],
    lengths: [['words=1'], ['words=2'], ['words=3']],
  };
  const weights = {
    'first=NUM': 1000,
    'first=NOUN': 2000,
    'last=NUM': 100,
    'last=NOUN': 200,
    'holds=DET': -1,
    'holds=NUM': 10,
    'holds=NOUN': 20,
    'words=2': 0.5,
  };
  expect(scoredRuns(features, weights)).toEqual([
    { first: 0, last: 0, score: -1 },
    { first: 0, last: 1, score: 109.5 },
    { first: 0, last: 2, score: 229 },
    { first: 1, last: 1, score: 1110 },
    { first: 1, last: 2, score: 1230.5 },
    { first: 2, last: 2, score: 2220 },
  ]);
});

test('runs have sixteen words at most', () => {
  const none = Array.from({ length: 20 }, () => []);
  const runs = scoredRuns({ starts: none, ends: none, insides: none, lengths: none }, {});
  expect(runs).toHaveLength(5 * 16 + (15 * 16) / 2);
  expect(Math.max(...runs.map(({ first, last }) => last - first + 1))).toBe(16);
});

test('a sentence without words has no runs, and nothing is the best of them', () => {
  const runs = scoredRuns({ starts: [], ends: [], insides: [], lengths: [] }, {});
  expect(runs).toEqual([]);
  expect(likeliestRun(runs)).toEqual({ first: 0, last: -1, score: 0 });
});

const run = (first: number, last: number, score: number): Run => ({ first, last, score });

test('of nested runs about as likely the middle one overlaps most, though it is the least likely', () => {
  const middle = run(0, 1, -0.05);
  expect(likeliestRun([run(0, 0, 0), middle, run(0, 2, 0)])).toEqual(middle);
});

test('a run that is clearly likeliest is best, whatever the others share', () => {
  const clear = run(0, 2, 1.5);
  expect(likeliestRun([run(0, 0, 0), run(0, 1, -0.05), clear])).toEqual(clear);
});

test('of runs as good as each other the first is best', () => {
  const [one, other, third] = [run(4, 5, 2), run(8, 9, 2), run(4, 5, 2)];
  expect(likeliestRun([other, one])).toEqual(one);
  expect(likeliestRun([one, other])).toEqual(one);
  expect(likeliestRun([third, one])).toEqual(one);
});

test('scores are logarithms: the same added to all changes nothing', () => {
  const runs = [run(0, 0, 0), run(0, 1, -0.05), run(0, 2, 0)];
  const raised = runs.map((one) => ({ ...one, score: one.score + 5000 }));
  expect(likeliestRun(raised)).toEqual(run(0, 1, 4999.95));
});
