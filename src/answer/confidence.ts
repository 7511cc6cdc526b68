import type { Question } from './read-question.js';
import type { RankedSentence } from './ranking.js';

/** How sure the best sentence is the answer, 0 to 1: by how much of the question it and its surroundings cover. */
export function confidenceOf(question: Question, best: RankedSentence): number {
  if (question.terms.length === 0) return 0;
  const { coverage, near, paragraph, similar } = best.features;
  const sum = -3.2 + 1.5 * coverage + 1.5 * similar + 2 * near + 2 * paragraph;
  return 1 / (1 + Math.exp(-sum));
}

/** From this confidence on the best sentence is given as the answer. */
export const sureEnough = 0.5;

/** From this confidence on the best sentences are given as the closest passages. */
export const closeEnough = 0.2;
