import * as fc from 'fast-check';
import { expect, it } from 'vitest';

import { addDays } from '../../src/daily/local-time.js';
import { deliveryNonce } from '../../src/daily/nonce.js';

it('is made of channel and day', () => {
  expect(deliveryNonce('400000000000000001', '2027-03-28')).toBe('31ek5z761tz5-g4p');
});

it('fits into 25 characters for the largest id and the last day', () => {
  expect(deliveryNonce('18446744073709551615', '9999-12-31')).toHaveLength(19);
});

it('refuses an id that is no number', () => {
  expect(() => deliveryNonce('general', '2027-03-28')).toThrow(SyntaxError);
});

const deliveries = fc.record({
  channelId: fc.bigInt({ min: 1n, max: 2n ** 64n - 1n }).map(String),
  day: fc.integer({ min: 0, max: 40_000 }).map((days) => addDays('2015-01-01', days)),
});

it('differs for any two deliveries, and is the same for the same', () => {
  fc.assert(
    fc.property(deliveries, deliveries, (a, b) => {
      const isSame = a.channelId === b.channelId && a.day === b.day;
      const [first, second] = [a, b].map(({ channelId, day }) => deliveryNonce(channelId, day));
      expect(first === second).toBe(isSame);
      expect(first).toBe(deliveryNonce(a.channelId, a.day));
    }),
  );
  // days of one channel and channels of one day, near each other
  const near = [1n, 2n, 35n, 36n, 37n, 46_656n].flatMap((channel) =>
    Array.from({ length: 400 }, (_, days) =>
      deliveryNonce(String(channel), addDays('2027-01-01', days)),
    ),
  );
  expect(new Set(near).size).toBe(near.length);
});
