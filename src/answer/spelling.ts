import { isEnglishWord } from './english.js';
import { functionWords } from './function-words.js';

/** The words of a story by their length, so that a misspelled word is compared with words of about its length only. */
export interface Vocabulary {
  /** Folded words with the number of times the story has them, by length in UTF-16 units. */
  readonly byLength: ReadonlyMap<number, ReadonlyMap<string, number>>;
}

/** Counts folded words of a story; question words and other function words are always part of the vocabulary. */
export function vocabularyOf(words: Iterable<string>): Vocabulary {
  const byLength = new Map<number, Map<string, number>>();
  const count = (word: string): void => {
    const sameLength = byLength.get(word.length) ?? new Map<string, number>();
    sameLength.set(word, (sameLength.get(word) ?? 0) + 1);
    byLength.set(word.length, sameLength);
  };
  for (const word of functionWords) count(word);
  for (const word of words) count(word);
  return { byLength };
}

/** Whether the vocabulary holds a folded word. */
export function isKnown(vocabulary: Vocabulary, word: string): boolean {
  return vocabulary.byLength.get(word.length)?.has(word) ?? false;
}

const shortestCorrected = 4;
const longestCorrected = 24;

/**
 * The word of the vocabulary that a folded word was meant to be, or undefined: where the word is known, is correct
 * English, is shorter than 4 letters or longer than 24, holds a digit, or where nothing is close. One edit is allowed,
 * two in words of 7 letters and more; a word with letters more or less at its end only is another word (`germany`,
 * `german`) and stays. Of several, the one with the fewest edits, then with the same first letter, then
 * the one that the story has most often, then the first in alphabetical order.
 */
export function correctSpelling(vocabulary: Vocabulary, word: string): string | undefined {
  if (word.length < shortestCorrected || word.length > longestCorrected || /\d/.test(word))
    return undefined;
  if (isKnown(vocabulary, word) || isEnglishWord(word)) return undefined;
  const mostEdits = word.length >= 7 ? 2 : 1;
  let best: Candidate | undefined;
  for (let length = word.length - mostEdits; length <= word.length + mostEdits; length++) {
    for (const [known, count] of vocabulary.byLength.get(length) ?? []) {
      const edits = editDistance(word, known, best?.edits ?? mostEdits);
      if (edits > mostEdits || known.length < shortestCorrected - 1) continue;
      if (word.startsWith(known) || known.startsWith(word)) return undefined;
      const candidate = { known, edits, sameInitial: known[0] === word[0], count };
      if (best === undefined || closer(candidate, best)) best = candidate;
    }
  }
  return best?.known;
}

interface Candidate {
  readonly known: string;
  readonly edits: number;
  readonly sameInitial: boolean;
  readonly count: number;
}

function closer(one: Candidate, other: Candidate): boolean {
  if (one.edits !== other.edits) return one.edits < other.edits;
  if (one.sameInitial !== other.sameInitial) return one.sameInitial;
  if (one.count !== other.count) return one.count > other.count;
  return one.known < other.known;
}

/**
 * Edits between two words: letters inserted, left out, exchanged, or two neighbours swapped (optimal string alignment).
 * Counting stops above `most`; then the result is `most + 1`.
 */
export function editDistance(from: string, to: string, most: number): number {
  if (Math.abs(from.length - to.length) > most) return most + 1;
  let beforeLast: number[] = [];
  let last = Array.from({ length: to.length + 1 }, (_, column) => column);
  for (let row = 1; row <= from.length; row++) {
    const current = [row];
    for (let column = 1; column <= to.length; column++) {
      const same = from[row - 1] === to[column - 1];
      let edits = Math.min(
        at(last, column) + 1,
        at(current, column - 1) + 1,
        at(last, column - 1) + (same ? 0 : 1),
      );
      const swapped = from[row - 1] === to[column - 2] && from[row - 2] === to[column - 1];
      if (row > 1 && column > 1 && swapped) edits = Math.min(edits, at(beforeLast, column - 2) + 1);
      current.push(edits);
    }
    if (Math.min(...current) > most) return most + 1;
    beforeLast = last;
    last = current;
  }
  return Math.min(at(last, to.length), most + 1);
}

const at = (row: readonly number[], column: number): number => row[column] ?? Infinity;
