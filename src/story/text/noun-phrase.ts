import {
  BEING,
  DETERMINERS,
  isCutOff,
  isNoNoun,
  isPreposition,
  isTime,
  OPENING,
  PREPOSITIONS,
  PRONOUNS,
  RELATIVES,
} from './function-words.js';
import { isRoleNoun } from '../people/name-words.js';
import { mentionAt } from '../speech/places.js';
import type { Place } from '../speech/places.js';
import { SPEECH_NOUNS, SPEECH_VERBS } from '../speech/speech-verbs.js';
import { personNamed, pronounAt } from '../speech/subjects.js';
import type { Subject } from '../speech/subjects.js';
import { isCapitalised } from './words.js';
import type { Word } from './words.js';

const BEHIND_PRONOUN = new Set(['further', 'too', 'all', 'both', 'each', 'once', 'twice', 'first']);
// Most words of a phrase.
const PHRASE = 16;

/** The phrase that ends with the word at `last` and begins with the one at `from` at the earliest, as a subject, or null. */
export function phraseEndingAt(place: Place, last: number, from: number): Subject | null {
  const word = place.words[last];
  if (word === undefined || last < from || word.possessive) return null;
  if (RELATIVES.has(word.key)) return antecedentAt(place, last - 1, from);
  if (PRONOUNS.has(word.key)) return pronounAt(word);
  const begin = beginOfPhrase(place, last, from);
  const lead = place.words[begin];
  // `she further warned`
  if (
    lead !== undefined &&
    last === begin + 1 &&
    PRONOUNS.has(lead.key) &&
    BEHIND_PRONOUN.has(word.key)
  ) {
    return pronounAt(lead);
  }
  // `the man who shot Lee said`: the phrase goes on before the relative clause
  if (begin > from && isRelativeTo(place, begin, last)) {
    const before = phraseEndingAt(place, begin - 2, from);
    if (before !== null) return before;
  }
  const mention = mentionAt(place, last);
  if (mention !== undefined && !mention.possessive && !isObject(place, mention.start, begin)) {
    return personNamed(mention);
  }
  return nounPhrase(place, begin, last);
}

/** Whom a `who` behind the word at `last` goes on with: `a victory for Lee, who said`. */
export function antecedentAt(place: Place, last: number, from: number): Subject | null {
  const mention = mentionAt(place, last);
  if (mention === undefined || mention.possessive) return phraseEndingAt(place, last, from);
  return personNamed(mention);
}

/** Whether the words from `begin` to `last` are a relative clause, not the subject in one: `who shot Lee`, `which Lee`. */
function isRelativeTo(place: Place, begin: number, last: number): boolean {
  const relative = place.words[begin - 1]?.key ?? '';
  const lead = place.words[begin];
  if (lead === undefined || !RELATIVES.has(relative)) return false;
  if (relative === 'which' && (begin === last || isPreposition(place.words[begin - 2])))
    return false;
  return !isCapitalised(lead) && !DETERMINERS.has(lead.key) && !PRONOUNS.has(lead.key);
}

/** Index of the first word of the phrase that ends at `last`: no comma, verb or conjunction lies in it. */
function beginOfPhrase(place: Place, last: number, from: number): number {
  let at = last;
  while (at > from && last - at < PHRASE) {
    if (isCutOff(place.words[at])) break;
    const before = place.words[at - 1];
    if (before === undefined || OPENING.has(before.key)) break;
    at--;
  }
  return at;
}

/** Whether a name is what a preposition of its phrase is of: `a spokesman for Lee`, not `In Velm Lee`. */
function isObject(place: Place, start: number, begin: number): boolean {
  for (let at = begin; (place.words[at]?.start ?? Infinity) < start; at++) {
    const word = place.words[at];
    if (word === undefined || !PREPOSITIONS.has(word.key)) continue;
    const between = wordsBetween(place, at + 1, start);
    if (at === begin) return between.length === 0 && word.key !== 'with';
    if (isTime(between[0])) continue;
    if (word.key === 'of' && between.length > 0 && isRoleAround(place, at, between)) continue;
    return true;
  }
  return false;
}

/** `secretary of state Ann Lee`: what a role is of stands before the name. */
function isRoleAround(place: Place, of: number, between: readonly Word[]): boolean {
  const head = place.words[of - 1];
  return head !== undefined && isRoleNoun(head) && !between.some(isRoleNoun);
}

function wordsBetween(place: Place, from: number, offset: number): readonly Word[] {
  const words: Word[] = [];
  for (let at = from; (place.words[at]?.start ?? Infinity) < offset; at++) {
    const word = place.words[at];
    if (word !== undefined) words.push(word);
  }
  return words;
}

/** The phrase of the words from `begin` to `last` as a subject, without the expression of time or place that leads it. */
function nounPhrase(place: Place, begin: number, last: number): Subject | null {
  let first = begin;
  const lead = place.words[begin];
  if (lead !== undefined && (PREPOSITIONS.has(lead.key) || isTime(lead) || lead.key === 'last')) {
    first = begin + 1;
    while (first < last && !startsPhrase(place, first)) first++;
    if (first >= last && isTime(place.words[last])) return null;
  }
  const words = place.words.slice(first, last + 1);
  const [opening] = words;
  const end = words.at(-1)?.end;
  if (opening === undefined || end === undefined || isTime(words.at(-1))) return null;
  if (PREPOSITIONS.has(opening.key) || isPreposition(words.at(-1))) return null;
  if (/^\p{Ll}+ing$/u.test(opening.text) || words.some(isVerb)) return null;
  if (isNoNoun(words) || PRONOUNS.has(opening.key) || OPENING.has(words.at(-1)?.key ?? ''))
    return null;
  return { kind: 'noun', words, start: opening.start, end };
}

/** Whether a word is surely a verb, so that the words around it are no phrase. */
function isVerb({ key, text }: Word): boolean {
  if (BEING.has(key) || /^(?:has|have|had|will|would|could|can|did|does|do|not)$/u.test(key))
    return true;
  return (
    text === key &&
    /^(?:past|present)$/u.test(SPEECH_VERBS.get(key)?.form ?? '') &&
    !SPEECH_NOUNS.has(key)
  );
}

function startsPhrase(place: Place, at: number): boolean {
  const word = place.words[at];
  const before = place.words[at - 1]?.key ?? '';
  if (word === undefined || isTime(word)) return false;
  if (DETERMINERS.has(word.key) && !isTime(place.words[at + 1])) return true;
  return isCapitalised(word) && before !== 'in' && !DETERMINERS.has(before);
}
