import { array, assert, boolean, double, property, record } from 'fast-check';
import { expect, test } from 'vitest';
import { toldScore } from '../../src/answer/confidence.js';
import type { Example } from '../../src/train/examples.js';
import {
  fitCalibration,
  fitConfidence,
  toldOrNot,
  type ToldOrNot,
} from '../../src/train/fit-confidence.js';
import { exactExample } from './stories.js';

const example = exactExample();

const told = (
  from: Example['from'],
  features: Readonly<Record<string, number>>,
  isRight = from === 'questions',
): ToldOrNot => ({
  example: { ...example, from, golds: new Set(from === 'questions' ? [0] : []) },
  features,
  isRight,
});

test('what tells questions of the story from others counts, what speaks against them does not', () => {
  const weights = fitConfidence([
    told('questions', { known: 1, odd: 0, same: 0.5 }),
    told('questions', { known: 0.9, odd: 0.1, same: 0.5 }),
    told('other story', { known: 0.1, odd: 1, same: 0.5 }),
    told('other story', { known: 0, odd: 0.9, same: 0.5 }),
  ]);
  expect(Object.keys(weights)).toEqual(['bias', 'known', 'odd', 'same']);
  expect(weights['known']).toBeGreaterThan(3);
  expect(weights['odd']).toBe(0);
  expect(toldScore({ known: 1, odd: 0, same: 0.5 }, weights)).toBeGreaterThan(0.8);
  expect(toldScore({ known: 0, odd: 1, same: 0.5 }, weights)).toBeLessThan(0.2);
});

test('questions of readers and those that look answerable are not learned from', () => {
  const plain = [told('questions', { known: 1 }), told('other story', { known: 0.2 })];
  expect(
    fitConfidence([...plain, told('reader', { known: 0.1 }), told('unanswerable', { known: 1 })]),
  ).toEqual(fitConfidence(plain));
});

test('an example of an inexact file counts less', () => {
  const sure = told('questions', { known: 1 });
  const vague = { ...sure, example: { ...sure.example, exact: false } };
  const other = told('other story', { known: 1 });
  const [exact, inexact] = [sure, vague].map((one) =>
    toldScore({ known: 1 }, fitConfidence([one, other])),
  );
  expect(exact).toBeCloseTo(0.5, 2);
  expect(inexact).toBeCloseTo(0.4 / 1.4, 2);
});

const logistic = (x: number): number => 1 / (1 + Math.exp(-x));

test('scores under which nothing is right and over which all is give a line of two points', () => {
  const all = Array.from({ length: 32 }, (_, i) => told('questions', { x: i / 8 }, i >= 16));
  const mean = (from: number): number =>
    all
      .slice(from, from + 16)
      .reduce((sum, { features }) => sum + logistic(features['x'] ?? 0), 0) / 16;
  expect(fitCalibration(all, { x: 1 })).toEqual([
    [expect.closeTo(mean(0), 9), 0],
    [expect.closeTo(mean(16), 9), 1],
  ]);
});

test('neighbours that fall are joined', () => {
  const right = [false, true, false, true];
  const all = right.map((isRight, i) => told('questions', { x: i }, isRight));
  expect(fitCalibration(all, { x: 1 })).toEqual([
    [expect.closeTo(logistic(0), 9), 0],
    [expect.closeTo((logistic(1) + logistic(2)) / 2, 9), 0.5],
    [expect.closeTo(logistic(3), 9), 1],
  ]);
});

const examples = array(
  record({ x: double({ min: -5, max: 5, noNaN: true }), isRight: boolean(), exact: boolean() }).map(
    ({ x, isRight, exact }): ToldOrNot => {
      const one = told('questions', { x }, isRight);
      return { ...one, example: { ...one.example, exact } };
    },
  ),
  { minLength: 1, maxLength: 60 },
);

test('the line rises, between 0 and 1', () => {
  assert(
    property(examples, (all) => {
      const points = fitCalibration(all, { x: 1 });
      expect(points.length).toBeGreaterThan(0);
      points.forEach(([score, share], i) => {
        const [scoreBefore, shareBefore] = points[i - 1] ?? [0, -1];
        expect(score).toBeGreaterThanOrEqual(scoreBefore - 1e-12);
        expect(share).toBeGreaterThan(shareBefore);
        expect(share).toBeLessThanOrEqual(1);
      });
    }),
  );
});

test('an example tells whether the best sentence is right, one whose question says nothing tells nothing', () => {
  expect(toldOrNot(example)?.isRight).toBe(true);
  expect(toldOrNot({ ...example, golds: new Set([1]) })?.isRight).toBe(false);
  expect(
    toldOrNot({ ...example, question: { ...example.question, terms: [], weight: 0 } }),
  ).toBeUndefined();
});
