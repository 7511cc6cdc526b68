import {
  AMID_A_SENTENCE,
  ANYWHERE,
  BEFORE_A_NAME,
  BEFORE_A_NUMBER,
  NAMES_ANYWHERE,
  SENTENCE_STARTERS,
} from './abbreviations.js';
import { REPORTING_VERBS } from '../people/name-words.js';
import type { Sentence } from '../types.js';

const TERMINATOR = /[.!?…。！？]/u;
const WIDE_TERMINATOR = /[。！？]/u;
const CLOSER = /[”"’'»›)\]}“]/u;
const OPENER = /["“„‘'«‹([{¿¡—–-]/u;
const SPACE = /\s/u;
const LOWER = /\p{Ll}/u;
const LETTER = /\p{L}/u;
const INITIAL = /^\p{Lu}$/u;
const DIGIT = /^\d/u;
const QUOTE_CLOSER = /[”"’'»]/u;
const NAMED_SPEAKER =
  /^(?:\p{Lu}[\p{L}’'-]*\.? ){1,4}(?<verb>\p{Ll}+)(?=[.,;]|$| (?:in|at|on|of|to|during|after|before|last|this|while|as|when|about|with|from|yesterday|today|quoting|(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day)\b)/u;
const DOTTED = /^(?:\p{L}\.)+\p{L}$/u;
// Longest word that is looked back for before a full stop, and forward behind it, in characters.
const WORD_LENGTH = 40;
// Longest stretch behind a quotation that is looked through for its speaker, in characters.
const SPEAKER_LENGTH = 100;

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
  if (mark !== '.') return !isReported(text, end, next);
  if (end > at + 1) return true;
  return !isAbbreviation(text, at, wordFrom(text, word));
}

/** Whether the single full stop at `at` only ends an abbreviation, given the word that follows. */
function isAbbreviation(text: string, at: number, next: string): boolean {
  const before = wordBefore(text, at);
  const word = before.toLowerCase();
  const startsSentence = SENTENCE_STARTERS.has(next.toLowerCase());
  // `St` is a street as well
  if (BEFORE_A_NAME.has(before)) return before !== 'St' || !startsSentence;
  if (AMID_A_SENTENCE.has(word)) return true;
  if (BEFORE_A_NUMBER.has(word) && DIGIT.test(next)) return true;
  if (INITIAL.test(before)) return before !== 'I' && !startsSentence;
  if (NAMES_ANYWHERE.has(before) || ANYWHERE.has(word) || DOTTED.test(before)) {
    return LETTER.test(next) && !startsSentence;
  }
  return false;
}

/** `“Who knows?” Mr Moor asked`: whether a name with a verb of saying, and no clause of its own, follows a quotation. */
function isReported(text: string, end: number, next: number): boolean {
  if (!QUOTE_CLOSER.test(text.charAt(end - 1))) return false;
  const told = NAMED_SPEAKER.exec(text.slice(next, next + SPEAKER_LENGTH));
  const isName = !SENTENCE_STARTERS.has(wordFrom(text, next).toLowerCase());
  return isName && REPORTING_VERBS.has(told?.groups?.['verb'] ?? '');
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
