import { z } from 'zod';
import type { BlendWeights } from './blend.js';
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

/** What Byline knows before it reads a story. */
export interface Model {
  readonly weights: Weights;
  readonly blend: BlendWeights;
  readonly vectors: WordVectors;
}

const numbers = z.record(z.string(), z.number());
const calibration = z.array(z.tuple([z.number(), z.number()])).min(1);
const weightsFile = z.object({
  sentence: numbers,
  span: numbers,
  confidence: numbers,
  calibration,
});
const blendFile = z.object({
  sentence: numbers,
  confidence: numbers,
  calibration,
  thresholds: z.object({ sure: z.number(), close: z.number() }),
});

/** Reads `weights.json`. Throws an `Error` that says in one line what is wrong with a text that is no such file. */
export const readWeights = (json: string): Weights => readAs(weightsFile, json);

/** Reads `blend.json`. Throws an `Error` that says in one line what is wrong with a text that is no such file. */
export const readBlend = (json: string): BlendWeights => readAs(blendFile, json);

function readAs<T>(file: z.ZodType<T>, json: string): T {
  const reading = file.safeParse(parsed(json));
  if (reading.success) return reading.data;
  const [issue] = reading.error.issues;
  const place = issue?.path.join('.') ?? '';
  throw damaged(`${place === '' ? '' : `${place}: `}${issue?.message ?? ''}`);
}

function parsed(json: string): unknown {
  try {
    return JSON.parse(json);
  } catch (error) {
    throw damaged(error instanceof Error ? error.message : String(error), error);
  }
}

const damaged = (reason: string, cause?: unknown): Error =>
  new Error(`the weights are damaged (${reason}): get the file again`, { cause });
