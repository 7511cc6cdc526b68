import { longestSpan, spanFeatures, type SpanFeatures } from '../answer/span/span-features.js';
import { minimise } from './adam.js';
import { answerOverlap, answerWords } from './answer-overlap.js';
import type { Example } from './examples.js';

/** The sentence of an example that holds the answer, and how far each of its runs is the answer. */
export interface SpanChoice {
  readonly example: Example;
  readonly features: SpanFeatures;
  /** For each run of up to 16 words, by its first word and then its length: F1 with the answer that comes closest. */
  readonly overlaps: readonly number[];
}

// Where no run comes closer, the annotators' answer is not in the sentence.
const leastOverlap = 0.5;

/** The choice of a span that an example gives; undefined where no sentence of it holds the answer. */
export function spanChoice(example: Example): SpanChoice | undefined {
  const answers = example.answers.map(answerWords);
  if (!example.exact || answers.length === 0) return undefined;
  let best: SpanChoice | undefined;
  let most = leastOverlap;
  for (const place of example.golds) {
    const sentence = example.index.sentences[place];
    if (sentence === undefined) continue;
    const features = spanFeatures(example.index, example.question, sentence);
    const words = sentence.words.slice(0, features.starts.length);
    const overlaps = words.flatMap(({ start }, first) =>
      words.slice(first, first + longestSpan).map(({ end }) => {
        const run = answerWords(sentence.text.slice(start, end));
        return Math.max(...answers.map((answer) => answerOverlap(run, answer)));
      }),
    );
    const reached = Math.max(...overlaps);
    if (reached >= most) {
      most = reached;
      best = { example, features, overlaps };
    }
  }
  return best;
}

const descent = { steps: 150, rate: 0.05, atLeastZero: new Set<number>() };
const decay = 0.003;
// What counts for one kind of question alone is seen less often.
const decayOfKind = 2;
const decayOfAll = 0.5;
const leastWeight = 0.1;

/** Runs that nearly are the answer are taken for it a little. */
const nearlyRight = { from: 0.7, share: 0.08 };

/** Fits how much each feature counts: a softmax over a sentence's runs by maximum likelihood of the answer, with L2. */
export function fitSpans(choices: readonly SpanChoice[]): Record<string, number> {
  const ids = new Map<string, number>();
  const rows = choices.map((choice) => rowOf(choice, ids));
  const names = [...ids.keys()];
  const weights = minimise(
    new Float64Array(names.length),
    (at, slope) => {
      names.forEach((name, i) => {
        slope[i] = decay * (name.includes(':') ? decayOfKind : decayOfAll) * (at[i] ?? 0);
      });
      for (const row of rows) addSlope(row, 1 / rows.length, at, slope);
    },
    descent,
  );
  return Object.fromEntries(
    names
      .map((name, i): [string, number] => [name, weights[i] ?? 0])
      .filter(([, weight]) => Math.abs(weight) >= leastWeight),
  );
}

interface SpanRow {
  readonly starts: readonly (readonly number[])[];
  readonly ends: readonly (readonly number[])[];
  readonly insides: readonly (readonly number[])[];
  readonly lengths: readonly (readonly number[])[];
  /** For each run how likely it should be; together 1. */
  readonly wanted: readonly number[];
}

function rowOf({ features, overlaps }: SpanChoice, ids: Map<string, number>): SpanRow {
  const numbered = (lists: readonly (readonly string[])[]): readonly (readonly number[])[] =>
    lists.map((names) =>
      names.map((name) => {
        const id = ids.get(name) ?? ids.size;
        ids.set(name, id);
        return id;
      }),
    );
  const most = Math.max(...overlaps);
  const wanted = overlaps.map((overlap) => {
    if (overlap >= most - 1e-9) return 1;
    return overlap > nearlyRight.from ? nearlyRight.share * overlap : 0;
  });
  const whole = wanted.reduce((sum, share) => sum + share, 0);
  return {
    starts: numbered(features.starts),
    ends: numbered(features.ends),
    insides: numbered(features.insides),
    lengths: numbered(features.lengths),
    wanted: wanted.map((share) => share / whole),
  };
}

/** Adds what one sentence tells of the slope of the negative log likelihood, times `share`. */
function addSlope(row: SpanRow, share: number, at: Float64Array, slope: Float64Array): void {
  const weigh = (ids: readonly number[]): number => ids.reduce((sum, id) => sum + (at[id] ?? 0), 0);
  const [starts, ends, insides, lengths] = [row.starts, row.ends, row.insides, row.lengths].map(
    (lists) => lists.map(weigh),
  );
  const scores: number[] = [];
  row.starts.forEach((_ids, first) => {
    let held = starts?.[first] ?? 0;
    for (let last = first; last < Math.min(row.starts.length, first + longestSpan); last++) {
      held += insides?.[last] ?? 0;
      scores.push(held + (ends?.[last] ?? 0) + (lengths?.[last - first] ?? 0));
    }
  });
  const greatest = Math.max(...scores);
  const whole = scores.reduce((sum, score) => sum + Math.exp(score - greatest), 0);
  const add = (ids: readonly number[] | undefined, error: number): void => {
    for (const id of ids ?? []) slope[id] = (slope[id] ?? 0) + error;
  };
  // the errors of the runs that hold a word, by the word: differences, summed up below
  const holding = new Float64Array(row.starts.length + 1);
  let run = 0;
  row.starts.forEach((_ids, first) => {
    for (let last = first; last < Math.min(row.starts.length, first + longestSpan); last++) {
      const likely = Math.exp((scores[run] ?? 0) - greatest) / whole;
      const error = (likely - (row.wanted[run] ?? 0)) * share;
      run++;
      if (Math.abs(error) < 1e-12) continue;
      add(row.starts[first], error);
      add(row.ends[last], error);
      add(row.lengths[last - first], error);
      holding[first] = (holding[first] ?? 0) + error;
      holding[last + 1] = (holding[last + 1] ?? 0) - error;
    }
  });
  let error = 0;
  row.insides.forEach((ids, word) => {
    error += holding[word] ?? 0;
    add(ids, error);
  });
}
