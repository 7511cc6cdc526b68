import { isGivenName } from './given-names.js';
import { evidenceOf } from './name-evidence.js';
import {
  COMMON_WORDS,
  isRoleNoun,
  NAME_PARTICLES,
  NOT_NAMES,
  ORGANISATION_WORDS,
  TITLES,
  TITLE_MODIFIERS,
} from './name-words.js';
import { isNamedThing } from './named-things.js';
import { isAdjacent, isCapitalised } from '../text/words.js';
import type { Word } from '../text/words.js';

/** A place where a paragraph seems to name somebody. */
export interface NameUse {
  /** Number of the paragraph, from 1. */
  readonly paragraph: number;
  /** Index of the first word that belongs to the name, its titles included. */
  readonly titleFrom: number;
  /** Index of the first word of the name itself. */
  readonly from: number;
  /** Index of its last word. */
  readonly to: number;
  /** The words of the name without titles and nickname. */
  readonly parts: readonly string[];
  /** The titles before it, as written, or ''. */
  readonly title: string;
  /** The name in quotation marks or brackets inside it, or ''. */
  readonly nickname: string;
  /** How far the words around it show that it is a person: 0 not at all, 1 somewhat, 2 surely. */
  readonly evidence: 0 | 1 | 2;
  /** Whether it is no person’s here but the name of an organisation, a place, a ship or the like. */
  readonly isThing: boolean;
}

/** The words of one paragraph, and the surnames of the story that are also words of the lists: `Judge`, `Baker`. */
interface Row {
  readonly words: readonly Word[];
  readonly surnames: ReadonlySet<string>;
}

// Most words of a name behind its first.
const LENGTH = 6;
const SUFFIX = /^(?:jr|sr|ii|iii|iv)$/u;
const INITIAL = /^(?!U\.[KNS]|E\.U|D\.C|[LN]\.[AJY])(?:\p{Lu}\.)+$/u;
const CALENDAR = /^(?:march|april|may|june|july|august|monday|friday|sunday)$/u;
const BEFORE_A_DATE =
  /^(?:in|on|by|since|until|till|from|of|this|last|next|early|late|mid|every|to|through)$/u;
const ALL_CAPITALS = /^[\p{Lu}\p{N}&.-]{2,}$/u;
const ARTICLE_BEFORE_NAME = /^(?:al|el|ad|as|an|ar|ash|az|d|l|ul)[-’']\p{Lu}/u;
const NICKNAME_OPENS = /^\s+["“‘(]$/u;
const NICKNAME_CLOSES = /^["”’)]\s+$/u;

/**
 * Where a paragraph names somebody, as far as its own words show, in order.
 *
 * `surnames`, in lower case, are known to be some in this story, though they are also titles, roles
 * or other words. Linear in its words.
 */
export function findNames(
  text: string,
  words: readonly Word[],
  paragraph: number,
  surnames: ReadonlySet<string>,
): readonly NameUse[] {
  const row = { words, surnames };
  const uses: NameUse[] = [];
  let at = 0;
  while (at < words.length) {
    const to = endOfName(row, at);
    if (to < 0) {
      at++;
      continue;
    }
    const from = withoutLead(words, at, to);
    uses.push(nameUse(text, words, paragraph, from, to));
    at = to + 1;
  }
  return uses;
}

/** Whether a name of somebody ends in a word of the lists, so that the word alone may be a surname. */
export function isListedWord(key: string): boolean {
  return TITLES.has(key) || NOT_NAMES.has(key) || isRoleNoun({ key });
}

/** Index of the last word of the name that begins at `from`, or -1 where none begins. */
function endOfName(row: Row, from: number): number {
  const { words } = row;
  const first = words[from];
  if (first === undefined || !begins(row, from)) return -1;
  let to = NAME_PARTICLES.has(first.key) && !isGivenName(first.text) ? -1 : from;
  for (let at = from + 1; at < words.length && at <= from + LENGTH; at++) {
    const word = words[at];
    if (word === undefined) break;
    if (!isAdjacent(word, words[at - 1])) {
      const joined = isSuffixBehindComma(word, words[at - 1]) || isNicknameBound(words, at);
      if (!joined || to < 0) break;
    }
    if (continues(row, at) || isSurnameAfterGiven(words, from, at)) to = at;
    else if (!NAME_PARTICLES.has(word.text)) break;
  }
  return INITIAL.test(first.text) && to === from ? -1 : to;
}

/** `Martin Keld, Jr.` */
function isSuffixBehindComma(word: Word, before: Word | undefined): boolean {
  return before?.possessive === false && SUFFIX.test(word.key) && /^,\s+$/u.test(word.gap);
}

/** Whether a nickname stands at or just before a word: `Edward “Ned” Carey`. */
function isNicknameBound(words: readonly Word[], at: number): boolean {
  return nicknameAt(words, at) || nicknameAt(words, at - 1);
}

function nicknameAt(words: readonly Word[], at: number): boolean {
  const word = words[at];
  const before = words[at - 1];
  const behind = words[at + 1];
  if (word === undefined || before === undefined || behind === undefined) return false;
  if (![word, before, behind].every(isCapitalised) || before.possessive) return false;
  return NICKNAME_OPENS.test(word.gap) && NICKNAME_CLOSES.test(behind.gap);
}

/** Index of the given name where another capitalised word leads to it: `Staff Jane Doe`. */
function withoutLead(words: readonly Word[], from: number, to: number): number {
  const isGiven = (at: number): boolean => isGivenName(words[at]?.text ?? '');
  const leads = from + 1 < to && !isGiven(from) && !INITIAL.test(words[from]?.text ?? '');
  return leads && isGiven(from + 1) ? from + 1 : from;
}

function begins(row: Row, at: number): boolean {
  const word = row.words[at];
  const next = row.words[at + 1];
  if (word === undefined) return false;
  if (INITIAL.test(word.text)) return next !== undefined && !isNetwork(row.words, at);
  // `Van der Hoeven`, `Mr van der Hoeven`
  if (NAME_PARTICLES.has(word.key)) {
    if (isCapitalised(word)) return true;
    const before = row.words[at - 1];
    return before !== undefined && isAdjacent(word, before) && TITLES.has(before.key);
  }
  return continues(row, at) || isListedGivenName(row, at);
}

/** `posted on X. Ann Lee`: the network, at a sentence’s end. */
function isNetwork(words: readonly Word[], at: number): boolean {
  return words[at]?.key === 'x' && /^(?:on|to|via|platform)$/u.test(words[at - 1]?.key ?? '');
}

/** A given name that is also another word, before a surname: `Oscar Brandt`. */
function isListedGivenName(row: Row, at: number): boolean {
  const word = row.words[at];
  if (word === undefined || !isCapitalised(word) || !isGivenName(word.text)) return false;
  const next = row.words[at + 1];
  if (next === undefined || !isAdjacent(next, word)) return false;
  return NAME_PARTICLES.has(next.text) || (isCapitalised(next) && continues(row, at + 1));
}

function continues({ words, surnames }: Row, at: number): boolean {
  const word = words[at];
  if (word === undefined) return false;
  if (ARTICLE_BEFORE_NAME.test(word.text)) return true;
  if (!isCapitalised(word)) return false;
  if (INITIAL.test(word.text) || SUFFIX.test(word.key)) return true;
  if (ALL_CAPITALS.test(word.text)) return false;
  const { key } = word;
  if (surnames.has(key) && !isFollowedByName(words, at) && !isDate(words, at)) return true;
  return !isListedWord(key) && !COMMON_WORDS.has(key) && !ORGANISATION_WORDS.has(key);
}

/** `in May`, `May 9` */
function isDate(words: readonly Word[], at: number): boolean {
  if (!CALENDAR.test(words[at]?.key ?? '')) return false;
  return BEFORE_A_DATE.test(words[at - 1]?.key ?? '') || /^\d/u.test(words[at + 1]?.key ?? '');
}

function isFollowedByName(words: readonly Word[], at: number): boolean {
  const next = words[at + 1];
  return next !== undefined && isAdjacent(next, words[at]) && isCapitalised(next);
}

/** A surname that is also a word of the lists, as in `Theresa May`: behind a given name, nothing capitalised behind it. */
function isSurnameAfterGiven(words: readonly Word[], from: number, at: number): boolean {
  const given = words[from];
  const word = words[at];
  if (given === undefined || word === undefined || !isCapitalised(word)) return false;
  if (!isGivenName(given.text) || ALL_CAPITALS.test(word.text)) return false;
  if (ORGANISATION_WORDS.has(word.key)) return false;
  const between = words.slice(from + 1, at);
  if (!between.every(({ text }) => INITIAL.test(text))) return false;
  return !isFollowedByName(words, at);
}

function nameUse(
  text: string,
  words: readonly Word[],
  paragraph: number,
  from: number,
  to: number,
): NameUse {
  const titleFrom = titleStart(words, from);
  const first = words[titleFrom];
  const name = words[from];
  const inside = words.slice(from, to + 1);
  const nickname = inside.find((_, index) => index > 0 && nicknameAt(words, from + index));
  return {
    paragraph,
    titleFrom,
    from,
    to,
    parts: inside.filter((word) => word !== nickname).map((word) => word.text),
    title: first && name && titleFrom < from ? text.slice(first.start, name.start).trim() : '',
    nickname: nickname?.text ?? '',
    evidence: evidenceOf(text, words, from, to, titleFrom < from),
    isThing: isNamedThing(text, words, from, to),
  };
}

/** Index of the first word of the titles before a name, or of the name itself: `Vice President`, `Gen. Sir`. */
function titleStart(words: readonly Word[], from: number): number {
  let start = from;
  while (start > 0) {
    const title = words[start - 1];
    if (!title || !isAdjacent(words[start] ?? title, title) || !isCapitalised(title)) break;
    const modifies = start < from && TITLE_MODIFIERS.has(title.key);
    if (!modifies && !TITLES.has(title.key)) break;
    start--;
  }
  return start;
}
