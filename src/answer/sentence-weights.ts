import type { SentenceFeatures } from './sentence-features.js';

/**
 * How much each feature counts when sentences are ranked. Fitted as a softmax over a story's sentences with L2 on
 * questions about Wikipedia articles, news and fairy tales, those that speak for a sentence kept from going below 0;
 * `introduces`, `nearShown` and `shown` are set by hand, as few of those questions are of their kind.
 */
export const sentenceWeights: readonly (readonly [keyof SentenceFeatures, number])[] = [
  ['bm25', 2],
  ['coverage', 1.15],
  ['special', 0.84],
  ['similar', 2.2],
  ['near', 2.94],
  ['paragraph', 1.53],
  ['search', 1.66],
  ['pairs', 0.9],
  ['names', 0.63],
  ['kind', 1.43],
  ['saidBy', 2.35],
  ['introduces', 2.5],
  ['nearShown', 1],
  ['shown', -0.5],
  ['length', 0.93],
];
