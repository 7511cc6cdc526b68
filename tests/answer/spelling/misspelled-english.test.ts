import { expect, test } from 'vitest';
import { misspelledEnglish } from '../../../src/answer/spelling/misspelled-english.js';

const words = 'long bread broad breed crow crowd grabbed knight london';
const ranks = new Map(words.split(' ').map((word, rank) => [word, rank]));

test.each([
  // letters swapped, left out, added, exchanged
  ['bredad', 'bread'],
  ['grabbde', 'grabbed'],
  ['grabed', 'grabbed'],
  ['kniqght', 'knight'],
  ['knoght', 'knight'],
  // the most frequent of several
  ['breod', 'bread'],
  // a swap comes before a word that is little more frequent
  ['borad', 'broad'],
  ['crwod', 'crowd'],
  // of four letters only two may be swapped
  ['lnog', 'long'],
  ['lonk', undefined],
  ['crwo', 'crow'],
  // the first letter is right but in a swap
  ['tread', undefined],
  ['rbead', 'bread'],
  // names, two edits, no Latin letters, too short, too long
  ['londno', undefined],
  ['kningth', undefined],
  ['вread', undefined],
  ['cow', undefined],
  ['grabbedgrabbede', undefined],
])('%s is %s', (typed, expected) => {
  expect(misspelledEnglish(ranks, typed)).toBe(expected);
});

test.each([
  [499, 'played'],
  [500, 'plead'],
])('a word ten times as frequent comes before a swap: at %i it is %s', (rank, expected) => {
  const two = new Map([
    ['played', rank],
    ['plead', 5000],
  ]);
  expect(misspelledEnglish(two, 'plaed')).toBe(expected);
});

test('a rare word is not meant', () => {
  const rare = new Map([['knight', 25_000]]);
  expect(misspelledEnglish(rare, 'kngiht')).toBeUndefined();
});
