import type { Question, Term } from '../question/read-question.js';
import { rarity, rowOf, writeUnit, type WordVectors } from '../words/word-vectors.js';
import type { Word } from '../words/words.js';

/** A story's content words as vectors. */
export interface StoryMeaning {
  readonly vectors: WordVectors;
  /** The unit vectors of the story's distinct known words, one behind the other. */
  readonly units: Float32Array;
  /** For each sentence its content words in order. */
  readonly sentences: readonly (readonly MeaningWord[])[];
  /** For each sentence the direction that it and its neighbours have in common, a unit vector; zeros where it has none. */
  readonly contexts: readonly Float32Array[];
}

interface MeaningWord {
  readonly stem: string;
  /** Its place in `units`; undefined where the word is unknown. */
  readonly unit: number | undefined;
}

/** How close a sentence comes in meaning to a question, each 0 to 1 (`context` -1 to 1). */
export interface MeaningFeatures {
  /** The share of the question's weight that words of the sentence come near, each term by the nearest of them. */
  readonly alike: number;
  /** The same with the two neighbouring sentences. */
  readonly alikeNear: number;
  /** The part of `alike` that words with another stem give. */
  readonly paraphrased: number;
  /** How far the question points where the sentence and its neighbours point: the cosine. */
  readonly context: number;
  /** The share of the question's weight that words near it give in the order in which the question has them. */
  readonly ordered: number;
}

/** The features of a sentence that has nothing in common with a question. */
export const farFromAll: MeaningFeatures = {
  alike: 0,
  alikeNear: 0,
  paraphrased: 0,
  context: 0,
  ordered: 0,
};

/** Looks up the words of a story's sentences. */
export function meaningOf(
  vectors: WordVectors,
  sentences: readonly (readonly Word[])[],
): StoryMeaning {
  const units = new Map<number, number>();
  const read = sentences.map((words) =>
    words
      .filter(({ content }) => content)
      .map(({ text, folded, stem }): MeaningWord => {
        const row = rowOf(vectors, [text.toLowerCase(), folded]);
        if (row === undefined) return { stem, unit: undefined };
        const unit = units.get(row) ?? units.size;
        units.set(row, unit);
        return { stem, unit };
      }),
  );
  const rows = [...units.keys()];
  const all = new Float32Array(rows.length * vectors.dimensions);
  rows.forEach((row, unit) => {
    writeUnit(vectors, row, all, unit * vectors.dimensions);
  });
  const directions = read.map((words) =>
    directionOf(
      words.flatMap(({ unit }) =>
        unit === undefined
          ? []
          : [{ vector: unitAt(all, vectors, unit), weight: rarity(vectors, rows[unit]) }],
      ),
      vectors.dimensions,
    ),
  );
  return { vectors, units: all, sentences: read, contexts: contextsOf(directions, vectors) };
}

// what stands beside a sentence says half as much of what it is about
const neighbourWeight = 0.5;

function contextsOf(
  directions: readonly Float32Array[],
  { dimensions }: WordVectors,
): readonly Float32Array[] {
  const none = new Float32Array(dimensions);
  return directions.map((own, i) =>
    directionOf(
      [
        { vector: own, weight: 1 },
        { vector: directions[i - 1] ?? none, weight: neighbourWeight },
        { vector: directions[i + 1] ?? none, weight: neighbourWeight },
      ],
      dimensions,
    ),
  );
}

interface Weighted {
  readonly vector: Float32Array;
  readonly weight: number;
}

/** The weighted sum of some vectors, scaled to length 1; zeros where it has no length. */
function directionOf(parts: readonly Weighted[], dimensions: number): Float32Array {
  const sum = new Float32Array(dimensions);
  for (const { vector, weight } of parts) {
    for (let i = 0; i < dimensions; i++) sum[i] = (sum[i] ?? 0) + weight * (vector[i] ?? 0);
  }
  const length = Math.sqrt(dot(sum, sum, 0));
  return length === 0 ? sum : sum.map((value) => value / length);
}

const unitAt = (units: Float32Array, { dimensions }: WordVectors, unit: number): Float32Array =>
  units.subarray(unit * dimensions, (unit + 1) * dimensions);

/** The dot product of a vector with the one that begins at `at` in `all`. */
function dot(vector: Float32Array, all: Float32Array, at: number): number {
  let sum = 0;
  for (let i = 0; i < vector.length; i++) sum += (vector[i] ?? 0) * (all[at + i] ?? 0);
  return sum;
}

/** How close each sentence of a story comes in meaning to a question, in the story's order. */
export function meaningFeatures(
  story: StoryMeaning,
  question: Question,
): readonly MeaningFeatures[] {
  const { vectors } = story;
  const asked = question.terms.map((term) => nearnessOf(story, term));
  const near = story.sentences.map((words) => asked.map((term) => nearest(words, term)));
  const direction = directionOf(
    asked.flatMap(({ vector, row }) =>
      vector === undefined ? [] : [{ vector, weight: rarity(vectors, row) }],
    ),
    vectors.dimensions,
  );
  const whole = question.weight || 1;
  return story.sentences.map((words, i) => {
    const own = near[i] ?? [];
    const before = near[i - 1] ?? [];
    const after = near[i + 1] ?? [];
    let alike = 0;
    let alikeNear = 0;
    let paraphrased = 0;
    question.terms.forEach(({ weight }, t) => {
      const best = own[t] ?? 0;
      alike += weight * best;
      alikeNear += weight * Math.max(best, before[t] ?? 0, after[t] ?? 0);
      if (best < 1) paraphrased += weight * best;
    });
    return {
      alike: alike / whole,
      alikeNear: alikeNear / whole,
      paraphrased: paraphrased / whole,
      context: dot(direction, story.contexts[i] ?? direction, 0),
      ordered: orderedShare(words, asked),
    };
  });
}

// such as `car` and `truck`, `agreed` and `accepted`
const sameMeaning = 0.6;

/** Whether a sentence of a story, by its place from 0, has a word of a term's stem or of nearly its meaning. */
export function comesNear(story: StoryMeaning, at: number, term: Term): boolean {
  return nearest(story.sentences[at] ?? [], nearnessOf(story, term)) >= sameMeaning;
}

/** A term of a question, and how near each distinct word of the story comes to it. */
interface TermNearness {
  readonly stem: string;
  /** Its weight in `ordered`, where words that are frequent in English count little. */
  readonly rareWeight: number;
  readonly row: number | undefined;
  readonly vector: Float32Array | undefined;
  /** The cosine with each of the story's `units`, at least 0; undefined where the term is unknown. */
  readonly cosines: Float32Array | undefined;
}

function nearnessOf({ vectors, units }: StoryMeaning, term: Term): TermNearness {
  const { dimensions } = vectors;
  const row = rowOf(vectors, [term.folded]);
  const known = { stem: term.stem, row, rareWeight: term.weight * rarity(vectors, row) ** 2 };
  if (row === undefined) return { ...known, vector: undefined, cosines: undefined };
  const vector = new Float32Array(dimensions);
  writeUnit(vectors, row, vector, 0);
  const cosines = new Float32Array(units.length / dimensions);
  for (let unit = 0; unit < cosines.length; unit++) {
    cosines[unit] = Math.max(0, dot(vector, units, unit * dimensions));
  }
  return { ...known, vector, cosines };
}

function nearness({ stem, unit }: MeaningWord, term: TermNearness): number {
  if (stem === term.stem) return 1;
  return unit === undefined ? 0 : Math.min(0.99, term.cosines?.[unit] ?? 0);
}

const nearest = (words: readonly MeaningWord[], term: TermNearness): number =>
  words.reduce((best, word) => Math.max(best, nearness(word, term)), 0);

// below this two words have little in common
const nearEnough = 0.5;

/**
 * The greatest weight of terms that words of a sentence come near, each further right than the one before it: the
 * longest common subsequence, weighted.
 */
function orderedShare(words: readonly MeaningWord[], terms: readonly TermNearness[]): number {
  const whole = terms.reduce((sum, { rareWeight }) => sum + rareWeight, 0);
  // for each word the best chain of terms that ends with it
  const chains = new Float32Array(words.length);
  let longest = 0;
  for (const term of terms) {
    let before = 0;
    for (const [i, word] of words.entries()) {
      const ending = chains[i] ?? 0;
      const near = nearness(word, term);
      if (near > nearEnough) {
        const chain = Math.max(ending, before + term.rareWeight * near);
        chains[i] = chain;
        longest = Math.max(longest, chain);
      }
      before = Math.max(before, ending);
    }
  }
  return whole === 0 ? 0 : longest / whole;
}
