import { expect, test } from 'vitest';
import { asTyped, typedTime } from '../../../../../src/sandbox/page/panel/world/set-time.js';

test('a time goes into the field and comes back to the minute', () => {
  const at = Date.UTC(2026, 10, 25, 7, 30);
  expect(typedTime(asTyped(at + 59_999))).toBe(at);
});

test.each(['', 'tomorrow', '2026-13-01T00:00'])('%j is no time', (typed) => {
  expect(typedTime(typed)).toBeUndefined();
});
