import type { FramePieces, WordPieces } from './word-pieces.js';

/** What the model reads at once has at most so many pieces. This and the next four are as in the model's training. */
const LONGEST_WINDOW = 320;
/** Further pieces of a question are left out. */
const LONGEST_QUESTION = 40;
/** Further pieces of a headline are left out. */
const LONGEST_HEADLINE = 32;
/** Further pieces of a sentence are left out. */
const LONGEST_SENTENCE = 200;
/** A window begins with so many sentences of the one before, so that most sentences have neighbours. */
const SHARED_SENTENCES = 2;

/** A story as the model sees it. */
export interface SplitStory {
  readonly headline: WordPieces;
  readonly sentences: readonly WordPieces[];
}

/** Where a sentence of the story stands in a window. */
export interface PlacedSentence {
  /** The place of the sentence in the story, from 0. */
  readonly sentence: number;
  /** The place in the window of its first piece, from 0. */
  readonly from: number;
  /** The place behind its last piece; a sentence has at least one. */
  readonly to: number;
}

/** What the model reads at once: the question, the headline and a run of whole sentences. */
export interface Window {
  readonly ids: readonly number[];
  /** How many of `ids`, from the first, are the question's and its frame. */
  readonly questionEnd: number;
  readonly sentences: readonly PlacedSentence[];
}

/** The windows over a story for a question, in the story's order; none where the story has no sentence. */
export function windowsOver(
  story: SplitStory,
  question: WordPieces,
  frame: FramePieces,
): readonly Window[] {
  const asked = [frame.first, ...question.ids.slice(0, LONGEST_QUESTION), frame.between];
  const begin = [...asked, ...story.headline.ids.slice(0, LONGEST_HEADLINE), frame.between];
  const sentences = story.sentences.map(({ ids }) => ids.slice(0, LONGEST_SENTENCE));
  const room = LONGEST_WINDOW - begin.length - 1;
  return runsOf(sentences, room).map(([first, last]) => {
    const ids = [...begin];
    const placed: PlacedSentence[] = [];
    for (let sentence = first; sentence < last; sentence++) {
      const from = ids.length;
      ids.push(...(sentences[sentence] ?? []));
      if (ids.length > from) placed.push({ sentence, from, to: ids.length });
    }
    return { ids: [...ids, frame.between], questionEnd: asked.length, sentences: placed };
  });
}

/** Runs of sentences that have room beside question and headline, as places of their first and behind their last. */
function runsOf(
  sentences: readonly (readonly number[])[],
  room: number,
): readonly (readonly [first: number, last: number])[] {
  const runs: [number, number][] = [];
  let first = 0;
  while (first < sentences.length) {
    let last = first;
    let used = 0;
    for (const { length } of sentences.slice(first)) {
      if (last > first && used + length > room) break;
      used += length;
      last += 1;
    }
    runs.push([first, last]);
    if (last === sentences.length) break;
    first = Math.max(first + 1, last - SHARED_SENTENCES);
  }
  return runs;
}
