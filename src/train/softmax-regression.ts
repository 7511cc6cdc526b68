import { minimise, type Descent } from './adam.js';

/** One choice among several: the features of each candidate, and which are right. */
export interface Choice {
  /** The places of the right candidates, at least one. */
  readonly golds: ReadonlySet<number>;
  /** How much this choice counts. */
  readonly share: number;
  readonly candidates: readonly Readonly<Record<string, number>>[];
}

/** How a softmax regression is fitted. */
export interface SoftmaxSettings {
  /** How strongly weights are drawn to 0: L2. */
  readonly decay: number;
  /** The value that all weights begin with. */
  readonly start: number;
  readonly descent: Pick<Descent, 'steps' | 'rate'>;
  /** The features that may speak against a candidate; all others have no weight below 0. */
  readonly mayBeNegative: readonly string[];
}

/**
 * Fits how much each of some features counts: a softmax over the candidates by maximum likelihood of the right ones,
 * with L2. Weights that are 0 are left out.
 */
export function fitSoftmax(
  choices: readonly Choice[],
  names: readonly string[],
  { decay, start, descent, mayBeNegative }: SoftmaxSettings,
): Record<string, number> {
  const rows = choices.map((choice) => matrixOf(choice, names));
  const whole = rows.reduce((sum, { share }) => sum + share, 0);
  const weights = minimise(
    new Float64Array(names.length).fill(start),
    (at, slope) => {
      at.forEach((weight, i) => {
        slope[i] = decay * weight;
      });
      for (const row of rows) addSlope(row, row.share / whole, at, slope);
    },
    {
      ...descent,
      atLeastZero: new Set(names.flatMap((name, i) => (mayBeNegative.includes(name) ? [] : [i]))),
    },
  );
  return Object.fromEntries(
    names
      .map((name, i): [string, number] => [name, weights[i] ?? 0])
      .filter(([, weight]) => weight !== 0),
  );
}

interface FeatureMatrix {
  readonly golds: ReadonlySet<number>;
  readonly share: number;
  /** The features of all candidates, one candidate after the other. */
  readonly values: Float64Array;
  readonly many: number;
}

function matrixOf({ golds, share, candidates }: Choice, names: readonly string[]): FeatureMatrix {
  const values = new Float64Array(candidates.length * names.length);
  candidates.forEach((one, i) => {
    names.forEach((name, k) => {
      values[i * names.length + k] = one[name] ?? 0;
    });
  });
  return { golds, share, values, many: candidates.length };
}

/** Adds what one choice tells of the slope of the negative log likelihood, times `share`. */
function addSlope(
  { golds, values, many }: FeatureMatrix,
  share: number,
  at: Float64Array,
  slope: Float64Array,
): void {
  const width = at.length;
  const scores = Array.from({ length: many }, () => 0);
  for (let i = 0; i < many; i++) {
    let score = 0;
    for (let k = 0; k < width; k++) score += (values[i * width + k] ?? 0) * (at[k] ?? 0);
    scores[i] = score;
  }
  const powers = softmax(scores);
  let right = 0;
  for (const gold of golds) right += powers[gold] ?? 0;
  for (let i = 0; i < many; i++) {
    const power = powers[i] ?? 0;
    const error = (power - (golds.has(i) ? power / right : 0)) * share;
    for (let k = 0; k < width; k++) {
      slope[k] = (slope[k] ?? 0) + error * (values[i * width + k] ?? 0);
    }
  }
}

/** The share of each score among all: powers of e, together 1. */
function softmax(scores: readonly number[]): readonly number[] {
  const greatest = Math.max(...scores);
  const powers = scores.map((score) => Math.exp(score - greatest));
  const whole = powers.reduce((sum, power) => sum + power, 0);
  return powers.map((power) => power / whole);
}
