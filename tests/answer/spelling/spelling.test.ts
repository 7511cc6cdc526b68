import { describe, expect, test } from 'vitest';
import { closestWord, editDistance } from '../../../src/answer/spelling/spelling.js';
import { vocabularyOf, type ReadText } from '../../../src/answer/spelling/vocabulary.js';
import { readWords } from '../../../src/answer/words/words.js';

const read = (text: string): ReadText => ({ text, words: readWords(text) });
const vocabulary = vocabularyOf(
  [
    read(
      'The strike in the harbour of Lunde began with a stroke of bad luck: no diesel, no strike pay.',
    ),
    read('Mara Quist sells German bread from Slovakia and Mali to the National Party.'),
    read('An old kettle of the government stood there.'),
  ],
  read('Harbour Strike'),
  readWords('Mara Quist'),
  new Map(),
);

const closest = (folded: string, asName = false): string | undefined =>
  closestWord(vocabulary, folded, asName)?.known.spelling;

describe('closestWord', () => {
  test.each([
    // letters swapped, left out, added, exchanged
    ['habrour', 'harbour'],
    ['strke', 'strike'],
    ['diiesel', 'diesel'],
    ['kuttle', 'kettle'],
    // function words are known in every story
    ['abuot', 'about'],
    // two edits in a long word
    ['govermnet', 'government'],
    // a name has the story's capital
    ['quxst', 'Quist'],
    // "strike" and "stroke" are one edit away: the story has "strike" more often
    ['strxke', 'strike'],
    // the last letter is missing or doubled
    ['diese', 'diesel'],
    ['diesell', 'diesel'],
    ['quis', 'Quist'],
    // another word, not a misspelled one
    ['quista', undefined],
    ['slovaki', undefined],
    ['germany', undefined],
    // the first letter is right in a short word, but may have changed places
    ['mettle', undefined],
    ['ekttle', 'kettle'],
    ['jarbour', 'harbour'],
    // names of one letter less or more than nine stay apart at two edits
    ['slovenia', undefined],
    // no letter of four is exchanged
    ['mari', undefined],
    ['mlai', 'Mali'],
    // nor one left out that stands by itself, and no last one of five exchanged
    ['bavd', undefined],
    ['baad', 'bad'],
    ['maoli', 'Mali'],
    ['quisl', undefined],
    // too short, too far
    ['qst', undefined],
    ['zzzzzzz', undefined],
    ['h'.repeat(25), undefined],
  ])('takes %s for %s', (typed, expected) => {
    expect(closest(typed)).toBe(expected);
  });

  test.each([
    // what is typed as a name is no function word, and an ordinary word only if it is long
    ['Abuot', undefined],
    ['Strke', undefined],
    ['Habrour', 'harbour'],
    ['Nationl', 'National'],
    ['Quxst', 'Quist'],
  ])('takes %s, typed as a name, for %s', (typed, expected) => {
    expect(closest(typed.toLowerCase(), true)).toBe(expected);
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
