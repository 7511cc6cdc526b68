import { functionWords } from '../words/function-words.js';
import type { Correction } from '../types.js';
import { withoutPossessive } from './vocabulary.js';
import type { Word } from '../words/words.js';

/** A part of a question that is read otherwise than typed. */
export interface Reading {
  /** UTF-16 offset of its first character in the question. */
  readonly start: number;
  /** UTF-16 offset behind its last character. */
  readonly end: number;
  /** What stands there as it is read. */
  readonly text: string;
  /** Whether it is now a word that carries meaning in the story. */
  readonly content: boolean;
  /** Whether the person who asked should hear of it. */
  readonly said: boolean;
}

/** A function word put right: nothing that the story is about, and nothing to tell. */
export const trifle = { content: false, said: false } as const;

/** A word read as another; its capital and its possessive `'s` stay. */
export function replaced(
  { text: typed, start }: Word,
  read: string,
  { content, said }: Pick<Reading, 'content' | 'said'>,
): Reading {
  const bare = withoutPossessive(typed);
  const text = /^\p{Lu}/u.test(bare) ? read.charAt(0).toUpperCase() + read.slice(1) : read;
  return { start, end: start + bare.length, text, content, said };
}

/** A word read as two; `at` is the place in its folded form where the second begins. */
export function split({ text: typed, folded, start }: Word, at: number): Reading {
  const bare = withoutPossessive(typed);
  // the folded form has no accents and apostrophes
  const letters = bare.length === folded.length ? bare : folded;
  const text = `${letters.slice(0, at)} ${letters.slice(at)}`;
  const content = [folded.slice(0, at), folded.slice(at)].some((part) => !functionWords.has(part));
  return { start, end: start + bare.length, text, content, said: false };
}

/** Two neighbouring words read as one of the story's. */
export function joined(first: Word, second: Word): Reading {
  const text = first.text + second.text.toLowerCase();
  return { start: first.start, end: second.end, text, content: true, said: false };
}

/** A question with all that is read otherwise, in any order but nowhere twice, in place of what was typed. */
export function withReadings(
  typed: string,
  readings: readonly Reading[],
): { readonly text: string; readonly corrections: readonly Correction[] } {
  const inOrder = readings.toSorted((one, other) => one.start - other.start);
  let text = '';
  let from = 0;
  for (const { start, end, text: read } of inOrder) {
    text += typed.slice(from, start) + read;
    from = end;
  }
  const corrections = inOrder
    .filter(({ said }) => said)
    .map(({ start, end, text: read }) => ({ typed: typed.slice(start, end), read }));
  return { text: text + typed.slice(from), corrections };
}
