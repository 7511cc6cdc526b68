import type { Answer } from '../../answer/types.js';
import type { LibraryStory } from '../../library/types.js';

/** A question to a story's readers, and what the story says to it. */
export interface Riddle {
  readonly question: string;
  readonly answer: Answer;
}

const ASKS_WHO_SOMEBODY_IS = /^Who is\b/u;

/**
 * The question that a story answers whose answer is best hidden at first: one that one sentence answers which the short
 * summary doesn't hold. Undefined where there is none.
 */
export function riddleOf({ story, questions, answer }: LibraryStory): Riddle | undefined {
  for (const question of questions) {
    if (ASKS_WHO_SOMEBODY_IS.test(question)) continue;
    const found = answer(question);
    const [best] = found.passages;
    const isClear = found.kind === 'answer' && found.lead === null && best !== undefined;
    if (isClear && !story.summary.short.includes(best.sentence)) return { question, answer: found };
  }
  return undefined;
}
