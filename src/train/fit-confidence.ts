import { confidenceFeatures, toldScore, type ConfidenceFeatures } from '../answer/confidence.js';
import { rankSentences } from '../answer/ranking/ranking.js';
import type { Example } from './examples.js';
import { fitLogistic } from './logistic-regression.js';
import { fitRisingLine } from './rising-line.js';

/** An example and what the ranking of its story tells of it. */
export interface ToldOrNot {
  readonly example: Example;
  readonly features: ConfidenceFeatures;
  /** Whether the best sentence is one that answers. */
  readonly isRight: boolean;
}

/** What the ranking tells of an example; undefined where its question or its story says nothing. */
export function toldOrNot(example: Example): ToldOrNot | undefined {
  const { index, question, golds } = example;
  const [best] = rankSentences(index, question);
  if (best === undefined || question.terms.length === 0) return undefined;
  const features = confidenceFeatures(index, question, best);
  return { example, features, isRight: golds.has(best.at) };
}

const inexactShare = 0.4;
const decay = 0.001;
const descent = { steps: 400, rate: 0.05 };

/** How much an example counts. */
export const shareOf = ({ example }: ToldOrNot): number => (example.exact ? 1 : inexactShare);

/**
 * Fits how much each feature counts for the story's answering at all. Only questions that their own story answers and
 * those of other stories are taken: whether a story answers a question that looks as if it did, these features can't
 * tell, and learning from such questions would only make all less sure.
 */
export function fitConfidence(all: readonly ToldOrNot[]): Record<string, number> {
  const rows = all.filter(
    ({ example }) => example.from !== 'reader' && example.from !== 'unanswerable',
  );
  return fitLogistic(
    rows.map((row) => ({
      features: row.features,
      isSo: row.example.golds.size > 0,
      share: shareOf(row),
    })),
    { decay, descent },
  );
}

/** Points of a rising line that tells which share of answers is right by the score that `weights` give them. */
export function fitCalibration(
  all: readonly ToldOrNot[],
  weights: Readonly<Record<string, number>>,
): readonly (readonly [number, number])[] {
  return fitRisingLine(
    all.map((one) => ({
      score: toldScore(one.features, weights),
      isRight: one.isRight,
      share: shareOf(one),
    })),
  );
}
