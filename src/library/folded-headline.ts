const APOSTROPHES = /['’‘ʼ`´]/g;
const COMBINING_MARKS = /[\u0300-\u036f]/g;
const DOT_OF_AN_INITIAL = /(?<![\p{L}\p{N}])(\p{L})\./gu;
const NOT_LETTERS_OR_DIGITS = /[^\p{L}\p{N}\p{M}]+/gu;

/**
 * Folds a headline to what makes it that headline: its letters and digits in lower case, one space between words.
 *
 * Case, accents of Latin letters, quotation marks, punctuation and kinds of space are lost:
 * `“Mr Trump’s U.S. plan”` gives `mr trumps us plan`. A text without letters and digits gives ''.
 */
export function foldHeadline(text: string): string {
  return text
    .normalize('NFKD')
    .replace(COMBINING_MARKS, '')
    .normalize('NFC')
    .toLowerCase()
    .replace(APOSTROPHES, '')
    .replace(DOT_OF_AN_INITIAL, '$1')
    .replace(NOT_LETTERS_OR_DIGITS, ' ')
    .trim();
}
