import { expect, test } from 'vitest';
import { isKnown, vocabularyOf, type ReadText } from '../../../src/answer/spelling/vocabulary.js';
import { readWords } from '../../../src/answer/words/words.js';

const read = (text: string): ReadText => ({ text, words: readWords(text) });
const vocabulary = vocabularyOf(
  [
    read('The mayor of Lunde met Mayor Quist’s brother in the Blue House.'),
    read('Peskov said that “Nobody came to Lunde”, and the LIRA stayed.'),
    read('Bakers sell white bread.'),
  ],
  read('Bread Riot Shakes Lunde'),
  readWords('Anna Quist'),
  new Map(),
);
const known = (folded: string): object | undefined => {
  const word = vocabulary.words.get(folded);
  if (word === undefined) return undefined;
  const { spelling, count, isCapitalised, isName, isPersons } = word;
  return { spelling, count, isCapitalised, isName, isPersons };
};

const ordinary = { isCapitalised: false, isName: false, isPersons: false };
const name = { isCapitalised: true, isName: true, isPersons: false };

test.each([
  ['bread', { ...ordinary, spelling: 'bread', count: 1 }],
  ['lunde', { ...name, spelling: 'Lunde', count: 2 }],
  ['lira', { ...name, spelling: 'LIRA', count: 1 }],
  // in capitals and not
  ['mayor', { ...ordinary, spelling: 'mayor', count: 2, isCapitalised: true }],
  // without the possessive
  ['quist', { ...name, spelling: 'Quist', count: 1, isPersons: true }],
  // a name that only its front matter has
  ['anna', { ...name, spelling: 'Anna', count: 1, isPersons: true }],
  // at a beginning, and no English word
  ['peskov', { ...name, spelling: 'Peskov', count: 1 }],
  // English words at the beginning of a sentence, of a quotation and in a headline
  ['bakers', { ...ordinary, spelling: 'bakers', count: 1 }],
  ['nobody', { ...ordinary, spelling: 'nobody', count: 1 }],
  ['riot', { ...ordinary, spelling: 'riot', count: 1 }],
  // function words are known though the story lacks them
  ['whose', { ...ordinary, spelling: 'whose', count: 0 }],
  ['cake', undefined],
])('%s is %o', (folded, expected) => {
  expect(known(folded)).toEqual(expected);
});

test('a word is known with another ending', () => {
  expect(
    ['selling', 'breads', 'where', 'sailing'].map((text) => {
      const [word] = readWords(text);
      return word !== undefined && isKnown(vocabulary, word);
    }),
  ).toEqual([true, true, true, false]);
});
