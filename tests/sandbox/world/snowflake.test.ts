import { array, assert, integer, property } from 'fast-check';
import { expect, test } from 'vitest';
import {
  createSnowflakes,
  isOlder,
  timeOfSnowflake,
} from '../../../src/sandbox/world/snowflake.js';

test('ids only grow, also where the clock goes back', () => {
  const times = array(integer({ min: 1_500_000_000_000, max: 2_500_000_000_000 }), {
    minLength: 2,
  });
  assert(
    property(times, (clock) => {
      let at = 0;
      const next = createSnowflakes(() => clock[at++] ?? 0);
      const ids = clock.map(() => next());
      expect(ids.slice(1).every((id, index) => isOlder(ids[index] ?? '', id))).toBe(true);
      expect(timeOfSnowflake(ids[0] ?? '')).toBe(clock[0]);
    }),
  );
});
