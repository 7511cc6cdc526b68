import { array, assert, property, stringMatching } from 'fast-check';
import { describe, expect, it } from 'vitest';
import { withTypos } from '../../src/bench/typos.js';

/** The least number of single-letter edits and swaps of neighbours between two words (optimal string alignment). */
function distance(a: string, b: string): number {
  const rows: number[][] = Array.from({ length: a.length + 1 }, (_, i) => [i]);
  const at = (i: number, j: number): number => rows[i]?.[j] ?? (i === 0 ? j : Infinity);
  for (let i = 1; i <= a.length; i++) {
    for (let j = 1; j <= b.length; j++) {
      const same = a[i - 1] === b[j - 1];
      const swapped = i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1];
      rows[i]?.push(
        Math.min(
          at(i - 1, j) + 1,
          at(i, j - 1) + 1,
          at(i - 1, j - 1) + (same ? 0 : 1),
          swapped ? at(i - 2, j - 2) + 1 : Infinity,
        ),
      );
    }
  }
  return at(a.length, b.length);
}

describe('withTypos', () => {
  it('gives the same question the same typos, in the two longest words', () => {
    expect(withTypos('Who bought the lighthouse yesterday?')).toBe(
      withTypos('Who bought the lighthouse yesterday?'),
    );
    const typed = withTypos('Who bought the lighthouse yesterday?').split(' ');
    expect(typed.slice(0, 3)).toEqual(['Who', 'bought', 'the']);
    expect([
      distance(typed[3] ?? '', 'lighthouse'),
      distance(typed[4] ?? '', 'yesterday?'),
    ]).toEqual([1, 1]);
  });

  it('leaves short words alone', () => {
    expect(withTypos('who is he')).toBe('who is he');
  });

  it('makes at most one edit in a word, never at its first letter', () => {
    const words = array(stringMatching(/^[a-z]{1,12}$/), { minLength: 1, maxLength: 8 });
    assert(
      property(words, (words) => {
        const typed = withTypos(words.join(' ')).split(' ');
        expect(typed.length).toBe(words.length);
        const edits = words.map((word, i) => distance(typed[i] ?? '', word));
        expect(Math.max(...edits)).toBeLessThanOrEqual(1);
        expect(edits.filter((edit) => edit > 0).length).toBeLessThanOrEqual(2);
        expect(typed.map((word) => word[0])).toEqual(words.map((word) => word[0]));
      }),
    );
  });
});
