import type { Word } from '../words/words.js';

const marks: ReadonlySet<string> = new Set(['what', 'which', 'many', 'much']);

/**
 * The stem of what a question asks the kind or the number of: `tackles` in `how many tackles`. It is the word right behind
 * `what`, `which`, `many` or `much`, whatever its part of speech; undefined where none stands there that carries meaning.
 */
export function focusOf(words: readonly Word[]): string | undefined {
  const mark = words.findIndex(({ folded }) => marks.has(folded));
  const next = words[mark + 1];
  return mark >= 0 && next?.content === true ? next.stem : undefined;
}
