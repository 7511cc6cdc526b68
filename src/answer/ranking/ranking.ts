import type { Question } from '../question/read-question.js';
import { sentenceFeatures, type SentenceFeatures } from './sentence-features.js';
import { fixedWeights } from './fixed-weights.js';
import type { IndexedSentence, StoryIndex } from '../story-index.js';

/** A sentence as a candidate for a question. */
export interface RankedSentence {
  readonly sentence: IndexedSentence;
  /** Its place among the story's sentences, from 0. */
  readonly at: number;
  readonly features: SentenceFeatures;
  /** Its share among the story's sentences: the softmax of the weighted features, all together 1. */
  readonly share: number;
}

/** The sentences of a story for a question, best first; of equals the earlier one first. */
export function rankSentences(index: StoryIndex, question: Question): readonly RankedSentence[] {
  const features = sentenceFeatures(index, question);
  const weights = sentenceWeights(index);
  const powers = features.map((one) => Math.exp(weigh(one, weights)));
  const all = powers.reduce((sum, power) => sum + power, 0);
  return index.sentences
    .flatMap((sentence, at) => {
      const one = features[at];
      return one === undefined
        ? []
        : [{ sentence, at, features: one, share: (powers[at] ?? 0) / all }];
    })
    .toSorted((a, b) => b.share - a.share || a.at - b.at);
}

/** How much each feature counts when the sentences of a story are ranked by words: as learned, and as set by hand. */
export function sentenceWeights({ model }: StoryIndex): Readonly<Record<string, number>> {
  return { ...model.weights.sentence, ...fixedWeights };
}

function weigh(features: SentenceFeatures, weights: Readonly<Record<string, number>>): number {
  return Object.entries(features).reduce(
    (sum, [name, value]) => sum + value * (weights[name] ?? 0),
    0,
  );
}
