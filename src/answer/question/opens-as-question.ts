import type { Word } from '../words/words.js';
import { isAuxiliary, isQuestionWord } from './question-word.js';

const prepositions: ReadonlySet<string> = new Set(
  'for in on at by to from with of about since until during under into'.split(' '),
);

/** Whether words begin as a question does that asks for something: `who bought it`, `for how much`. */
export function opensWithQuestionWord(words: readonly Word[]): boolean {
  const [first, second] = words.map(({ folded }) => folded);
  return asksFor(prepositions.has(first ?? '') ? second : first);
}

/** Whether words begin as a question does, one to be answered by yes or no as well: `did she pay for it`. */
export function opensAsQuestion(words: readonly Word[]): boolean {
  return opensWithQuestionWord(words) || isAuxiliary(words[0]?.folded ?? '');
}

/** Whether a folded word is one that asks, `whom` among them. */
export function asksFor(folded: string | undefined): boolean {
  return folded === 'whom' || isQuestionWord(folded ?? '');
}
