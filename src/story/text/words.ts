/** A word of a paragraph, as far as names and speech need it. */
export interface Word {
  /** The word without a possessive ending. */
  readonly text: string;
  /** In lower case, without full stops: how word lists hold it. */
  readonly key: string;
  /** UTF-16 offset of its first character in the paragraph's text. */
  readonly start: number;
  /** UTF-16 offset behind its last character, the possessive ending not counted. */
  readonly end: number;
  /** Whether it ends in a possessive `’s` or `s’`. */
  readonly possessive: boolean;
  /** What stands between it and the word before. */
  readonly gap: string;
}

const WORD = /[\p{L}\p{N}][\p{L}\p{M}\p{N}]*(?:[-’'.&/][\p{L}\p{N}]+)*/gu;
const ABBREVIATED =
  /^(?:\p{L}|(?:\p{L}\.)+\p{L}|mr|mrs|ms|dr|prof|sen|sens|rep|reps|gov|lt|gen|col|maj|capt|cmdr|adm|sgt|cpl|pvt|pres|rev|st|jr|sr|det|insp|supt)$/iu;

/** The words of a paragraph in order; abbreviations keep their full stop. Linear in the text. */
export function splitWords(text: string): readonly Word[] {
  const words: Word[] = [];
  let behind = 0;
  for (const match of text.matchAll(WORD)) {
    const start = match.index;
    let written = match[0];
    let next = start + written.length;
    if (text.charAt(next) === '.' && ABBREVIATED.test(written)) {
      written += '.';
      next++;
    }
    const ending = /[’']s$/iu.exec(written);
    const bare = ending ? written.slice(0, ending.index) : written;
    const plural =
      !ending && /s$/iu.test(bare) && /^[’'](?!\p{L})/u.test(text.slice(next, next + 2));
    words.push({
      text: bare,
      key: bare.toLowerCase().replaceAll('.', ''),
      start,
      end: start + bare.length,
      possessive: ending !== null || (plural && /^\p{Lu}/u.test(bare)),
      gap: text.slice(behind, start),
    });
    behind = next;
  }
  return words;
}

/** Whether a word begins with a capital letter. */
export function isCapitalised(word: Word): boolean {
  return /^\p{Lu}/u.test(word.text);
}

/** Whether nothing but white space lies between a word and the one before, which is no possessive. */
export function isAdjacent(word: Word, before: Word | undefined): boolean {
  return before !== undefined && !before.possessive && /^\s+$/u.test(word.gap);
}
