import { expect, it } from 'vitest';
import { momentInWords } from '../../../../src/sandbox/page/markdown/moment-in-words.js';

const AT = Date.UTC(2027, 2, 28, 17, 5, 9);

it.each([
  ['t', '17:05'],
  ['T', '17:05:09'],
  ['d', '28/03/2027'],
  ['D', '28 March 2027'],
  ['f', '28 March 2027 at 17:05'],
  ['R', 'in 5 minutes'],
] as const)('style %s is worded as %s', (style, words) => {
  expect(momentInWords(AT, style, AT - 300_000, 'UTC')).toBe(words);
});

it('names the day of the week in the longest style', () => {
  // The comma depends on the version of Unicode's locale data.
  expect(momentInWords(AT, 'F', AT, 'UTC')).toMatch(/^Sunday,? 28 March 2027 at 17:05$/);
});

it('says so of a time that no date reaches', () => {
  expect(momentInWords(9e15, 'f', AT, 'UTC')).toBe('Invalid date');
});
