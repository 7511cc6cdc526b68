import { expect, test } from 'vitest';
import { floatingPlace } from '../../../../src/sandbox/page/menus/floating-place.js';

const window = { width: 360, height: 700 };

test('a menu hangs below its button where there is room', () => {
  const button = { left: 20, top: 100, right: 220, bottom: 140 };
  expect(floatingPlace(button, window, { width: 200, height: 300 })).toEqual({
    left: 20,
    width: 200,
    maxHeight: 300,
    from: 'top',
    distance: 146,
  });
});

test('near the end of the window it stands above, no higher than the room there', () => {
  const button = { left: 20, top: 400, right: 220, bottom: 440 };
  expect(floatingPlace(button, window, { width: 200, height: 500 })).toEqual({
    left: 20,
    width: 200,
    maxHeight: 388,
    from: 'bottom',
    distance: 306,
  });
});

test('it stays within the sides of the window', () => {
  const pointer = { left: 350, top: 100, right: 350, bottom: 100 };
  const place = floatingPlace(pointer, window, { width: 220, height: 200 });
  expect([place.left, place.width]).toEqual([134, 220]);
  const wide = floatingPlace(pointer, window, { width: 500, height: 200 });
  expect([wide.left, wide.width]).toEqual([6, 348]);
});
