import type { Asked } from './asked.js';
import {
  confidenceFeatures,
  toldScore,
  type ConfidenceFeatures,
  type Thresholds,
} from './confidence.js';
import type { ModelReading } from './model-reading.js';
import { fixedWeights } from './ranking/fixed-weights.js';
import type { RankedSentence } from './ranking/ranking.js';
import type { StoryIndex } from './story-index.js';

/** How a model's reading and the built-in reader's ranking are weighed against each other; `npm run blend` writes it. */
export interface BlendWeights {
  /** How much each feature of {@link blendFeatures} counts when sentences are ranked. */
  readonly sentence: Readonly<Record<string, number>>;
  /** How much each feature of {@link sureFeatures} counts for the confidence in an answer. */
  readonly confidence: Readonly<Record<string, number>>;
  /** Points of a rising line: which share of answers is right, by the score that `confidence` gives. */
  readonly calibration: readonly (readonly [number, number])[];
  readonly thresholds: Thresholds;
}

/** What is known of a sentence from both readers, and from rules about conversations and people's words. */
export type BlendFeatures = Readonly<
  Record<'model' | 'span' | 'words' | 'rules' | 'modelByCoverage' | 'wordsByCoverage', number>
>;

// Below this nothing is told apart: a sentence that no window holds, a share that rounds to nothing.
const least = -20;

/**
 * What is known of each ranked sentence: the model's ln of the probability that it answers and that of its best span, the
 * ln of its share by words, and what the rules for conversations and people's words give it. The first and the third stand
 * once more times the best coverage, 0 to 1: how far each reader can be trusted depends on whether the question has the
 * story's own words.
 */
export function blendFeatures(
  reading: ModelReading,
  ranked: readonly RankedSentence[],
): readonly BlendFeatures[] {
  const coverage = ranked[0]?.features.coverage ?? 0;
  return ranked.map(({ at, share, features }) => {
    const read = reading.sentences[at];
    const model = Math.max(least, read?.score ?? least);
    const words = Math.max(least, Math.log(share));
    return {
      model,
      span: Math.max(least, read?.span ?? least),
      words,
      rules: weigh({ ...features }, fixedWeights),
      modelByCoverage: model * coverage,
      wordsByCoverage: words * coverage,
    };
  });
}

/** The sentences as both readers rank them together: shares by the softmax of the weighted features, best first. */
export function blendedRanking(
  reading: ModelReading,
  ranked: readonly RankedSentence[],
  weights: BlendWeights['sentence'],
): readonly RankedSentence[] {
  const scores = blendFeatures(reading, ranked).map((one) => weigh(one, weights));
  const greatest = Math.max(...scores);
  const powers = scores.map((score) => Math.exp(score - greatest));
  const all = powers.reduce((sum, power) => sum + power, 0);
  return ranked
    .map((one, i) => ({ ...one, share: (powers[i] ?? 0) / all }))
    .toSorted((a, b) => b.share - a.share || a.at - b.at);
}

/**
 * What both readers tell of whether `best` answers a question: the model's probabilities for it, its share in the blended
 * ranking, and what the built-in reader makes of it; each about 0 to 1, higher where an answer is likelier.
 */
export function sureFeatures(
  reading: ModelReading,
  index: StoryIndex,
  { question, ranked }: Pick<Asked, 'question' | 'ranked'>,
  best: RankedSentence,
): ConfidenceFeatures {
  const read = reading.sentences[best.at];
  const byWords = ranked.find(({ at }) => at === best.at);
  const told = confidenceFeatures(index, question, byWords ?? best);
  return {
    model: 1 + Math.max(least, read?.score ?? least) / 5,
    none: -Math.max(least, read?.none ?? least) / 5,
    span: 1 + Math.max(least, read?.span ?? least) / 10,
    share: best.share,
    ahead: 1 + Math.log(best.share) / 5,
    told: toldScore(told, index.model.weights.confidence),
    agreed: ranked[0]?.at === best.at ? 1 : 0,
    brief: 1 - Math.log(index.sentences.length) / 5,
  };
}

function weigh(
  features: Readonly<Record<string, number>>,
  weights: Readonly<Record<string, number>>,
): number {
  return Object.entries(features).reduce(
    (sum, [name, value]) => sum + value * (weights[name] ?? 0),
    0,
  );
}
