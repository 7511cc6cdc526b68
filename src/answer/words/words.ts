import { stem } from 'porter2';
import { functionWords } from './function-words.js';

/** One word of a text, and the forms in which it is compared. */
export interface Word {
  /** The word, verbatim. */
  readonly text: string;
  /** UTF-16 offset of its first character in the text. */
  readonly start: number;
  /** UTF-16 offset behind its last character. */
  readonly end: number;
  /** Lower case, without accents, apostrophes, full stops and a possessive `'s`. */
  readonly folded: string;
  /** The Porter2 stem of `folded`. */
  readonly stem: string;
  /** Whether it carries meaning of its own: `talks` does, `the` doesn't. */
  readonly content: boolean;
}

const wordPattern = /[\p{L}\p{N}\p{M}]+(?:['’.,:][\p{L}\p{N}\p{M}]+)*/gu;

/** The words of a text in order; punctuation, spaces and emoji are between them and no words. */
export function readWords(text: string): readonly Word[] {
  return Array.from(text.matchAll(wordPattern), (match) => {
    const folded = fold(match[0]);
    return {
      text: match[0],
      start: match.index,
      end: match.index + match[0].length,
      folded,
      stem: stem(folded),
      content: !functionWords.has(folded),
    };
  });
}

/** The form of a word in which spellings that mean the same are the same: `U.S.` and `US`, `Zoë’s` and `zoe`. */
export function fold(word: string): string {
  const bare = word
    .toLowerCase()
    .normalize('NFKD')
    .replace(/[\p{M}.,]/gu, '')
    .replace(/['’]s$/u, '')
    .replace(/['’]/gu, '');
  return numerals.get(bare) ?? bare;
}

const numerals: ReadonlyMap<string, string> = new Map([
  ['two', '2'],
  ['three', '3'],
  ['four', '4'],
  ['five', '5'],
  ['six', '6'],
  ['seven', '7'],
  ['eight', '8'],
  ['nine', '9'],
  ['ten', '10'],
  ['eleven', '11'],
  ['twelve', '12'],
]);
