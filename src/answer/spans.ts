import type { Question } from './read-question.js';
import type { IndexedSentence } from './story-index.js';

/** Where in a sentence the answer stands: UTF-16 offsets, `start < end`. */
export interface Span {
  readonly start: number;
  readonly end: number;
}

/** The span of a sentence that answers a question; the whole sentence where none is better. */
export function answeringSpan(_question: Question, sentence: IndexedSentence): Span {
  return { start: 0, end: sentence.text.length };
}
