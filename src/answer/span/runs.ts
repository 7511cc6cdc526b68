import { longestSpan, type SpanFeatures } from './span-features.js';

/** A run of words of a sentence, by their places from 0, as a candidate for the answer. */
export interface Run {
  readonly first: number;
  readonly last: number;
  readonly score: number;
}

/** All runs of up to 16 words of a sentence with the sum of the weights of what they begin with, hold and end with. */
export function scoredRuns(
  features: SpanFeatures,
  weights: Readonly<Record<string, number>>,
): readonly Run[] {
  const weigh = (names: readonly string[]): number =>
    names.reduce((sum, name) => sum + (weights[name] ?? 0), 0);
  const starts = features.starts.map(weigh);
  const ends = features.ends.map(weigh);
  const insides = features.insides.map(weigh);
  const lengths = features.lengths.map(weigh);
  return starts.flatMap((start, first) => {
    let held = start;
    return ends.slice(first, first + longestSpan).map((end, length) => {
      held += insides[first + length] ?? 0;
      return { first, last: first + length, score: held + end + (lengths[length] ?? 0) };
    });
  });
}

// What is less likely than the sixty likeliest changes nothing.
const mostCompared = 60;
// Being exactly right counts as much as overlapping two answers wholly.
const exactness = 2;

/**
 * The run that is best to show when the scores are logarithms of likelihoods: the one with the greatest expected overlap
 * with the answer (F1 over words) and, counted twice, likelihood. The first of equals; no words where there is no run.
 */
export function likeliestRun(runs: readonly Run[]): Run {
  const likeliest = runs
    .toSorted((a, b) => b.score - a.score || a.first - b.first || a.last - b.last)
    .slice(0, mostCompared);
  const greatest = likeliest[0]?.score ?? 0;
  const powers = likeliest.map(({ score }) => Math.exp(score - greatest));
  let best: Run = likeliest[0] ?? { first: 0, last: -1, score: 0 };
  let bestValue = -Infinity;
  likeliest.forEach((run, i) => {
    const overlap = likeliest.reduce(
      (sum, other, k) => sum + (powers[k] ?? 0) * overlapOf(run, other),
      0,
    );
    const value = overlap + exactness * (powers[i] ?? 0);
    if (value > bestValue) {
      best = run;
      bestValue = value;
    }
  });
  return best;
}

/** F1 of the words of two runs of one sentence. */
function overlapOf(one: Run, other: Run): number {
  const same = Math.min(one.last, other.last) - Math.max(one.first, other.first) + 1;
  if (same <= 0) return 0;
  return (2 * same) / (one.last - one.first + other.last - other.first + 2);
}
