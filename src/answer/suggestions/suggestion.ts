import type { Answer } from '../types.js';
import type { IndexedSentence } from '../story-index.js';

/** A question that may be suggested, where its answer is the one that it was made from. */
export interface Suggestion {
  readonly question: string;
  readonly isAnsweredBy: (answer: Answer) => boolean;
}

/** A question made from a sentence: that sentence must answer it. */
export function askedOf({ text, paragraph }: IndexedSentence, question: string): Suggestion {
  return {
    question,
    isAnsweredBy: ({ lead, passages: [best] }) =>
      lead === null && best?.sentence === text && best.paragraph === paragraph,
  };
}
