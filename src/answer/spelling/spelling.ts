import { functionWords } from '../words/function-words.js';
import { lettersOf, type KnownWord, type Vocabulary } from './vocabulary.js';

/** A word of the vocabulary that a typed one may be, and how far they are apart. */
export interface Candidate {
  readonly known: KnownWord;
  readonly edits: number;
}

const shortestCorrected = 4;
const longestCorrected = 24;
// From this length on the first letter may be wrong.
const longBeginning = 7;
// From these lengths on two edits are allowed; a shorter name is soon another one (`Slovenia`, `Slovakia`).
const longWord = 8;
const longName = 9;

/**
 * The word of the vocabulary that is closest to a folded word which it lacks, or undefined: where nothing is close, or
 * where the word is shorter than 4 letters or longer than 24. `asName` says that it was typed as a name: then no word
 * is meant that the story never writes with a capital, but for a long one that is one edit away.
 *
 * One edit is allowed, two in words of 8 and names of 9 letters. The first letter is right (people seldom miss it:
 * Yannakoudakis and Fawthrop, "The rules of spelling errors", 1983), unless it changed places with the second or the word
 * is long; in a word of 4 letters none is exchanged for another (`Mali`, `Bali`) or left out unless it is doubled (`Reid`,
 * `red`), and in a word of 5 the last isn't exchanged (`Davis`, `David`). A word with more or fewer letters at
 * its end only is another word (`Germany`, `German`): it isn't read as that, nor as one that is further away; but an
 * ordinary word and somebody's name may lack the last letter, and the word may have it twice. Of several, the one with the fewest edits, then with the same first letter, then with
 * the same letters, then the one that the story has most often, then the first in alphabetical order.
 */
export function closestWord(
  vocabulary: Vocabulary,
  folded: string,
  asName: boolean,
): Candidate | undefined {
  const { length } = folded;
  if (length < shortestCorrected || length > longestCorrected) return undefined;
  const mostEdits = length >= longWord ? 2 : 1;
  const letters = lettersOf(folded);
  let best: Candidate | undefined;
  let otherForm = false;
  for (let knownLength = length - mostEdits; knownLength <= length + mostEdits; knownLength++) {
    for (const known of vocabulary.byLength.get(knownLength) ?? []) {
      if (asName && functionWords.has(known.folded)) continue;
      if (!mayBegin(folded, known.folded)) continue;
      if (differentLetters(letters, known.letters) > 2 * mostEdits) continue;
      if (isOtherForm(folded, known)) {
        otherForm = true;
        continue;
      }
      const edits = editDistance(folded, known.folded, best?.edits ?? mostEdits);
      if (edits > mostEditsFor(folded, known, letters, asName)) continue;
      const candidate = { known, edits };
      if (best === undefined || closer(folded, candidate, best)) best = candidate;
    }
  }
  return otherForm && best !== undefined && best.edits > 1 ? undefined : best;
}

function mayBegin(folded: string, known: string): boolean {
  if (folded[0] === known[0] || folded.length >= longBeginning) return true;
  return folded[0] === known[1] && folded[1] === known[0];
}

// A letter exchanged for another makes two different ones, any other edit one at most.
function differentLetters(some: number, others: number): number {
  let different = some ^ others;
  let count = 0;
  for (; different !== 0; different &= different - 1) count++;
  return count;
}

function isOtherForm(folded: string, { folded: known, isName, isPersons }: KnownWord): boolean {
  const longer = folded.startsWith(known);
  if (!longer && !known.startsWith(folded)) return false;
  if (Math.abs(folded.length - known.length) > 1) return true;
  return longer ? isName || folded.at(-1) !== known.at(-1) : isName && !isPersons;
}

function mostEditsFor(folded: string, known: KnownWord, letters: number, asName: boolean): number {
  const { length } = folded;
  const exchanged = length === known.folded.length && letters !== known.letters;
  if (asName && !known.isCapitalised) {
    if (folded[0] !== known.folded[0] || length < longBeginning - 1) return 0;
    return length >= longBeginning || !exchanged ? 1 : 0;
  }
  if (length === shortestCorrected) {
    const lost = length > known.folded.length && letters !== known.letters;
    return exchanged || lost ? 0 : 1;
  }
  const sameBeginning = known.folded.startsWith(folded.slice(0, -1));
  if (length === shortestCorrected + 1 && exchanged && sameBeginning) return 0;
  if (length < (known.isName ? longName : longWord) || folded[0] !== known.folded[0]) return 1;
  return 2;
}

function closer(folded: string, one: Candidate, other: Candidate): boolean {
  if (one.edits !== other.edits) return one.edits < other.edits;
  const begins = ({ known }: Candidate): boolean => known.folded[0] === folded[0];
  if (begins(one) !== begins(other)) return begins(one);
  const swaps = ({ known }: Candidate): boolean =>
    known.folded.length === folded.length && known.letters === lettersOf(folded);
  if (swaps(one) !== swaps(other)) return swaps(one);
  if (one.known.count !== other.known.count) return one.known.count > other.known.count;
  return one.known.folded < other.known.folded;
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
