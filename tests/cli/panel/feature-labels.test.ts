import { expect, test } from 'vitest';
import { fixedWeights } from '../../../src/answer/ranking/fixed-weights.js';
import { labelOf } from '../../../src/cli/panel/feature-labels.js';
import { loadModel } from '../../../src/library/load-model.js';

const { weights, blend } = loadModel();
const weighed = [
  weights.sentence,
  weights.confidence,
  fixedWeights,
  blend.sentence,
  blend.confidence,
];

test.each([...new Set(weighed.flatMap((some) => Object.keys(some)))])(
  '%s, which counts in a score, has a label of its own',
  (feature) => {
    expect(labelOf(feature)).not.toBe(feature);
  },
);

test('a name that is none stays as it is', () => {
  expect(labelOf('constructor')).toBe('constructor');
});
