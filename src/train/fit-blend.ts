import { blendedRanking, blendFeatures, sureFeatures, type BlendWeights } from '../answer/blend.js';
import { toldScore } from '../answer/confidence.js';
import type { ModelReading } from '../answer/model-reading.js';
import { rankSentences } from '../answer/ranking/ranking.js';
import type { Example } from './examples.js';
import { fitLogistic } from './logistic-regression.js';
import { fitRisingLine } from './rising-line.js';
import { fitSoftmax } from './softmax-regression.js';

/** An example, and what the model made of its question. */
export interface ReadExample {
  readonly example: Example;
  readonly reading: ModelReading;
}

const sentenceSettings = {
  decay: 0.001,
  start: 0.3,
  descent: { steps: 400, rate: 0.05 },
  mayBeNegative: [],
};
const confidenceSettings = { decay: 0.001, descent: { steps: 600, rate: 0.05 } };

/**
 * Fits how the two readers are weighed against each other: their ranking by a softmax over the sentences of the
 * questions that their story answers, the confidence by a logistic regression that tells right answers from all others,
 * then its calibration. The examples must be none that the model was trained on.
 */
export function fitBlend(examples: readonly ReadExample[]): BlendWeights {
  const ranked = examples
    .filter(({ example }) => example.question.terms.length > 0)
    .map((one) => ({ ...one, byWords: rankSentences(one.example.index, one.example.question) }));
  const choices = ranked
    .filter(({ example }) => example.golds.size > 0)
    .map(({ example, reading, byWords }) => ({
      golds: new Set(byWords.flatMap(({ at }, i) => (example.golds.has(at) ? [i] : []))),
      share: 1,
      candidates: blendFeatures(reading, byWords),
    }));
  const sentence = fitSoftmax(
    choices,
    Object.keys(choices[0]?.candidates[0] ?? {}),
    sentenceSettings,
  );
  const cases = ranked.flatMap(({ example, reading, byWords }) => {
    const [best] = blendedRanking(reading, byWords, sentence);
    if (best === undefined) return [];
    const { index, question } = example;
    const features = sureFeatures(reading, index, { question, ranked: byWords }, best);
    return [{ features, isSo: example.golds.has(best.at), share: 1 }];
  });
  const confidence = fitLogistic(cases, confidenceSettings);
  const calibration = fitRisingLine(
    cases.map(({ features, isSo }) => ({
      score: toldScore(features, confidence),
      isRight: isSo,
      share: 1,
    })),
  );
  return { sentence, confidence, calibration };
}
