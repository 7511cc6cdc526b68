import { expect, test } from 'vitest';
import { answerOverlap, answerWords } from '../../src/train/answer-overlap.js';

test('answers are compared in lower case, without punctuation and articles', () => {
  expect(answerWords('The  “Osen” light-house,\nan Émile’s 90,000.')).toEqual([
    'osen',
    'lighthouse',
    'émiles',
    '90000',
  ]);
  expect(answerWords('the, a')).toEqual([]);
});

test.each([
  ['the ferry captain', 'Ferry captain.', 1],
  ['captain', 'the ferry captain', 2 / 3],
  ['on Tuesday morning', 'Tuesday', 1 / 2],
  ['Marta Quell', 'seagulls', 0],
  // a word that stands once in the other counts once
  ['very very old', 'very old', 4 / 5],
  ['old very', 'very very old', 4 / 5],
  ['the', 'a', 1],
  ['the', 'tower', 0],
])('"%s" and "%s" overlap by %d', (one, other, overlap) => {
  expect(answerOverlap(answerWords(one), answerWords(other))).toBeCloseTo(overlap, 12);
  expect(answerOverlap(answerWords(other), answerWords(one))).toBeCloseTo(overlap, 12);
});
