import { readWords, type Word } from '../words/words.js';
import { behindOpening } from './opening.js';
import { asksFor, opensAsQuestion, opensWithQuestionWord } from './opens-as-question.js';

/** Behind a question word these begin a clause, not a question: `how it was lit`, `when the tower burned down`. */
const clauseOpeners: ReadonlySet<string> = new Set(
  'i you he she it we they the a an this that these those his her its their my your our'.split(' '),
);

/** `difference between what and why`, `who got both what and when`: these join words, not questions. */
const pairing: ReadonlySet<string> = new Set(['between', 'both', 'either']);

/**
 * The questions that one sentence joins by `and`: `who bought it and when?` is two, `how and when was it built?`
 * and `what did she say of the lamp and how it was lit?` are one. Each begins with the words that stood there.
 *
 * @param isEnclosed - whether an offset of the sentence stands inside quotation marks or parentheses
 */
export function joinedQuestions(
  sentence: string,
  isEnclosed: (offset: number) => boolean,
): readonly string[] {
  const words = readWords(sentence);
  const cuts = words
    .filter((_word, i) => joinsQuestions(words, i))
    .map(({ start }) => start)
    .filter((start) => !isEnclosed(start));
  return [0, ...cuts].map((cut, i) => sentence.slice(cut, cuts[i]));
}

function joinsQuestions(words: readonly Word[], at: number): boolean {
  if (words[at]?.folded !== 'and' || !asksBehind(words.slice(at + 1))) return false;
  const before = behindOpening(words.slice(0, at));
  return (
    before.length > 1 &&
    opensAsQuestion(before) &&
    !asksFor(before.at(-1)?.folded) &&
    !before.some(({ folded }) => pairing.has(folded))
  );
}

function asksBehind(words: readonly Word[]): boolean {
  const mark = words.findIndex(({ folded }) => asksFor(folded));
  return opensWithQuestionWord(words) && !clauseOpeners.has(words[mark + 1]?.folded ?? '');
}
