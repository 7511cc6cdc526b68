import { describe, expect, it } from 'vitest';
import { keepLast } from '../../src/answer/keep-last.js';

describe('keepLast', () => {
  it('GIVEN more values than are kept THEN the one not used for longest goes', () => {
    const kept = keepLast<string, number>(2);
    kept.set('a', 1);
    kept.set('b', 2);
    expect(kept.get('a')).toBe(1);
    kept.set('c', 3);
    expect(['a', 'b', 'c'].map((key) => kept.get(key))).toEqual([1, undefined, 3]);
  });

  it('GIVEN a value set anew THEN it counts as used; deleted it is gone', () => {
    const kept = keepLast<string, number>(2);
    kept.set('a', 1);
    kept.set('b', 2);
    kept.set('a', 4);
    kept.set('c', 3);
    kept.delete('c');
    expect(['a', 'b', 'c'].map((key) => kept.get(key))).toEqual([4, undefined, undefined]);
  });
});
