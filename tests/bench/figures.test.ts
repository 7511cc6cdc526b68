import { array, assert, integer, property } from 'fast-check';
import { describe, expect, it } from 'vitest';
import { areaUnderCurve, mean, percentile, percentTrue } from '../../src/bench/figures.js';

describe('percentile', () => {
  it('takes the nearest rank, whatever the order', () => {
    const hundred = Array.from({ length: 100 }, (_, i) => 100 - i);
    expect([0, 1, 50, 99, 100].map((percent) => percentile(hundred, percent))).toEqual([
      1, 1, 50, 99, 100,
    ]);
  });

  it('of three values the median is the middle one and p99 the largest', () => {
    expect([percentile([9, 1, 5], 50), percentile([9, 1, 5], 99)]).toEqual([5, 9]);
  });

  it('of none is 0', () => {
    expect(percentile([], 50)).toBe(0);
  });
});

describe('areaUnderCurve', () => {
  it('is 1 where every positive scores higher, 0 where none does, a half where all are alike', () => {
    expect([
      areaUnderCurve([0.8, 0.9], [0.1, 0.7]),
      areaUnderCurve([0.1], [0.2, 0.3]),
      areaUnderCurve([0.4, 0.4], [0.4]),
    ]).toEqual([1, 0, 0.5]);
  });

  it('counts pairs: three of four won', () => {
    expect(areaUnderCurve([3, 1], [2, 0])).toBe(0.75);
  });

  it('is unknown where a side is empty', () => {
    expect([areaUnderCurve([], [1]), areaUnderCurve([1], [])]).toEqual([null, null]);
  });

  it('turns round with the sides', () => {
    const scores = array(integer({ min: 0, max: 9 }), { minLength: 1 });
    assert(
      property(scores, scores, (one, other) => {
        expect((areaUnderCurve(one, other) ?? 0) + (areaUnderCurve(other, one) ?? 0)).toBeCloseTo(
          1,
        );
      }),
    );
  });
});

it('percentTrue and mean of none are 0', () => {
  expect([percentTrue([]), mean([])]).toEqual([0, 0]);
});

it('percentTrue and mean of some', () => {
  expect([percentTrue([true, false, true, true]), mean([1, 2, 6])]).toEqual([75, 3]);
});
