import { expect, test } from 'vitest';
import { lookNamed, nextLook } from '../../../../src/sandbox/page/frame/look.js';

test('the switch goes round all looks', () => {
  expect(nextLook('auto')).toBe('dark');
  expect(nextLook('dark')).toBe('light');
  expect(nextLook('light')).toBe('auto');
});

test.each([
  ['light', 'light'],
  ['purple', 'auto'],
  [null, 'auto'],
])('what the browser kept, %j, is the look %s', (kept, look) => {
  expect(lookNamed(kept)).toBe(look);
});
