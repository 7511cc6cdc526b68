import { assert, constantFrom, dictionary, int8Array, nat, property, string } from 'fast-check';
import { expect, test } from 'vitest';
import {
  rarity,
  readWordVectors,
  rowOf,
  writeUnit,
  writeWordVectors,
  type WordVectors,
} from '../../../src/answer/words/word-vectors.js';

const table: WordVectors = {
  dimensions: 2,
  rows: new Map([
    ['boat', 0],
    ['u.s.', 1],
    ['café', 2],
  ]),
  values: Int8Array.of(3, -4, 0, 0, -128, 127),
};

const letters = constantFrom(...Array.from('abcdefghijklmnopqrstuvwxyzéßя.-0123456789'));
const words = dictionary(string({ unit: letters, minLength: 1 }), nat(), { minKeys: 1 }).map(
  Object.keys,
);
const tables = words.chain((words) =>
  nat({ max: 5 }).chain((dimensions) =>
    int8Array({
      minLength: words.length * dimensions,
      maxLength: words.length * dimensions,
    }).map((values): WordVectors => {
      return { dimensions, rows: new Map(words.map((word, row) => [word, row])), values };
    }),
  ),
);

test('what is written is read again, wherever in a buffer it stands', () => {
  assert(
    property(tables, nat({ max: 9 }), (table, before) => {
      const bytes = writeWordVectors(table);
      const around = new Uint8Array(before + bytes.length + 3).fill(7);
      around.set(bytes, before);
      expect(readWordVectors(bytes)).toEqual(table);
      expect(readWordVectors(around.subarray(before, before + bytes.length))).toEqual(table);
    }),
  );
});

/** What bytes are read as, or the error. */
function tell(bytes: Uint8Array): unknown {
  try {
    return readWordVectors(bytes);
  } catch (error) {
    return error;
  }
}

test('bytes that are cut off, too many, or of another kind are refused', () => {
  const bytes = writeWordVectors(table);
  const withByte = (at: number, value: number): Uint8Array => {
    const changed = Uint8Array.from(bytes);
    changed[at] = value;
    return changed;
  };
  const endOfFirstWord = 12 + 'boat'.length;
  const damaged = [
    ...Array.from(bytes, (_byte, length) => bytes.subarray(0, length)),
    Uint8Array.of(...bytes, 0),
    withByte(0, 4),
    withByte(4, 3),
    withByte(8, 255),
    // two words run into one
    withByte(endOfFirstWord, 'x'.charCodeAt(0)),
  ];
  expect(damaged.map(tell)).toEqual(
    damaged.map(() => new Error('the word vectors are damaged: get the file again')),
  );
});

test('a word is found by the first of its spellings that is known', () => {
  expect(rowOf(table, ['u.s.', 'us'])).toBe(1);
  expect(rowOf(table, ['Café', 'café', 'boat'])).toBe(2);
  expect(rowOf(table, ['us', 'ship'])).toBeUndefined();
  expect(rowOf(table, [])).toBeUndefined();
});

test('a vector is written at its place with length 1; one of zeros stays so', () => {
  const into = new Float32Array(7).fill(9);
  writeUnit(table, 0, into, 1);
  writeUnit(table, 1, into, 4);
  expect([...into]).toEqual([9, expect.closeTo(0.6, 6), expect.closeTo(-0.8, 6), 9, 0, 0, 9]);
});

test('the further down the table the rarer a word, and one that it lacks is rarest', () => {
  const rarities = [0, 1, 2, undefined].map((row) => rarity(table, row));
  expect(rarities).toEqual([
    Math.log(2) / Math.log(5),
    Math.log(3) / Math.log(5),
    Math.log(4) / Math.log(5),
    1.1,
  ]);
  expect(rarities).toEqual(rarities.toSorted((a, b) => a - b));
});
