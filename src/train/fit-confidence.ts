import { confidenceFeatures, toldScore, type ConfidenceFeatures } from '../answer/confidence.js';
import { rankSentences } from '../answer/ranking/ranking.js';
import { minimise } from './adam.js';
import type { Example } from './examples.js';

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
 * Fits how much each feature counts for the story's answering at all: a logistic regression with L2, no weight below 0.
 * Only questions that their own story answers and those of other stories are taken: whether a story answers a question
 * that looks as if it did, these features can't tell, and learning from such questions would only make all less sure.
 */
export function fitConfidence(all: readonly ToldOrNot[]): Record<string, number> {
  const rows = all.filter(
    ({ example }) => example.from !== 'reader' && example.from !== 'unanswerable',
  );
  const names = ['bias', ...Object.keys(rows[0]?.features ?? {})];
  const values = rows.map(({ features }) =>
    Float64Array.from(names, (name) => features[name] ?? 1),
  );
  const whole = rows.reduce((sum, row) => sum + shareOf(row), 0);
  const weights = minimise(
    new Float64Array(names.length),
    (at, slope) => {
      at.forEach((weight, i) => {
        slope[i] = i === 0 ? 0 : decay * weight;
      });
      rows.forEach((row, r) => {
        const one = values[r] ?? new Float64Array(names.length);
        const score = one.reduce((sum, value, i) => sum + value * (at[i] ?? 0), 0);
        const told = row.example.golds.size > 0 ? 1 : 0;
        const error = ((1 / (1 + Math.exp(-score)) - told) * shareOf(row)) / whole;
        one.forEach((value, i) => {
          slope[i] = (slope[i] ?? 0) + error * value;
        });
      });
    },
    { ...descent, atLeastZero: new Set(names.map((_name, i) => i).slice(1)) },
  );
  return Object.fromEntries(names.map((name, i) => [name, weights[i] ?? 0]));
}

const bins = 16;

/** Neighbouring examples taken together; scores and right ones each times their share. */
interface Pool {
  score: number;
  right: number;
  share: number;
}

/**
 * Points of a rising line that tells which share of answers is right by their score: means of 16 bins of equal weight,
 * neighbours that fall joined (pool adjacent violators).
 */
export function fitCalibration(
  all: readonly ToldOrNot[],
  weights: Readonly<Record<string, number>>,
): readonly (readonly [number, number])[] {
  const scored = all
    .map((one) => ({
      score: toldScore(one.features, weights),
      right: one.isRight ? shareOf(one) : 0,
      share: shareOf(one),
    }))
    .toSorted((a, b) => a.score - b.score);
  const whole = scored.reduce((sum, { share }) => sum + share, 0);
  const pools: Pool[] = [];
  let seen = 0;
  let bin = -1;
  for (const { score, right, share } of scored) {
    const next = Math.min(bins - 1, Math.floor((bins * seen) / whole));
    seen += share;
    const last = pools.at(-1);
    const one = { score: score * share, right, share };
    if (last === undefined || next !== bin) pools.push(one);
    else pool(last, one);
    bin = next;
  }
  return risingOnly(pools).map(({ score, right, share }) => [score / share, right / share]);
}

function pool(into: Pool, other: Pool): void {
  into.score += other.score;
  into.right += other.right;
  into.share += other.share;
}

function risingOnly(pools: readonly Pool[]): readonly Pool[] {
  const rising: Pool[] = [];
  for (const one of pools) {
    rising.push({ ...one });
    for (;;) {
      const last = rising.at(-1);
      const before = rising.at(-2);
      if (last === undefined || before === undefined) break;
      if (before.right / before.share < last.right / last.share) break;
      pool(before, last);
      rising.pop();
    }
  }
  return rising;
}
