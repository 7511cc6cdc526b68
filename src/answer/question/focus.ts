import type { Word } from '../words/words.js';

const marks: ReadonlySet<string> = new Set(['what', 'which', 'many', 'much']);

/** The stem of the noun of which a question asks the kind or the number: `tackles` in `how many tackles`; else undefined. */
export function focusOf(words: readonly Word[]): string | undefined {
  const mark = words.findIndex(({ folded }) => marks.has(folded));
  const next = words[mark + 1];
  return mark >= 0 && next?.content === true ? next.stem : undefined;
}
