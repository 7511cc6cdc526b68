import { expect, test } from 'vitest';
import { fold, readWords } from '../../../src/answer/words/words.js';

test('words keep their place in the text; punctuation and emoji are no words', () => {
  const text = '“Don’t sail,” she 😀 said: 2,300 crowns (U.S.)';
  expect(
    readWords(text).map(({ text: word, start, end }) => [word, text.slice(start, end)]),
  ).toEqual(['Don’t', 'sail', 'she', 'said', '2,300', 'crowns', 'U.S'].map((word) => [word, word]));
});

test('words that carry meaning are told from those that hold the sentence together', () => {
  const content = readWords('What did the ferry crews say about the strike?').filter(
    (word) => word.content,
  );
  expect(content.map(({ stem }) => stem)).toEqual(['ferri', 'crew', 'strike']);
});

test.each([
  ['Zoë’s', 'zoe'],
  ['U.S.', 'us'],
  ['O’Hara', 'ohara'],
  ['Two', '2'],
  ['34,000', '34000'],
  ['STRASSE', 'strasse'],
])('%s is compared as %s', (word, folded) => {
  expect(fold(word)).toBe(folded);
});
