import { expect, test } from 'vitest';
import { percent, points } from '../../../../src/sandbox/page/panel/figures.js';

test('shares are told in per cent, and a very small one as such', () => {
  expect([0, 0.001, 0.005, 0.714, 1].map(percent)).toEqual([
    '0 %',
    'below 1 %',
    '1 %',
    '71 %',
    '100 %',
  ]);
});

test('points bear their sign, unless they round to nothing', () => {
  expect([1.254, -0.5, 0, -0.001].map(points)).toEqual(['+1.25', '−0.50', '0.00', '0.00']);
});
