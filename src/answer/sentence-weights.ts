import type { SentenceFeatures } from './sentence-features.js';

/** How much each feature counts when sentences are ranked. */
export const sentenceWeights: Readonly<Record<keyof SentenceFeatures, number>> = {
  bm25: 6,
  coverage: 4,
  special: 1,
  similar: 2,
  near: 1,
  paragraph: 1,
  search: 1,
  pairs: 1,
  names: 0,
  kind: 1,
  saidBy: 2,
  opening: 0.1,
  lead: 0,
  length: 0,
};
