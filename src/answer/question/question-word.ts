import { editDistance } from '../spelling/spelling.js';
import { lettersOf } from '../spelling/vocabulary.js';

// Of two that are as close, the one that people ask with more often.
const questionWords = ['what', 'who', 'when', 'how', 'where', 'why', 'which', 'whose'];

const auxiliaries: ReadonlySet<string> = new Set(
  'is are was were do does did has have had can could will would should'.split(' '),
);

/** Whether a folded word is one of the auxiliaries that stand behind a question word. */
export function isAuxiliary(folded: string): boolean {
  return auxiliaries.has(folded);
}

/** Whether a folded word is one that asks. */
export function isQuestionWord(folded: string): boolean {
  return questionWords.includes(folded);
}

/**
 * The question word that a folded word of three letters or more was meant to be, or undefined: it is one edit away, and
 * its first letter is right or changed places with the second. One in which no letter is exchanged for another comes first
 * (`wher` is `where` rather than `when`), and for three letters there is no other (`wto` is not `who`).
 */
export function misspelledQuestionWord(folded: string): string | undefined {
  if (folded.length < 3 || folded.length > 6) return undefined;
  const sameInitial = (word: string): boolean => word[0] === folded[0];
  const close = questionWords.filter(
    (word) =>
      (sameInitial(word) || (folded[0] === word[1] && folded[1] === word[0])) &&
      editDistance(folded, word, 1) === 1,
  );
  const unexchanged = close.filter(
    (word) => word.length !== folded.length || lettersOf(word) === lettersOf(folded),
  );
  const exchanged = folded.length > 3 ? close : [];
  return unexchanged.find(sameInitial) ?? unexchanged[0] ?? exchanged[0];
}
