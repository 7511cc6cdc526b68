import { expect, test } from 'vitest';
import { readWeights } from '../../src/answer/model.js';

const weights = {
  sentence: { run: 1.5, length: -0.2 },
  span: { 'first=NUM': 1 },
  confidence: { bias: -2, known: 3 },
  calibration: [
    [0.1, 0],
    [0.9, 0.8],
  ],
};

test('the weights are read, and what else the file tells is left out', () => {
  const file = { made: '2026-11-24', data: [], crossValidated: {}, ...weights };
  expect(readWeights(JSON.stringify(file))).toEqual(weights);
});

test('GIVEN a text that is no JSON THEN one line says so', () => {
  expect(() => readWeights('')).toThrow(
    /^the weights are damaged \(.*JSON.*\): get the file again$/u,
  );
});

test.each([
  ['[]', 'Invalid input: expected object, received array'],
  [
    JSON.stringify({ ...weights, sentence: { run: 'much' } }),
    'sentence.run: Invalid input: expected number, received string',
  ],
  [
    JSON.stringify({ ...weights, span: { 'first=NUM': NaN } }),
    'span.first=NUM: Invalid input: expected number, received null',
  ],
  [
    JSON.stringify({ ...weights, calibration: [] }),
    'calibration: Too small: expected array to have >=1 items',
  ],
  [
    JSON.stringify({ ...weights, confidence: undefined }),
    'confidence: Invalid input: expected record, received undefined',
  ],
])('GIVEN a file with a fault THEN the reason names its place: %s', (json, reason) => {
  expect(() => readWeights(json)).toThrow(
    new Error(`the weights are damaged (${reason}): get the file again`),
  );
});
