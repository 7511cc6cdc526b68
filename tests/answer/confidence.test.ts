import { array, assert, dictionary, double, property, string, tuple } from 'fast-check';
import { describe, expect, it, test } from 'vitest';
import {
  calibrated,
  confidenceFeatures,
  confidenceOf,
  toldScore,
} from '../../src/answer/confidence.js';
import { readQuestion } from '../../src/answer/question/read-question.js';
import { rankSentences } from '../../src/answer/ranking/ranking.js';
import type { StoryIndex } from '../../src/answer/story-index.js';
import { loadModel } from '../../src/library/load-model.js';
import { ferryStory } from './stories.js';

describe('the line through some points', () => {
  const points = [
    [0.2, 0.1],
    [0.4, 0.5],
    [0.8, 0.7],
  ] as const;

  it.each([
    [0.2, 0.1],
    [0.25, 0.2],
    [0.4, 0.5],
    [0.7, 0.65],
    [0.8, 0.7],
  ])('at %d is %d', (score, value) => {
    expect(calibrated(score, points)).toBeCloseTo(value, 12);
  });

  it('is level outside of them', () => {
    expect([-3, 0, 0.19, 0.81, 1, 9].map((score) => calibrated(score, points))).toEqual([
      0.1, 0.1, 0.1, 0.7, 0.7, 0.7,
    ]);
  });

  it('GIVEN one point THEN is level; GIVEN none THEN 0', () => {
    expect([0, 0.5, 1].map((score) => calibrated(score, [[0.5, 0.3]]))).toEqual([0.3, 0.3, 0.3]);
    expect(calibrated(0.5, [])).toBe(0);
  });

  it('GIVEN two points at one score THEN jumps there', () => {
    const jump = [
      [0.2, 0.1],
      [0.5, 0.2],
      [0.5, 0.6],
      [0.9, 0.8],
    ] as const;
    expect([0.5, 0.500_001].map((score) => calibrated(score, jump))).toEqual([
      0.2,
      expect.closeTo(0.6, 4),
    ]);
  });

  it('rises where the points do, and stays between them', () => {
    const share = double({ min: 0, max: 1, noNaN: true });
    const rising = array(tuple(share, share), { minLength: 1, maxLength: 12 }).map((pairs) => {
      const values = pairs.map(([, value]) => value).toSorted((a, b) => a - b);
      return pairs
        .map(([score]) => score)
        .toSorted((a, b) => a - b)
        .map((score, i): [number, number] => [score, values[i] ?? 0]);
    });
    assert(
      property(rising, share, share, (points, one, other) => {
        const low = calibrated(Math.min(one, other), points);
        const high = calibrated(Math.max(one, other), points);
        expect(low).toBeGreaterThanOrEqual((points[0]?.[1] ?? 0) - 1e-12);
        expect(high).toBeGreaterThanOrEqual(low - 1e-12);
        expect(high).toBeLessThanOrEqual((points.at(-1)?.[1] ?? 0) + 1e-12);
      }),
    );
  });
});

test('the score is logistic; what has no weight counts nothing', () => {
  expect(toldScore({ known: 1, run: 0.5, unheard: 7 }, { bias: -2, known: 1, run: 4 })).toBeCloseTo(
    1 / (1 + Math.exp(-1)),
    12,
  );
  expect(toldScore({}, {})).toBe(0.5);
});

test('a value that rises lowers no score where no weight is below 0', () => {
  const share = double({ min: 0, max: 1, noNaN: true });
  const named = dictionary(string({ minLength: 1, maxLength: 3 }), tuple(share, share, share));
  assert(
    property(named, (named) => {
      const each = (value: (three: [number, number, number]) => number): Record<string, number> =>
        Object.fromEntries(Object.entries(named).map(([name, three]) => [name, value(three)]));
      const weights = { ...each(([weight]) => weight), bias: -1 };
      const lower = each(([, one, other]) => Math.min(one, other));
      const higher = each(([, one, other]) => Math.max(one, other));
      expect(toldScore(higher, weights)).toBeGreaterThanOrEqual(toldScore(lower, weights) - 1e-12);
    }),
  );
});

test('no weight that was learned for sentence or confidence is below 0, but of length and bias; the calibration rises', () => {
  const { sentence, confidence, calibration } = loadModel().weights;
  const below = Object.entries({ ...sentence, ...confidence }).filter(([, weight]) => weight < 0);
  expect(
    below.map(([name]) => name).filter((name) => name !== 'length' && name !== 'bias'),
  ).toEqual([]);
  for (const place of [0, 1] as const) {
    const values = calibration.map((point) => point[place]);
    expect(values).toEqual(values.toSorted((a, b) => a - b));
    expect(values.every((value) => value >= 0 && value <= 1)).toBe(true);
  }
});

function sureOf(index: StoryIndex, typed: string): number {
  const question = readQuestion(index, typed);
  const [best] = rankSentences(index, question);
  return best === undefined ? 0 : confidenceOf(index, question, best);
}

function knownOf(
  index: StoryIndex,
  typed: string,
): { readonly known: number | undefined; readonly rarestKnown: number | undefined } {
  const question = readQuestion(index, typed);
  const [best] = rankSentences(index, question);
  const features = best && confidenceFeatures(index, question, best);
  return { known: features?.['known'], rarestKnown: features?.['rarestKnown'] };
}

test('the less of a question the story has the less sure its best sentence is', () => {
  const asked = [
    'Who offered a rise of 4 percent on Friday?',
    'Who offered a rise of 4 percent to the glaciers?',
    'Who offered the beekeepers velvet and glaciers?',
    'Which beekeepers sketch velvet glaciers?',
  ].map((question) => sureOf(ferryStory, question));
  expect(asked).toEqual(asked.toSorted((a, b) => b - a));
  expect(new Set(asked).size).toBe(4);
});

test('what the story lacks is weighed by how rare it is in English', () => {
  expect(knownOf(ferryStory, 'Who closed her shop?')).toEqual({ known: 1, rarestKnown: 1 });
  expect(knownOf(ferryStory, 'Who sketches velvet?')).toMatchObject({ known: 0 });
  const [frequent, rare] = ['Who closed her book?', 'Who closed her stethoscope?'].map((question) =>
    knownOf(ferryStory, question),
  );
  expect(frequent?.known).toBeGreaterThan(rare?.known ?? 1);
  expect(frequent?.rarestKnown).toBeGreaterThan(rare?.rarestKnown ?? 1);
});
