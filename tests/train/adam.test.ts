import { expect, test } from 'vitest';
import { minimise, type Slope } from '../../src/train/adam.js';

// (x - 3)² + (y + 2)² + (z - 0.5)²
const toCentre: Slope = (weights, slope) => {
  [3, -2, 0.5].forEach((centre, i) => {
    slope[i] = 2 * ((weights[i] ?? 0) - centre);
  });
};
const descent = { steps: 1000, rate: 0.05 };

test('the lowest point is found, wherever it starts', () => {
  for (const start of [Float64Array.of(0, 0, 0), Float64Array.of(9, -9, 4)]) {
    const before = Float64Array.from(start);
    const found = minimise(start, toCentre, { ...descent, atLeastZero: new Set() });
    expect([...found]).toEqual([3, -2, 0.5].map((centre) => expect.closeTo(centre, 3)));
    expect(start).toEqual(before);
  }
});

test('a weight that may not go below 0 stays at 0, and the others find their place', () => {
  const found = minimise(Float64Array.of(1, 1, 1), toCentre, {
    ...descent,
    atLeastZero: new Set([0, 1]),
  });
  expect([...found]).toEqual([expect.closeTo(3, 3), 0, expect.closeTo(0.5, 3)]);
});

test('the first step goes as far as the rate says, down the slope and however steep it is', () => {
  const [steep, flat, level] = minimise(
    new Float64Array(3),
    (_weights, slope) => slope.set([1000, -0.001, 0]),
    { steps: 1, rate: 0.1, atLeastZero: new Set() },
  );
  expect([steep, flat, level]).toEqual([expect.closeTo(-0.1, 5), expect.closeTo(0.1, 5), 0]);
});
