import { describe, expect, test } from 'vitest';
import { answerQuestion } from '../../src/answer/answer-question.js';
import { correctSpelling, editDistance, vocabularyOf } from '../../src/answer/spelling.js';
import { ferryStory } from './stories.js';

const vocabulary = vocabularyOf([
  'harbour',
  'strike',
  'strike',
  'stroke',
  'diesel',
  'quist',
  'german',
]);

describe('correctSpelling', () => {
  test.each([
    // letters swapped, left out, added, exchanged
    ['habrour', 'harbour'],
    ['strke', 'strike'],
    ['diesell', undefined],
    ['deisel', 'diesel'],
    ['quisd', 'quist'],
    // question words are known in every story
    ['whcih', 'which'],
    // "strike" and "stroke" are one edit away: the story has "strike" more often
    ['strxke', 'strike'],
    // correct English that the story lacks stays
    ['harbor', undefined],
    ['strive', undefined],
    // another word, not a misspelled one
    ['germany', undefined],
    // too short, too far, no word
    ['qst', undefined],
    ['zzzzzzz', undefined],
    ['str1ke', undefined],
  ])('reads %s as %s', (typed, read) => {
    expect(correctSpelling(vocabulary, typed)).toBe(read);
  });
});

test('editDistance counts a swap of neighbours as one edit and stops above the limit', () => {
  expect([
    editDistance('ferry', 'ferry', 2),
    editDistance('ferry', 'frery', 2),
    editDistance('ferry', 'fairy', 2),
    editDistance('ferry', 'sailor', 2),
    editDistance('', 'ab', 2),
  ]).toEqual([0, 1, 2, 3, 2]);
});

test('GIVEN misspelled words WHEN asked THEN the answer is the one to the words that were meant, and says so', () => {
  const { kind, resolved, corrections, passages } = answerQuestion(
    ferryStory,
    'how many sialors left there shipps?',
  );
  expect({ kind, resolved, corrections, sentence: passages[0]?.sentence }).toEqual({
    kind: 'answer',
    resolved: 'how many sailors left there ships?',
    corrections: [
      { typed: 'sialors', read: 'sailors' },
      { typed: 'shipps', read: 'ships' },
    ],
    sentence:
      'Some 340 sailors have left their ships since March 2, and only the hospital boat still sails.',
  });
});
