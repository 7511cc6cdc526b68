/** How often an engine's best hits are right, in percent from 0 to 100. */
export interface Accuracy {
  /** The best hit is right. */
  readonly first: number;
  /** One of the best three is right. */
  readonly amongThree: number;
  /** The best hit is right where the question has typos. */
  readonly withTypos: number;
}

/** What the bench measured of one engine. */
export interface EngineFigures {
  readonly engine: string;
  /** Its packages with their versions, and how it was set. */
  readonly settings: string;
  /** Over the sentences of a story; null where the file tells no sentences. */
  readonly sentences: Accuracy | null;
  /** Over the paragraphs of a story. */
  readonly paragraphs: Accuracy;
  /**
   * How well the best hit's score tells questions that the story answers from others: the share of pairs in which the
   * answerable one scores higher. Null where the engine gives no score or no other questions are known.
   */
  readonly refusalAuc: number | null;
  /** Time from nothing to the first answer, in ms: loading the engine, indexing a story and asking it one question. */
  readonly startMs: number;
  /** Mean time to index a story's sentences, in ms. */
  readonly buildMs: number;
  /** Median time of a question over a story's sentences, in ms. */
  readonly medianMs: number;
  /** The time within which 99 of 100 questions were answered, in ms. */
  readonly p99Ms: number;
  /** How much the process grew by loading the engine, indexing all stories and asking all questions, in MB of resident memory. */
  readonly rssMb: number;
}

/** The share of `true` in percent; 0 of none. */
export function percentTrue(outcomes: readonly boolean[]): number {
  return outcomes.length === 0 ? 0 : (100 * outcomes.filter(Boolean).length) / outcomes.length;
}

/** The mean; 0 of none. */
export function mean(values: readonly number[]): number {
  return values.reduce((sum, value) => sum + value, 0) / Math.max(1, values.length);
}

/** The smallest of `values` that at least `percent` in a hundred do not exceed (nearest rank); 0 of none. */
export function percentile(values: readonly number[], percent: number): number {
  const sorted = values.toSorted((a, b) => a - b);
  return sorted[Math.max(0, Math.ceil((percent / 100) * sorted.length) - 1)] ?? 0;
}

/**
 * The area under the ROC curve: the share of pairs of a positive and a negative in which the positive scores higher,
 * ties counting half (Mann-Whitney). Null where either side is empty.
 */
export function areaUnderCurve(
  positives: readonly number[],
  negatives: readonly number[],
): number | null {
  if (positives.length === 0 || negatives.length === 0) return null;
  let wins = 0;
  for (const positive of positives) {
    for (const negative of negatives) {
      if (positive > negative) wins += 1;
      else if (positive === negative) wins += 0.5;
    }
  }
  return wins / positives.length / negatives.length;
}
