import { readFileSync } from 'node:fs';
import { wordPieceSplitter } from '../../src/reader/word-pieces.js';

/** A model without weights that `training/reader/make-tiny-model.py` made: it finds what stands in the question too. */
export const tinyModel = new URL('./tiny-model/', import.meta.url);

// the shape of these two files, which are our own
const tokenizer = readJson('tokenizer.json') as {
  readonly model: { readonly vocab: Readonly<Record<string, number>> };
};

/** Its word pieces: a few words, and letters. */
export const tinySplitter = wordPieceSplitter(
  tokenizer,
  readJson('tokenizer_config.json') as object,
);

const byId = new Map(Object.entries(tokenizer.model.vocab).map(([piece, id]) => [id, piece]));

/** How the tiny model's vocabulary spells a piece: `##house`; '' where it has none of that number. */
export const spelling = (id: number): string => byId.get(id) ?? '';

function readJson(name: string): unknown {
  return JSON.parse(readFileSync(new URL(name, tinyModel), 'utf8'));
}
