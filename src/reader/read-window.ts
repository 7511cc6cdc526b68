import type { ReadSentence } from '../answer/model-reading.js';
import type { SplitStory, Window } from './windows.js';
import type { WordPieces } from './word-pieces.js';

/** What the model says of a window. */
export interface WindowScores {
  /** Three numbers a piece: that a span begins with it, that one ends with it, that its sentence answers. */
  readonly pieces: Float32Array;
  /** That no sentence of the window answers. */
  readonly none: number;
}

/** A span has at most so many pieces. */
const LONGEST_SPAN = 25;

/** Stands for ln 0, in a sentence without a word of which the model sees nothing. */
const NEVER = -100;

/**
 * What the model made of each sentence of a story, from what it says of the windows over it, in their order. A sentence
 * in two windows counts as in the one where it scores higher.
 */
export function readWindows(
  story: SplitStory,
  windows: readonly Window[],
  scores: readonly WindowScores[],
): readonly ReadSentence[] {
  const best = story.sentences.map(({ ends }) => unseen(ends.at(-1) ?? 0));
  windows.forEach((window, i) => {
    const said = scores[i];
    if (said === undefined) return;
    for (const [sentence, read] of readWindow(story, window, said)) {
      if (read.score > (best[sentence]?.score ?? NEVER)) best[sentence] = read;
    }
  });
  return best;
}

const unseen = (end: number): ReadSentence => ({
  score: NEVER,
  none: 0,
  start: 0,
  end,
  span: NEVER,
});

function readWindow(
  story: SplitStory,
  { sentences }: Window,
  { pieces, none }: WindowScores,
): readonly (readonly [sentence: number, read: ReadSentence])[] {
  const ofEach = sentences.map(({ from, to }) => mean(column(pieces, 2, from, to)));
  const [nothing = 0, ...likely] = logSoftmax([none, ...ofEach]);
  const begin = sentences[0]?.from ?? 0;
  const end = sentences.at(-1)?.to ?? begin;
  const asFirst = logSoftmax(column(pieces, 0, begin, end));
  const asLast = logSoftmax(column(pieces, 1, begin, end));
  return sentences.map(({ sentence, from, to }, i) => {
    const firsts = asFirst.slice(from - begin, to - begin);
    const span = bestSpan(firsts, asLast.slice(from - begin, to - begin));
    const score = likely[i] ?? NEVER;
    return [sentence, { score, none: nothing, ...offsetsOf(span, story.sentences[sentence]) }];
  });
}

/** One of the three numbers of each piece from one place to before another. */
function column(pieces: Float32Array, which: 0 | 1 | 2, from: number, to: number): number[] {
  return Array.from({ length: to - from }, (_, i) => pieces[3 * (from + i) + which] ?? 0);
}

interface Span {
  readonly first: number;
  readonly last: number;
  readonly score: number;
}

/** The likeliest span of a sentence, by the places of its first and last piece; the earlier of equals. */
function bestSpan(asFirst: readonly number[], asLast: readonly number[]): Span {
  let best: Span = { first: 0, last: 0, score: Number.NEGATIVE_INFINITY };
  asFirst.forEach((one, first) => {
    asLast.slice(first, first + LONGEST_SPAN).forEach((other, length) => {
      const score = one + other;
      if (score > best.score) best = { first, last: first + length, score };
    });
  });
  return best;
}

function offsetsOf(
  { first, last, score }: Span,
  sentence: WordPieces | undefined,
): Pick<ReadSentence, 'start' | 'end' | 'span'> {
  return { start: sentence?.starts[first] ?? 0, end: sentence?.ends[last] ?? 0, span: score };
}

function logSoftmax(values: readonly number[]): readonly number[] {
  const highest = Math.max(...values);
  const sum = values.reduce((sum, value) => sum + Math.exp(value - highest), 0);
  return values.map((value) => value - highest - Math.log(sum));
}

function mean(values: readonly number[]): number {
  return values.reduce((sum, value) => sum + value, 0) / values.length;
}
