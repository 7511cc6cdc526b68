import { expect, test } from 'vitest';
import { nextPlace } from '../../../../src/sandbox/page/panel/next-place.js';

test.each([
  ['ArrowRight', 0, 1],
  ['ArrowRight', 4, 0],
  ['ArrowLeft', 0, 4],
  ['ArrowLeft', 3, 2],
  ['Home', 3, 0],
  ['End', 1, 4],
  ['Enter', 1, -1],
])('%s goes from tab %i to %i', (key, at, to) => {
  expect(nextPlace(key, at, 5)).toBe(to);
});
