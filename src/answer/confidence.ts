import type { Question } from './question/read-question.js';
import type { RankedSentence } from './ranking/ranking.js';
import type { StoryIndex } from './story-index.js';
import { rarity, rowOf } from './words/word-vectors.js';

/** What is known of a question and its best sentence; each value about 0 to 1, higher where an answer is likelier. */
export type ConfidenceFeatures = Readonly<Record<string, number>>;

/** What a ranking tells of whether the story answers a question. No weight is below 0. */
export function confidenceFeatures(
  index: StoryIndex,
  question: Question,
  { features, share }: RankedSentence,
): ConfidenceFeatures {
  const { similar, near, paragraph, search, pairs, names, time, number, numbered } = features;
  const { asked, run, alike, alikeNear, paraphrased, context, ordered } = features;
  return {
    similar,
    near,
    paragraph,
    search,
    pairs,
    names,
    time,
    number,
    numbered,
    asked,
    run,
    alike,
    alikeNear,
    paraphrased,
    context,
    ordered,
    share,
    ahead: Math.log(share + 1e-9) / 5,
    ...knownTerms(index, question),
    // a long text holds many words by chance
    brief: -Math.log(index.sentences.length) / 5,
    telling: 1 - 1 / Math.max(1, question.terms.length),
  };
}

/** How much of a question, by how rare its words are in English, the story has at all; and the rarest word that it lacks. */
function knownTerms(
  { model, sentenceStems }: StoryIndex,
  { terms }: Question,
): { readonly known: number; readonly rarestKnown: number } {
  let whole = 0;
  let unknown = 0;
  let rarestUnknown = 0;
  for (const { folded, stem } of terms) {
    const weight = rarity(model.vectors, rowOf(model.vectors, [folded])) ** 2;
    whole += weight;
    if (sentenceStems.textsWith.has(stem)) continue;
    unknown += weight;
    rarestUnknown = Math.max(rarestUnknown, weight);
  }
  return { known: whole === 0 ? 0 : 1 - unknown / whole, rarestKnown: 1 - rarestUnknown };
}

/**
 * How sure it is that the best sentence answers a question, 0 to 1: of the answers given with a confidence around c
 * about the share c is right. A logistic regression that tells what a story answers from questions about other stories,
 * then the share of right sentences among questions that it scores alike; `npm run train` fits both.
 */
export function confidenceOf(index: StoryIndex, question: Question, best: RankedSentence): number {
  const { confidence, calibration } = index.model.weights;
  const told = toldScore(confidenceFeatures(index, question, best), confidence);
  return calibrated(told, calibration);
}

/** How likely the story answers at all, 0 to 1, by some features and their weights (`bias` among them). */
export function toldScore(
  features: ConfidenceFeatures,
  weights: Readonly<Record<string, number>>,
): number {
  const sum = Object.entries(features).reduce(
    (sum, [name, value]) => sum + value * (weights[name] ?? 0),
    weights['bias'] ?? 0,
  );
  return 1 / (1 + Math.exp(-sum));
}

/** The value at `score` on the line through some points, which are in ascending order; level outside of them. */
export function calibrated(score: number, points: readonly (readonly [number, number])[]): number {
  let [before] = points;
  for (const point of points) {
    if (before === undefined || score <= (points[0]?.[0] ?? 0)) return point[1];
    if (score <= point[0]) {
      const way = (score - before[0]) / (point[0] - before[0] || 1);
      return before[1] + way * (point[1] - before[1]);
    }
    before = point;
  }
  return before?.[1] ?? 0;
}

/** From which confidences on a reader's findings are said to be the answer, or at least the closest passages. */
export interface Thresholds {
  readonly sure: number;
  readonly close: number;
}

/** The built-in reader's. */
export const thresholdsByWords: Thresholds = { sure: 0.2, close: 0.1 };

/** What is left at most of the confidence in a sentence that is about the question but can't be its answer. */
export const onlyClose = ({ sure }: Thresholds): number => sure - 0.01;
