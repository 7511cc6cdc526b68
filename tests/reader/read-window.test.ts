import { describe, expect, it } from 'vitest';
import { readWindows } from '../../src/reader/read-window.js';
import type { WordPieces } from '../../src/reader/word-pieces.js';

/** Pieces of three units with a space between. */
const pieces = (length: number): WordPieces => ({
  ids: Array.from({ length }, () => 1),
  starts: Array.from({ length }, (_, i) => 4 * i),
  ends: Array.from({ length }, (_, i) => 4 * i + 3),
});

/** What a model says of a window: begins, ends and answers of each piece. */
const said = (none: number, rows: readonly (readonly [number, number, number])[]) => ({
  pieces: Float32Array.from(rows.flat()),
  none,
});

const ln = Math.log;

/** Every number rounded to six digits. */
const rounded = (reading: readonly object[]) =>
  reading.map((one) =>
    Object.fromEntries(
      Object.entries(one).map(([name, value]) => [name, Number(Number(value).toFixed(6))]),
    ),
  );

describe('readWindows', () => {
  it('GIVEN one window THEN sentences share the probability with none, spans that of the pieces', () => {
    const story = { headline: pieces(1), sentences: [pieces(2), pieces(1)] };
    const window = {
      ids: [9, 9, 1, 1, 1, 9],
      questionEnd: 2,
      sentences: [
        { sentence: 0, from: 2, to: 4 },
        { sentence: 1, from: 4, to: 5 },
      ],
    };
    const outside = [99, 99, 99] as const;
    const scores = said(ln(1), [
      outside,
      outside,
      [ln(1), ln(5), ln(4)], // of the first sentence
      [ln(2), ln(2), ln(9)],
      [ln(1), ln(1), ln(3)], // of the second
      outside,
    ]);
    // the first sentence: the mean of ln 4 and ln 9 is ln 6, of 1 + 6 + 3 in all; begins of 4, ends of 8
    expect(rounded(readWindows(story, [window], [scores]))).toEqual(
      rounded([
        { score: ln(6 / 10), none: ln(1 / 10), start: 0, end: 3, span: ln((1 / 4) * (5 / 8)) },
        { score: ln(3 / 10), none: ln(1 / 10), start: 0, end: 3, span: ln((1 / 4) * (1 / 8)) },
      ]),
    );
  });

  it('GIVEN a sentence in two windows THEN it is read as in the one where it scores higher', () => {
    const story = { headline: pieces(1), sentences: [pieces(1)] };
    const window = { ids: [1], questionEnd: 0, sentences: [{ sentence: 0, from: 0, to: 1 }] };
    const worse = said(ln(3), [[0, 0, ln(1)]]);
    const better = said(ln(1), [[0, 0, ln(3)]]);
    const read = [{ score: ln(3 / 4), none: ln(1 / 4), start: 0, end: 3, span: 0 }];
    for (const scores of [
      [worse, better],
      [better, worse],
    ]) {
      expect(rounded(readWindows(story, [window, window], scores))).toEqual(rounded(read));
    }
  });

  it('GIVEN a best end before the best begin, or far behind it THEN a span that goes forward, of 25 pieces at most', () => {
    const story = { headline: pieces(1), sentences: [pieces(40)] };
    const window = {
      ids: pieces(40).ids,
      questionEnd: 0,
      sentences: [{ sentence: 0, from: 0, to: 40 }],
    };
    const begins = new Map([[5, 9]]);
    const ends = new Map([
      [2, 9],
      [29, 7],
      [30, 8],
    ]);
    const rows = Array.from(
      { length: 40 },
      (_, i) => [begins.get(i) ?? 0, ends.get(i) ?? 0, 0] as const,
    );
    const [read] = readWindows(story, [window], [said(0, rows)]);
    expect([read?.start, read?.end]).toEqual([4 * 5, 4 * 29 + 3]);
  });

  it('GIVEN a sentence without a piece THEN it never answers', () => {
    const story = { headline: pieces(1), sentences: [pieces(0)] };
    expect(readWindows(story, [{ ids: [], questionEnd: 0, sentences: [] }], [said(0, [])])).toEqual(
      [{ score: -100, none: 0, start: 0, end: 0, span: -100 }],
    );
  });
});
