import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { windowsOver } from '../../src/reader/windows.js';
import type { WordPieces } from '../../src/reader/word-pieces.js';

const frame = { first: -1, between: -2 };

/** A text of so many pieces, all of one number. */
const pieces = (length: number, id: number): WordPieces => ({
  ids: Array.from({ length }, () => id),
  starts: Array.from({ length }, (_, i) => i),
  ends: Array.from({ length }, (_, i) => i + 1),
});

/** The sentences of each window over a story with sentences of these lengths. */
const sentencesOf = (lengths: readonly number[], question = 10, headline = 10) =>
  windowsOver(
    { headline: pieces(headline, 100), sentences: lengths.map((length, i) => pieces(length, i)) },
    pieces(question, 200),
    frame,
  ).map(({ sentences }) => sentences.map(({ sentence }) => sentence));

describe('windowsOver', () => {
  it('GIVEN a short story THEN one window: question, headline and all sentences, framed', () => {
    const story = { headline: pieces(1, 7), sentences: [pieces(2, 0), pieces(0, 1), pieces(1, 2)] };
    expect(windowsOver(story, pieces(2, 8), frame)).toEqual([
      {
        ids: [-1, 8, 8, -2, 7, -2, 0, 0, 2, -2],
        questionEnd: 4,
        sentences: [
          { sentence: 0, from: 6, to: 8 },
          { sentence: 2, from: 8, to: 9 },
        ],
      },
    ]);
  });

  it('GIVEN a longer story THEN each window begins with the last two sentences of the one before', () => {
    expect(sentencesOf([99, 99, 98, 60, 60, 60, 60])).toEqual([
      [0, 1, 2],
      [1, 2, 3],
      [2, 3, 4, 5],
      [4, 5, 6],
    ]);
  });

  it('GIVEN sentences of which two fill a window THEN each window goes on by one', () => {
    expect(sentencesOf([150, 146, 150, 146])).toEqual([
      [0, 1],
      [1, 2],
      [2, 3],
    ]);
  });

  it('GIVEN a story without a sentence THEN no window', () => {
    expect(sentencesOf([])).toEqual([]);
  });

  it('GIVEN any lengths THEN every sentence that has a piece is in a window of 320 pieces at most', () => {
    const length = fc.nat({ max: 400 });
    fc.assert(
      fc.property(fc.array(length), length, length, (lengths, asked, head) => {
        const sentences = lengths.map((length, i) => pieces(length, i));
        const story = { headline: pieces(head, 100_000), sentences };
        const windows = windowsOver(story, pieces(asked, 200_000), frame);
        const read = new Set(
          windows.flatMap((one) => one.sentences.map(({ sentence }) => sentence)),
        );
        expect([...read]).toEqual(lengths.flatMap((length, i) => (length > 0 ? [i] : [])));
        for (const { ids, sentences } of windows) {
          expect(ids.length).toBeLessThanOrEqual(320);
          for (const { sentence, from, to } of sentences) {
            expect(ids.slice(from, to)).toEqual(pieces(to - from, sentence).ids);
            expect(to - from).toBe(Math.min(200, lengths[sentence] ?? 0));
          }
        }
      }),
    );
  });
});
