import { expect, test } from 'vitest';
import { standsAlone } from '../../src/answer/conversation/follow-up.js';
import { farFromAll } from '../../src/answer/ranking/meaning.js';
import type { SentenceFeatures } from '../../src/answer/ranking/sentence-features.js';
import {
  fitSentences,
  sentenceChoice,
  type SentenceChoice,
} from '../../src/train/fit-sentences.js';
import { exactExample } from './stories.js';

const nothing: SentenceFeatures = {
  bm25: 0,
  coverage: 0,
  special: 0,
  similar: 0,
  near: 0,
  paragraph: 0,
  search: 0,
  pairs: 0,
  names: 0,
  time: 0,
  number: 0,
  person: 0,
  place: 0,
  numbered: 0,
  asked: 0,
  run: 0,
  saidBy: 0,
  introduces: 0,
  length: 0,
  ...farFromAll,
  ...standsAlone,
};

const example = exactExample();

/** A choice between two sentences, of which the first is right. */
const choice = (
  right: Partial<SentenceFeatures>,
  wrong: Partial<SentenceFeatures>,
  exact = true,
): SentenceChoice => ({
  example: { ...example, golds: new Set([0]), exact },
  features: [
    { ...nothing, ...right },
    { ...nothing, ...wrong },
  ],
});

test('the feature that decides counts most, one that speaks against nothing, and a long sentence may lose', () => {
  const weights = fitSentences([
    choice({ run: 1, names: 1, length: 0.2 }, { ordered: 1, length: 0.9 }),
    choice({ run: 1, length: 0.2 }, { names: 1, ordered: 1, length: 0.9 }),
    choice({ run: 1, names: 1, length: 0.2 }, { ordered: 1, length: 0.9 }),
  ]);
  const { run = 0, names = 0, length = 0, ...others } = weights;
  expect(run).toBeGreaterThan(names);
  expect(names).toBeGreaterThan(0);
  expect(length).toBeLessThan(0);
  // what no sentence has is worth nothing, up to what the descent leaves
  expect(others).toEqual(
    Object.fromEntries(Object.keys(others).map((name) => [name, expect.closeTo(0, 3)])),
  );
  expect(others).not.toHaveProperty('ordered');
});

test('an example whose right sentence is known counts more than six whose paragraph alone is', () => {
  const vague = choice({ pairs: 1 }, { run: 1 }, false);
  const { run = 0, pairs = 0 } = fitSentences([
    choice({ run: 1 }, { pairs: 1 }),
    ...Array.from({ length: 6 }, () => vague),
  ]);
  expect(run).toBeGreaterThan(0);
  expect(pairs).toBe(0);
});

test('weights set by hand are not fitted', () => {
  const names = Object.keys(fitSentences([choice({ saidBy: 1, introduces: 1, run: 1 }, {})]));
  expect(names).toContain('run');
  expect(names.filter((name) => ['saidBy', 'introduces', 'again'].includes(name))).toEqual([]);
});

test('without examples nothing is learned', () => {
  expect(fitSentences([])).toEqual({});
});

test('a choice has the features of every sentence of its story', () => {
  const { features } = sentenceChoice(example);
  // on Tuesday, eleven years
  expect(features.map(({ time }) => time)).toEqual([1, 0, 1, 0]);
});
