import { FEMALE_NAMES, MALE_NAMES } from './given-names.js';
import {
  COMMON_WORDS,
  NAME_PARTICLES,
  NOT_NAMES,
  ORGANISATION_WORDS,
  REPORTING_VERBS,
  ROLE_NOUNS,
  TITLES,
} from './name-words.js';
import { isAdjacent, isCapitalised } from './words.js';
import type { Word } from './words.js';

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
  /** The words of the name without titles. */
  readonly parts: readonly string[];
  /** The titles before it, as written, or ''. */
  readonly title: string;
  /** How far the words around it show that it is a person: 0 not at all, 1 somewhat, 2 surely. */
  readonly evidence: 0 | 1 | 2;
}

const SUFFIX = /^(?:jr|sr|ii|iii|iv)$/u;
const INITIAL = /^\p{Lu}\.$/u;
const ALL_CAPITALS = /^[\p{Lu}\p{N}&.-]{2,}$/u;
const PLACE_BEFORE =
  /^(?:lake|mount|fort|port|camp|cape|san|los|las|santa|new|university|north|south|east|west)$/u;
const PARTY_BEHIND = /^\s*\(\s*(?:[RDI]|Rep|Dem|Con|Lab)\b/u;
const AGE_BEHIND = /^,\s*(?:aged\s+)?\d{1,3}\s*,/u;
const ROLE_BEHIND = /^,\s*(?:who\b|whose\b)/u;
const APPOSITION = /^,\s*(?:(?:the|a|an|his|her|their|its)\s+)?([^,.;:]{2,80})/u;

/** Whether a word names a role, in the singular or plural: `spokesman`, `Senators`. */
export function isRoleNoun(word: Word): boolean {
  return ROLE_NOUNS.has(word.key) || ROLE_NOUNS.has(word.key.replace(/s$/u, ''));
}

/** Whether a word is a given name that is known to be one. */
export function isGivenName(word: string): boolean {
  const key = word.toLowerCase();
  const [first = key] = key.split('-');
  return (
    MALE_NAMES.has(key) || FEMALE_NAMES.has(key) || MALE_NAMES.has(first) || FEMALE_NAMES.has(first)
  );
}

/** Where a paragraph names somebody, as far as its own words show, in order. Linear in its words. */
export function findNames(
  text: string,
  words: readonly Word[],
  paragraph: number,
): readonly NameUse[] {
  const uses: NameUse[] = [];
  let at = 0;
  while (at < words.length) {
    const to = endOfName(words, at);
    if (to < 0) {
      at++;
      continue;
    }
    const from = withoutLead(words, at, to);
    if (!isOrganisation(words, from, to)) uses.push(nameUse(text, words, paragraph, from, to));
    at = to + 1;
  }
  return uses;
}

/** Index of the last word of the name that begins at `from`, or -1 where none begins. */
function endOfName(words: readonly Word[], from: number): number {
  const first = words[from];
  if (first === undefined || !canBeName(first, from, words)) return -1;
  let to = from;
  for (let at = from + 1; at < words.length && to - from < 6; at++) {
    const word = words[at];
    if (word === undefined || !isAdjacent(word, words[at - 1])) break;
    if (canContinue(word) || isSurnameAfterGiven(words, from, at)) to = at;
    else if (!NAME_PARTICLES.has(word.text)) break;
  }
  return INITIAL.test(first.text) && to === from ? -1 : to;
}

/** Index of the given name where another capitalised word leads to it: `Staff Jane Doe`. */
function withoutLead(words: readonly Word[], from: number, to: number): number {
  const isGiven = (at: number): boolean => isGivenName(words[at]?.text ?? '');
  const leads = from + 1 < to && !isGiven(from) && !INITIAL.test(words[from]?.text ?? '');
  return leads && isGiven(from + 1) ? from + 1 : from;
}

function canBeName(word: Word, at: number, words: readonly Word[]): boolean {
  if (!isCapitalised(word)) return false;
  if (INITIAL.test(word.text)) return at + 1 < words.length;
  return canContinue(word);
}

function canContinue(word: Word): boolean {
  if (!isCapitalised(word)) return false;
  if (INITIAL.test(word.text) || SUFFIX.test(word.key)) return true;
  if (ALL_CAPITALS.test(word.text)) return false;
  const { key } = word;
  const listed =
    NOT_NAMES.has(key) ||
    COMMON_WORDS.has(key) ||
    TITLES.has(key) ||
    ORGANISATION_WORDS.has(key) ||
    isRoleNoun(word);
  return !listed;
}

/** A surname that is also a word of the lists, as in `Theresa May`: behind a given name, nothing capitalised behind it. */
function isSurnameAfterGiven(words: readonly Word[], from: number, at: number): boolean {
  const given = words[from];
  const word = words[at];
  if (given === undefined || word === undefined || !isCapitalised(word)) return false;
  if (!isGivenName(given.text) || ALL_CAPITALS.test(word.text)) return false;
  if (ORGANISATION_WORDS.has(word.key) || COMMON_WORDS.has(word.key)) return false;
  const between = words.slice(from + 1, at);
  if (!between.every(({ text }) => INITIAL.test(text))) return false;
  const next = words[at + 1];
  return next === undefined || !isAdjacent(next, word) || !isCapitalised(next);
}

function isOrganisation(words: readonly Word[], from: number, to: number): boolean {
  const next = words[to + 1];
  const last = words[to];
  if (next && last && isAdjacent(next, last) && isCapitalised(next)) {
    if (ORGANISATION_WORDS.has(next.key) || ALL_CAPITALS.test(next.text)) return true;
  }
  const first = words[from];
  const before = words[from - 1];
  if (!first || !before || !isAdjacent(first, before)) return false;
  if (isCapitalised(before) && PLACE_BEFORE.test(before.key)) return true;
  const head = words[from - 2];
  return before.key === 'of' && head !== undefined && ORGANISATION_WORDS.has(head.key);
}

function nameUse(
  text: string,
  words: readonly Word[],
  paragraph: number,
  from: number,
  to: number,
): NameUse {
  let titleFrom = from;
  while (titleFrom > 0) {
    const title = words[titleFrom - 1];
    const behind = words[titleFrom];
    if (!title || !behind || !isAdjacent(behind, title)) break;
    if (!isCapitalised(title) || !TITLES.has(title.key)) break;
    titleFrom--;
  }
  const first = words[titleFrom];
  const name = words[from];
  return {
    paragraph,
    titleFrom,
    from,
    to,
    parts: words.slice(from, to + 1).map((word) => word.text),
    title: first && name && titleFrom < from ? text.slice(first.start, name.start).trim() : '',
    evidence: evidenceOf(text, words, from, to, titleFrom < from),
  };
}

function evidenceOf(
  text: string,
  words: readonly Word[],
  from: number,
  to: number,
  titled: boolean,
): 0 | 1 | 2 {
  const first = words[from];
  const last = words[to];
  if (first === undefined || last === undefined) return 0;
  const before = words[from - 1];
  const given = isGivenName(first.text);
  if (titled || (given && to > from)) return 2;
  const attached = before && !before.possessive && /^,?\s+$/u.test(first.gap);
  if (attached && isRoleNoun(before) && (to > from || isAdjacent(first, before))) return 2;
  const behind = text.slice(last.end, last.end + 100);
  if (ROLE_BEHIND.test(behind) || AGE_BEHIND.test(behind) || PARTY_BEHIND.test(behind)) return 2;
  if (before && isAdjacent(first, before) && /^(?:the|a|an)$/u.test(before.key)) return 0;
  if (to > from && beginsWithRole(behind)) return 2;
  const next = words[to + 1];
  const speaks = next && isAdjacent(next, last) && REPORTING_VERBS.has(next.key);
  const spoken = before && isAdjacent(first, before) && REPORTING_VERBS.has(before.key);
  return speaks || spoken ? 1 : 0;
}

function beginsWithRole(behind: string): boolean {
  const phrase = APPOSITION.exec(behind)?.[1];
  if (phrase === undefined) return false;
  const words = phrase.split(/\s+/u).slice(0, 6);
  const end = words.findIndex((word) => /^(?:of|for|at|in|with|and|to)$/u.test(word));
  const head = end < 0 ? words : words.slice(0, end);
  return head.some((word) => ROLE_NOUNS.has(word.toLowerCase()));
}
