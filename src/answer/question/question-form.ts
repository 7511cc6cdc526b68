import type { Word } from '../words/words.js';

/**
 * How a question is built around what it asks for: `object` (`what did she buy`), `subject` (`who bought it`), `is`
 * (`what is the name of it`), `none` where no question word shows.
 */
export type QuestionForm = 'object' | 'subject' | 'is' | 'none';

const marks: ReadonlySet<string> = new Set([
  'what',
  'which',
  'who',
  'whom',
  'whose',
  'how',
  'where',
  'when',
  'why',
]);
const doing: ReadonlySet<string> = new Set(
  'do does did has have had can could will would should must may might'.split(' '),
);
const being: ReadonlySet<string> = new Set('is are was were be been'.split(' '));
// `what kind of ship did ...`: the auxiliary stands behind what is asked for
const longestNoun = 5;

/** How a question is built, by the first auxiliary behind its question word. */
export function questionForm(words: readonly Word[]): QuestionForm {
  const mark = words.findIndex(({ folded }) => marks.has(folded));
  if (mark < 0) return 'none';
  for (const { folded } of words.slice(mark + 1, mark + 2 + longestNoun)) {
    if (doing.has(folded)) return 'object';
    if (being.has(folded)) return 'is';
  }
  return 'subject';
}
