import { expect, test } from 'vitest';
import {
  farFromAll,
  meaningFeatures,
  meaningOf,
  type MeaningFeatures,
} from '../../../src/answer/ranking/meaning.js';
import type { Question } from '../../../src/answer/question/read-question.js';
import type { WordVectors } from '../../../src/answer/words/word-vectors.js';
import { readWords } from '../../../src/answer/words/words.js';

// a ship is a little like a boat (cosine 0.6) and more like a house (0.8); a barge is a boat
const vectors: WordVectors = {
  dimensions: 2,
  rows: new Map([
    ['house', 0],
    ['boat', 1],
    ['ship', 2],
    ['barge', 3],
  ]),
  values: Int8Array.of(0, 50, 100, 0, 60, 80, 25, 0),
};
const rarityOf = (row: number): number => Math.log(2 + row) / Math.log(6);

/** A question of some words, each with its weight. */
function question(weights: Readonly<Record<string, number>>): Question {
  const words = readWords(Object.keys(weights).join(' '));
  const terms = words.map(({ folded, stem, text }) => ({
    folded,
    stem,
    weight: weights[text] ?? 0,
  }));
  return {
    text: '',
    kind: 'what',
    focus: undefined,
    words,
    terms,
    weight: terms.reduce((sum, { weight }) => sum + weight, 0),
    corrections: [],
    shown: [],
  };
}

function featuresOf(
  sentences: readonly string[],
  weights: Readonly<Record<string, number>>,
): readonly MeaningFeatures[] {
  return meaningFeatures(meaningOf(vectors, sentences.map(readWords)), question(weights));
}

const near = (value: number): unknown => expect.closeTo(value, 5);

test('a word counts as far as it is near, an unknown one where it stands itself', () => {
  const ship = 2 * rarityOf(2) ** 2;
  const zorb = 1.1 ** 2;
  expect(featuresOf(['The boat.', 'A zorb.', 'The house.'], { ship: 2, zorb: 1 })).toEqual([
    {
      alike: near((2 * 0.6) / 3),
      alikeNear: near((2 * 0.6 + 1) / 3),
      paraphrased: near((2 * 0.6) / 3),
      context: near(0.6),
      ordered: near((0.6 * ship) / (ship + zorb)),
    },
    {
      alike: near(1 / 3),
      alikeNear: near((2 * 0.8 + 1) / 3),
      paraphrased: 0,
      // between the boat before it and the house behind it
      context: near((0.6 + 0.8) / Math.sqrt(2)),
      ordered: near(zorb / (ship + zorb)),
    },
    {
      alike: near((2 * 0.8) / 3),
      alikeNear: near((2 * 0.8 + 1) / 3),
      paraphrased: near((2 * 0.8) / 3),
      context: near(0.8),
      ordered: near((0.8 * ship) / (ship + zorb)),
    },
  ]);
});

test('a word of the very same meaning is nearly the word', () => {
  const shared = { alikeNear: 1, context: near(1) };
  expect(featuresOf(['The boats.', 'A barge.'], { boat: 3 })).toEqual([
    { alike: 1, paraphrased: 0, ordered: near(1), ...shared },
    { alike: near(0.99), paraphrased: near(0.99), ordered: near(0.99), ...shared },
  ]);
});

test('words in another order come as near, but not in order', () => {
  const [boat, house] = [rarityOf(1) ** 2, rarityOf(0) ** 2];
  const [asAsked, turned] = featuresOf(['Boat of the house.', 'House of the boat.'], {
    boat: 1,
    house: 1,
  });
  expect(asAsked?.ordered).toBeCloseTo(1, 5);
  expect(turned).toEqual({ ...asAsked, ordered: near(boat / (boat + house)) });
});

test('a word that is little like the one asked for gives nothing in order', () => {
  const few: WordVectors = { ...vectors, values: Int8Array.of(0, 50, 100, 0, 40, 92, 25, 0) };
  const [features] = meaningFeatures(
    meaningOf(few, [readWords('The boat.')]),
    question({ ship: 1 }),
  );
  expect(features?.alike).toBeCloseTo(0.4, 1);
  expect(features?.ordered).toBe(0);
});

test('GIVEN words that neither story nor table has, or no words THEN every sentence is far', () => {
  expect(featuresOf(['Boat.', 'Zorb.'], { quib: 1 })).toEqual([farFromAll, farFromAll]);
  expect(featuresOf(['Boat.', 'Zorb.'], {})).toEqual([farFromAll, farFromAll]);
  expect(featuresOf([], { boat: 1 })).toEqual([]);
});

test('opposite meanings are as far as none, but for the context', () => {
  const opposed: WordVectors = { ...vectors, values: Int8Array.of(0, 50, 100, 0, -100, 0, 25, 0) };
  expect(
    meaningFeatures(meaningOf(opposed, [readWords('The boat.')]), question({ ship: 1 })),
  ).toEqual([{ ...farFromAll, context: near(-1) }]);
});

test('a sentence of 200,000 words is read', () => {
  const [features] = featuresOf(['house '.repeat(200_000)], { house: 1 });
  expect(features).toEqual({
    alike: 1,
    alikeNear: 1,
    paraphrased: 0,
    context: near(1),
    ordered: near(1),
  });
});
