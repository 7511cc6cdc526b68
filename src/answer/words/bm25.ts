/** How often each stem occurs in one text. */
export type StemCounts = ReadonlyMap<string, number>;

/** A collection of texts, counted once, so that each can be scored for a question. */
export interface Bm25Index {
  readonly texts: readonly StemCounts[];
  /** Stems in each text, repeated ones counted. */
  readonly lengths: readonly number[];
  readonly meanLength: number;
  /** In how many texts a stem occurs. */
  readonly textsWith: ReadonlyMap<string, number>;
}

// Measured on Wikipedia articles: sentences differ little in length, and a repeated word says little.
const k1 = 0.9;
const b = 0.3;

/** Counts the stems of a collection of texts. */
export function indexTexts(texts: readonly (readonly string[])[]): Bm25Index {
  const counted = texts.map(countStems);
  const textsWith = new Map<string, number>();
  for (const counts of counted) {
    for (const stem of counts.keys()) textsWith.set(stem, (textsWith.get(stem) ?? 0) + 1);
  }
  const lengths = texts.map((stems) => stems.length);
  const total = lengths.reduce((sum, length) => sum + length, 0);
  return { texts: counted, lengths, meanLength: total / (texts.length || 1), textsWith };
}

/** How rare a stem is in the collection: `ln(1 + (N - n + 0.5) / (n + 0.5))`, as BM25 has it; always above 0. */
export function inverseFrequency(index: Bm25Index, stem: string): number {
  const n = index.textsWith.get(stem) ?? 0;
  return Math.log(1 + (index.texts.length - n + 0.5) / (n + 0.5));
}

/** The BM25 score of every text of the collection for the stems of a question, in the collection's order. */
export function bm25(index: Bm25Index, stems: Iterable<string>): number[] {
  const scores = index.texts.map(() => 0);
  for (const stem of stems) {
    const weight = inverseFrequency(index, stem);
    index.texts.forEach((counts, text) => {
      const count = counts.get(stem);
      if (count === undefined) return;
      const length = (index.lengths[text] ?? 0) / (index.meanLength || 1);
      const gain = (count * (k1 + 1)) / (count + k1 * (1 - b + b * length));
      scores[text] = (scores[text] ?? 0) + weight * gain;
    });
  }
  return scores;
}

function countStems(stems: readonly string[]): StemCounts {
  const counts = new Map<string, number>();
  for (const stem of stems) counts.set(stem, (counts.get(stem) ?? 0) + 1);
  return counts;
}
