import { expect, it } from 'vitest';
import { untilOrSince } from '../../../../src/sandbox/page/markdown/until-or-since.js';

const NOW = Date.UTC(2027, 2, 28, 12);

it.each([
  [30, 'in 30 seconds'],
  [-100, '2 minutes ago'],
  [3600, 'in 1 hour'],
  [-2.4 * 86_400, '2 days ago'],
  [45 * 86_400, 'in 1 month'],
  [800 * 86_400, 'in 2 years'],
])('%d seconds from now is worded as %s', (seconds, words) => {
  expect(untilOrSince(NOW + seconds * 1000, NOW)).toBe(words);
});
