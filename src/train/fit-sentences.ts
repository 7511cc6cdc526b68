import { sentenceFeatures, type SentenceFeatures } from '../answer/ranking/sentence-features.js';
import { fixedWeights } from '../answer/ranking/fixed-weights.js';
import { minimise } from './adam.js';
import type { Example } from './examples.js';

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
      atLeastZero: new Set(names.flatMap((name, i) => (name === mayBeNegative ? [] : [i]))),
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
  /** The features of all sentences, sentence by sentence. */
  readonly values: Float64Array;
  readonly sentences: number;
}

function matrixOf({ example, features }: SentenceChoice, names: readonly string[]): FeatureMatrix {
  const values = new Float64Array(features.length * names.length);
  features.forEach((one, i) => {
    const named: Readonly<Record<string, number>> = { ...one };
    names.forEach((name, k) => {
      values[i * names.length + k] = named[name] ?? 0;
    });
  });
  const share = example.exact ? 1 : inexactShare;
  return { golds: example.golds, share, values, sentences: features.length };
}

/** Adds what one example tells of the slope of the negative log likelihood, times `share`. */
function addSlope(
  { golds, values, sentences }: FeatureMatrix,
  share: number,
  at: Float64Array,
  slope: Float64Array,
): void {
  const width = at.length;
  const scores = Array.from({ length: sentences }, () => 0);
  for (let i = 0; i < sentences; i++) {
    let score = 0;
    for (let k = 0; k < width; k++) score += (values[i * width + k] ?? 0) * (at[k] ?? 0);
    scores[i] = score;
  }
  const powers = softmax(scores);
  let right = 0;
  for (const gold of golds) right += powers[gold] ?? 0;
  for (let i = 0; i < sentences; i++) {
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
