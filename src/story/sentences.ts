import { ANYWHERE, BEFORE_A_NAME, MONTHS, SENTENCE_STARTERS } from './abbreviations.js';
import type { Sentence } from './types.js';

const TERMINATOR = /[.!?…。！？]/u;
const WIDE_TERMINATOR = /[。！？]/u;
const CLOSER = /[”"’'»›)\]}“]/u;
const OPENER = /["“„‘'«‹([{¿¡—–-]/u;
const SPACE = /\s/u;
const LOWER = /\p{Ll}/u;
const LETTER = /\p{L}/u;
const INITIAL = /^\p{Lu}$/u;
const DOTTED = /^(?:\p{L}\.)+\p{L}$/u;
// Longest word that is looked back for before a full stop, and forward behind it, in characters.
const WORD_LENGTH = 40;

/**
 * Splits a paragraph into its sentences.
 *
 * A closing quotation mark belongs to the sentence that it ends. Every character but the white
 * space between sentences lies in some sentence; a text of white space alone has none. Linear in
 * the text.
 */
export function splitSentences(text: string): readonly Sentence[] {
  const sentences: Sentence[] = [];
  let start = skipSpace(text, 0);
  let at = start;
  while (at < text.length) {
    if (!TERMINATOR.test(text.charAt(at))) {
      at++;
      continue;
    }
    const end = endOfTerminator(text, at);
    if (endsSentence(text, at, end)) {
      sentences.push({ text: text.slice(start, end), start, end });
      start = skipSpace(text, end);
      at = start;
    } else {
      at = end;
    }
  }
  const end = text.trimEnd().length;
  if (start < end) sentences.push({ text: text.slice(start, end), start, end });
  return sentences;
}

function skipSpace(text: string, from: number): number {
  let at = from;
  while (at < text.length && SPACE.test(text.charAt(at))) at++;
  return at;
}

function endOfTerminator(text: string, from: number): number {
  let at = from;
  while (at < text.length && TERMINATOR.test(text.charAt(at))) at++;
  while (at < text.length && closes(text, at)) at++;
  return at;
}

/** A mark that closes here: straight and German marks do so only where no word follows at once. */
function closes(text: string, at: number): boolean {
  if (!CLOSER.test(text.charAt(at))) return false;
  return !LETTER.test(text.charAt(at + 1));
}

/** Whether a sentence ends at `end`, behind the terminators that begin at `at` and the marks that close there. */
function endsSentence(text: string, at: number, end: number): boolean {
  const mark = text.charAt(at);
  if (end < text.length && !SPACE.test(text.charAt(end))) return WIDE_TERMINATOR.test(mark);
  const next = skipSpace(text, end);
  if (next >= text.length) return true;
  let word = next;
  while (word < text.length && OPENER.test(text.charAt(word))) word++;
  // `. . .`: an ellipsis with spaces goes on
  if (LOWER.test(text.charAt(word)) || TERMINATOR.test(text.charAt(word))) return false;
  if (mark !== '.' || end > at + 1) return true;
  return !isAbbreviation(text, at, wordFrom(text, word));
}

/** Whether the single full stop at `at` only ends an abbreviation, given the word that follows. */
function isAbbreviation(text: string, at: number, next: string): boolean {
  const before = wordBefore(text, at);
  const word = before.toLowerCase();
  if (BEFORE_A_NAME.has(word)) return true;
  if (INITIAL.test(before)) return before !== 'I' && !SENTENCE_STARTERS.has(next.toLowerCase());
  if (MONTHS.has(word) && /^\d/u.test(next)) return true;
  if (ANYWHERE.has(word) || DOTTED.test(before)) {
    return LETTER.test(next) && !SENTENCE_STARTERS.has(next.toLowerCase());
  }
  return false;
}

function wordBefore(text: string, end: number): string {
  let start = end;
  const limit = Math.max(0, end - WORD_LENGTH);
  while (start > limit && /[\p{L}\p{N}.]/u.test(text.charAt(start - 1))) start--;
  return text.slice(start, end);
}

function wordFrom(text: string, start: number): string {
  let end = start;
  const limit = Math.min(text.length, start + WORD_LENGTH);
  while (end < limit && /[\p{L}\p{N}]/u.test(text.charAt(end))) end++;
  return text.slice(start, end);
}
