import { z } from 'zod';
import type { WordVectors } from './words/word-vectors.js';

/** What was learned from questions with known answers; `npm run train` writes it. */
export interface Weights {
  /** How much each feature of `sentence-features.ts` counts when sentences are ranked. */
  readonly sentence: Readonly<Record<string, number>>;
  /** How much each feature of `span-features.ts` counts when spans are compared. */
  readonly span: Readonly<Record<string, number>>;
  /** How much each feature of `confidence.ts` counts for the confidence in an answer. */
  readonly confidence: Readonly<Record<string, number>>;
  /** Points of a rising line: which share of answers is right, by the score that `confidence` gives. */
  readonly calibration: readonly (readonly [number, number])[];
}

/** What the built-in reader knows before it reads a story. */
export interface Model {
  readonly weights: Weights;
  readonly vectors: WordVectors;
}

const numbers = z.record(z.string(), z.number());
const weightsFile = z.object({
  sentence: numbers,
  span: numbers,
  confidence: numbers,
  calibration: z.array(z.tuple([z.number(), z.number()])).min(1),
});

/** Reads `weights.json`. Throws an `Error` for a text that is no such file. */
export function readWeights(json: string): Weights {
  return weightsFile.parse(JSON.parse(json));
}
