import { blendedRanking, blendFeatures, sureFeatures, type BlendWeights } from '../answer/blend.js';
import { calibrated, toldScore, type Thresholds } from '../answer/confidence.js';
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
  // coverage may take from one reader what the other gains
  mayBeNegative: ['modelByCoverage', 'wordsByCoverage'],
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
    const ranking = blendedRanking(reading, byWords, sentence);
    const [best] = ranking;
    if (best === undefined) return [];
    const { index, question } = example;
    const features = sureFeatures(reading, index, { question, ranked: byWords }, best);
    const isNear = ranking.slice(0, 3).some(({ at }) => example.golds.has(at));
    const isReaders = example.from === 'reader';
    return [{ features, isSo: example.golds.has(best.at), isNear, isReaders, share: 1 }];
  });
  const confidence = fitLogistic(cases, confidenceSettings);
  const calibration = fitRisingLine(
    cases.map(({ features, isSo }) => ({
      score: toldScore(features, confidence),
      isRight: isSo,
      share: 1,
    })),
  );
  // readers ask what the bot is asked, and are the hardest to answer
  const answers = cases
    .filter(({ isReaders }) => isReaders)
    .map(({ features, isSo, isNear }) => ({
      confidence: calibrated(toldScore(features, confidence), calibration),
      isRight: isSo,
      isNear,
    }));
  return { sentence, confidence, calibration, thresholds: thresholdsOf(answers) };
}

/** A wrong answer costs a newsroom more than a question left to the closest passages: so many answers are to be right. */
const rightAmongAnswers = 0.75;

/** Passages are shown as long as at least so many of the least sure ones hold the answer. */
const nearAmongLeast = 1 / 3;

/** The share of `true`, 0 to 1; 0 of none. */
const share = (of: readonly boolean[]): number => of.filter(Boolean).length / (of.length || 1);

/**
 * The confidences from which on answers, and passages, are good enough to be shown: the lowest above which the share of
 * right ones among all answers is great enough, and the highest below which too few of the first three are right.
 */
function thresholdsOf(
  answers: readonly {
    readonly confidence: number;
    readonly isRight: boolean;
    readonly isNear: boolean;
  }[],
): Thresholds {
  const steps = Array.from({ length: 100 }, (_, i) => i / 100);
  const above = (from: number) => answers.filter(({ confidence }) => confidence >= from);
  const below = (to: number) => answers.filter(({ confidence }) => confidence < to);
  const sure = steps.find(
    (from) => share(above(from).map(({ isRight }) => isRight)) >= rightAmongAnswers,
  );
  const close = steps.findLast(
    (to) => below(to).length > 0 && share(below(to).map(({ isNear }) => isNear)) < nearAmongLeast,
  );
  return { sure: sure ?? 1, close: Math.min(close ?? 0, sure ?? 1) };
}
