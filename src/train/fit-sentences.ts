import { sentenceFeatures, type SentenceFeatures } from '../answer/ranking/sentence-features.js';
import { fixedWeights } from '../answer/ranking/fixed-weights.js';
import type { Example } from './examples.js';
import { fitSoftmax } from './softmax-regression.js';

/** An example, with the features of every sentence of its story. */
export interface SentenceChoice {
  readonly example: Example;
  readonly features: readonly SentenceFeatures[];
}

/** The features of an example's sentences. */
export function sentenceChoice(example: Example): SentenceChoice {
  return { example, features: sentenceFeatures(example.index, example.question) };
}

// A question whose right paragraph alone is told says less about sentences.
const inexactShare = 0.15;
const decay = 0.01;
const start = 0.3;
const descent = { steps: 300, rate: 0.08 };

// Longer sentences hold more; every other feature may only speak for a sentence, never against it.
const mayBeNegative = 'length';

/**
 * Fits how much each feature counts: a softmax over a story's sentences by maximum likelihood of the right ones, with
 * L2 and no weight below 0 but that of the length.
 */
export function fitSentences(choices: readonly SentenceChoice[]): Record<string, number> {
  const names = Object.keys(choices[0]?.features[0] ?? {}).filter(
    (name) => !(name in fixedWeights),
  );
  return fitSoftmax(
    choices.map(({ example, features }) => ({
      golds: example.golds,
      share: example.exact ? 1 : inexactShare,
      candidates: features.map((one) => ({ ...one })),
    })),
    names,
    { decay, start, descent, mayBeNegative: [mayBeNegative] },
  );
}
