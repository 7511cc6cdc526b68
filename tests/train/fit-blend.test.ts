import { expect, test } from 'vitest';
import type { ModelReading } from '../../src/answer/model-reading.js';
import { rankSentences } from '../../src/answer/ranking/ranking.js';
import { fitBlend, type ReadExample } from '../../src/train/fit-blend.js';
import { exactExample } from './stories.js';

// four sentences; by words the first is likeliest by far
const example = exactExample();
const sentences = [0, 1, 2, 3];
const coverage = rankSentences(example.index, example.question)[0]?.features.coverage ?? 0;

/** How much each reader counts for the example's question, of which the best sentence always covers as much. */
const counts = (weights: Readonly<Record<string, number>>) => ({
  model: (weights['model'] ?? 0) + coverage * (weights['modelByCoverage'] ?? 0),
  words: (weights['words'] ?? 0) + coverage * (weights['wordsByCoverage'] ?? 0),
});

/** A reading that gives one sentence 0.8 and the others the rest, and says how likely nothing answers. */
const pointingAt = (best: number, none: number): ModelReading => ({
  sentences: sentences.map((at) => ({
    score: Math.log(at === best ? 0.8 : 0.2 / 3),
    none: Math.log(none),
    start: 0,
    end: 1,
    span: Math.log(0.5),
  })),
});

const read = (reading: ModelReading, ...golds: readonly number[]): ReadExample => ({
  example: { ...example, from: 'reader', golds: new Set(golds) },
  reading,
});

/** Wherever the model points it is right four times of five; the fifth time another sentence answers. */
const rightFourOfFive = sentences.flatMap((best) =>
  [best, best, best, best, (best + 1) % 4].map((gold) => read(pointingAt(best, 0.1), gold)),
);

/** Wherever it points, nothing answers, and it says so. */
const untold = sentences.flatMap((best) =>
  Array.from({ length: 5 }, () => read(pointingAt(best, 0.9))),
);

const fourTimes = (examples: readonly ReadExample[]): readonly ReadExample[] =>
  Array.from({ length: 4 }, () => examples).flat();

test('GIVEN a model that is right as often as it says, and words that tell nothing THEN it counts as it is, words not at all', () => {
  const { sentence, confidence, ...others } = fitBlend(fourTimes([...rightFourOfFive, ...untold]));
  expect(counts(sentence)).toEqual({ model: expect.closeTo(1, 2), words: expect.closeTo(0, 2) });
  expect(others).toEqual({
    calibration: [
      [expect.closeTo(0.05, 2), 0],
      [expect.closeTo(0.75, 2), 0.8],
    ],
    // of the sure ones four of five are right, of the others none has its answer anywhere
    thresholds: { sure: 0.01, close: 0.01 },
  });
  // only that nothing answers tells right answers from wrong ones
  const { bias, none, ...rest } = confidence;
  expect([bias, none]).toEqual([expect.closeTo(-3.25, 1), expect.closeTo(9.49, 1)]);
  expect(rest).toEqual({
    model: 0,
    span: 0,
    share: 0,
    ahead: 0,
    told: 0,
    agreed: 0,
    brief: 0,
  });
});

test('GIVEN a model that points anywhere and words that are always right THEN words alone count', () => {
  const { sentence, calibration } = fitBlend(
    sentences.map((best) => read(pointingAt(best, 0.1), 0)),
  );
  expect({ sentence: counts(sentence), calibration }).toEqual({
    sentence: { model: expect.closeTo(0, 2), words: expect.closeTo(1.28, 2) },
    calibration: [[expect.closeTo(1, 2), 1]],
  });
});

test('examples whose question says nothing are not learned from', () => {
  const silent = { ...example, question: { ...example.question, terms: [], weight: 0 } };
  const more = sentences.map((best) => ({ ...read(pointingAt(best, 0.1), 2), example: silent }));
  expect(fitBlend([...rightFourOfFive, ...more])).toEqual(fitBlend(rightFourOfFive));
});

test('without examples nothing is learned', () => {
  expect(fitBlend([])).toEqual({
    sentence: {},
    confidence: { bias: 0 },
    calibration: [],
    thresholds: { sure: 1, close: 0 },
  });
});
