import { expect, test } from 'vitest';
import { likeliestRun, scoredRuns } from '../../src/answer/span/runs.js';
import { fitSpans, spanChoice, type SpanChoice } from '../../src/train/fit-spans.js';
import { exactExample } from './stories.js';

// Marta Quell bought the lighthouse on Tuesday. / She paid 90,000 crowns for the building.
const example = exactExample();

test('every run of the right sentence tells how far it is the answer that comes closest', () => {
  const choice = spanChoice({ ...example, answers: ['Marta Quell', 'Quell', 'the lighthouse'] });
  const told = choice?.overlaps.map((overlap) => overlap.toFixed(2)) ?? [];
  expect([told.slice(0, 7).join(' '), told.slice(7, 12).join(' ')]).toEqual([
    // from Marta: Marta, Marta Quell, ... bought, ... the, ... lighthouse, ... on, ... Tuesday
    '0.67 1.00 0.80 0.80 0.67 0.57 0.50',
    // from Quell
    '1.00 0.67 0.67 0.50 0.40',
  ]);
  expect(choice?.overlaps).toHaveLength((7 * 8) / 2);
});

test('of several right sentences the one that holds the answer is taken', () => {
  const both = { ...example, golds: new Set([0, 1]) };
  const holds = (answer: string): number | undefined =>
    spanChoice({ ...both, answers: [answer] })?.features.starts.length;
  expect([holds('Marta Quell'), holds('90,000 crowns')]).toEqual([7, 7]);
  expect(spanChoice({ ...both, answers: ['90,000 crowns'] })?.overlaps.indexOf(1)).toBe(
    spanChoice({ ...example, golds: new Set([1]), answers: ['90,000 crowns'] })?.overlaps.indexOf(
      1,
    ),
  );
});

test.each([
  ['the answer is elsewhere', { ...example, answers: ['seagulls'] }],
  ['no answer is told', { ...example, answers: [] }],
  ['the paragraph alone is told', { ...example, exact: false }],
  ['no sentence is right', { ...example, golds: new Set<number>() }],
])('GIVEN that %s THEN there is nothing to learn about spans', (_why, one) => {
  expect(spanChoice(one)).toBeUndefined();
});

/** A sentence of three words, whose answer is one word: the one that is a number. */
function numbered(number: 0 | 1 | 2): SpanChoice {
  const names = [0, 1, 2].map((word) => [word === number ? 'NUM' : 'NOUN']);
  const prefixed = (prefix: string): string[][] => names.map(([name]) => [`${prefix}=${name}`]);
  const runs = [0, 1, 2].flatMap((first) =>
    [0, 1, 2].filter((last) => last >= first).map((last) => ({ first, last })),
  );
  return {
    example,
    features: {
      starts: prefixed('first'),
      ends: prefixed('last'),
      insides: prefixed('holds'),
      lengths: [['words=1'], ['words=2'], ['words=3']],
    },
    overlaps: runs.map(({ first, last }) =>
      first <= number && number <= last ? 2 / (2 + last - first) : 0,
    ),
  };
}

test('what the answers have in common is learned, and finds the answer', () => {
  const choices = [numbered(0), numbered(1), numbered(2)];
  const weights = fitSpans(choices);
  const sign = (name: string): number => Math.sign(weights[name] ?? 0);
  expect(['first=NUM', 'last=NUM', 'holds=NOUN', 'words=1', 'words=3'].map(sign)).toEqual([
    1, 1, -1, 1, -1,
  ]);
  expect(
    choices.map(({ features }) => {
      const { first, last } = likeliestRun(scoredRuns(features, weights));
      return [first, last];
    }),
  ).toEqual([
    [0, 0],
    [1, 1],
    [2, 2],
  ]);
});

/** The names of each word, and one that every word has. */
const everywhere = (lists: readonly (readonly string[])[]): string[][] =>
  lists.map((names) => [...names, 'always']);

test('what tells nothing of the answer gets no weight', () => {
  const choice = numbered(1);
  const weights = fitSpans([
    { ...choice, features: { ...choice.features, starts: everywhere(choice.features.starts) } },
  ]);
  expect(weights).not.toHaveProperty('always');
});

test('without examples nothing is learned', () => {
  expect(fitSpans([])).toEqual({});
});
