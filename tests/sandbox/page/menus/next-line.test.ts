import { expect, test } from 'vitest';
import { lineByLetter, nextLine } from '../../../../src/sandbox/page/menus/next-line.js';

test.each([
  ['ArrowDown', -1, 3, 0],
  ['ArrowDown', 2, 3, 0],
  ['ArrowUp', -1, 3, 2],
  ['ArrowUp', 0, 3, 2],
  ['ArrowUp', 2, 3, 1],
  ['Home', 2, 3, 0],
  ['End', 0, 3, 2],
  ['x', 0, 3, undefined],
  ['ArrowDown', -1, 0, undefined],
])('%s at %i of a list goes along it', (key, at, length, next) => {
  expect(nextLine(key, at, length)).toBe(next);
});

test.each([
  ['n', -1, 0],
  ['n', 0, 2],
  ['N', 2, 0],
  ['x', 0, undefined],
  [' ', 0, undefined],
  ['Tab', 0, undefined],
])('the letter %j at line %i leads to the next name that begins so', (letter, at, line) => {
  expect(lineByLetter(letter, at, ['# news', '# general', 'Nadia'])).toBe(line);
});
