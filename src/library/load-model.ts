import { readFileSync } from 'node:fs';
import { readBlend, readWeights, type Model } from '../answer/model.js';
import { readWordVectors } from '../answer/words/word-vectors.js';

const weights = new URL('../answer/weights.json', import.meta.url);
const blend = new URL('../answer/blend.json', import.meta.url);
const vectors = new URL('../answer/word-vectors.bin', import.meta.url);

/**
 * Loads what Byline knows before it reads a story: learned weights and word vectors, 5 MB in all, some
 * 20 ms. Throws an `Error` where a file is missing or damaged.
 */
export function loadModel(): Model {
  return {
    weights: readWeights(readFileSync(weights, 'utf8')),
    blend: readBlend(readFileSync(blend, 'utf8')),
    vectors: readWordVectors(readFileSync(vectors)),
  };
}
