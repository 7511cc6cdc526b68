import { firstFrom, isQuoted, mentionAt } from './places.js';
import type { Place } from './places.js';
import { SPEECH_NOUNS, SPEECH_VERBS } from './speech-verbs.js';
import { isRoleNoun } from './names.js';
import { isCapitalised } from './words.js';
import type { Word } from './words.js';

/** Who does something in a sentence, as the sentence says it. Offsets are UTF-16 offsets in the paragraph. */
export type Subject =
  | {
      readonly kind: 'person';
      readonly person: number;
      readonly start: number;
      readonly end: number;
    }
  | { readonly kind: 'pronoun'; readonly word: Word; readonly start: number; readonly end: number }
  | {
      readonly kind: 'noun';
      readonly words: readonly Word[];
      readonly start: number;
      readonly end: number;
    };

const set = (text: string): ReadonlySet<string> => new Set(text.split(' '));

const PRONOUNS = set('he she they it i we you');
const BEHIND_PRONOUN = set('further too all both each once twice first');
const RELATIVES = set('who which');
const BEFORE_VERB = set(
  'has have had also then later again once recently just always never often repeatedly will would did does do not now still already even first soon may might could can cannot should must himself herself themselves yet have only twice',
);
const BEING = set('was were is are been be being am got gets');
const PREPOSITIONS = set(
  'of for to with by from at in on about against between like than into over under near behind within without through toward towards including following alongside via per',
);
const OPENING = set(
  'that and but or while when because as if whether though although since after before where which what who whom whose until unless so than how why nor yet',
);
const DETERMINERS = set(
  'the a an his her its their our my your some several many most both two three four five six seven eight nine ten one another other no few this that these those all each every more',
);
// Those that also stand alone: `some said`.
const STANDING = set('some several many most both few one another all each others those');
const TIME =
  /^(?:monday|tuesday|wednesday|thursday|friday|saturday|sunday|yesterday|today|tonight|week|month|year|morning|afternoon|evening|night|january|february|march|april|may|june|july|august|september|october|november|december|earlier|later|meanwhile|\d{1,4})$/u;
/** Whether a word tells a day, a month or a time of day: `wednesday`, `earlier`. */
export const isTime = (word: Word | undefined): boolean =>
  word !== undefined && TIME.test(word.key);

/** Whether a word is a preposition. */
export const isPreposition = (word: Word | undefined): boolean =>
  word !== undefined && PREPOSITIONS.has(word.key);

// What ends an aside: a comma, a bracket or a dash.
const ASIDE_END = /^[^"“”„«»;:]*[,)—–][^"“”„«»;:]*$/u;
const ASIDE_BEGIN = /[,;:(—–]/u;
// Most words of a sentence that are looked through for its subject.
const LOOKED_THROUGH = 80;
// Most words of a noun phrase that is looked through.
const PHRASE = 16;

/** Whether something but white space, a full stop of an abbreviation or an apostrophe lies before a word. */
export function isCutOff(word: Word | undefined): boolean {
  return word === undefined || !/^[\s.’']*$/u.test(word.gap);
}

/**
 * The subject of the verb at an index of a paragraph's words, looked for before it and behind the word at `from`; null
 * where the verb has none there. What stands between commas or brackets is passed over (`Lee, who was late, said`), and
 * so are helping verbs; a passive has no subject that speaks.
 */
export function subjectBefore(place: Place, verb: number, from: number): Subject | null {
  let at = verb - 1;
  let passive = false;
  while (at >= from && isHelping(place.words[at])) {
    passive ||= BEING.has(place.words[at]?.key ?? '');
    at--;
  }
  const word = place.words[at];
  if (at < from || word === undefined) return null;
  if (passive && place.words[verb]?.key.endsWith('ing') !== true) return null;
  const next = place.words[at + 1];
  if (!isCutOff(next)) return phraseEndingAt(place, at, from);
  return ASIDE_END.test(next?.gap ?? '') ? beforeAside(place, at, from) : null;
}

/** Whether a word may stand between a subject and its verb: `has`, `also`, `flatly`. */
export function isHelping(word: Word | undefined): boolean {
  if (word === undefined) return false;
  return BEFORE_VERB.has(word.key) || BEING.has(word.key) || /^[a-z]{3,}ly$/u.test(word.key);
}

/** The phrase before what is said of it between commas, of which the last word is at `last`. */
function beforeAside(place: Place, last: number, from: number): Subject | null {
  let nearest: Subject | null = null;
  let at = last;
  if (place.words[at]?.key === 'who') {
    nearest = antecedentAt(place, at - 1, from);
    if (nearest?.kind === 'person') return nearest;
  }
  for (let asides = 0; asides < 4 && at >= from; asides++) {
    while (at > from && last - at < LOOKED_THROUGH && !ASIDE_BEGIN.test(place.words[at]?.gap ?? ''))
      at--;
    if (at <= from) break;
    const phrase = phraseEndingAt(place, at - 1, from);
    const named = mentionAt(place, at);
    // `his wife, Ann Lee, said`
    if (
      asides === 0 &&
      phrase?.kind === 'noun' &&
      named !== undefined &&
      isWholeName(place, at, last)
    ) {
      return { kind: 'person', person: named.person, start: phrase.start, end: named.end };
    }
    if (phrase?.kind === 'person') return phrase;
    if (phrase !== null && nearest === null) nearest = phrase;
    if (/[;:"“”«»]/u.test(place.words[at]?.gap ?? '')) break;
    at--;
  }
  return nearest;
}

/** Whether the words from one index to another are a name and nothing else. */
function isWholeName(place: Place, first: number, last: number): boolean {
  const mention = mentionAt(place, first);
  return mention !== undefined && !mention.possessive && mention === mentionAt(place, last);
}

/** The noun phrase whose last word is at `last`, or null. */
function phraseEndingAt(place: Place, last: number, from: number): Subject | null {
  const word = place.words[last];
  if (word === undefined || last < from || word.possessive) return null;
  if (RELATIVES.has(word.key)) return antecedentAt(place, last - 1, from);
  if (PRONOUNS.has(word.key)) {
    return { kind: 'pronoun', word, start: word.start, end: word.end };
  }
  const begin = beginOfPhrase(place, last, from);
  const lead = place.words[begin];
  // `she further warned`
  if (
    lead !== undefined &&
    last === begin + 1 &&
    PRONOUNS.has(lead.key) &&
    BEHIND_PRONOUN.has(word.key)
  ) {
    return { kind: 'pronoun', word: lead, start: lead.start, end: lead.end };
  }
  // `the man who shot Lee said`: the phrase goes on before the relative clause
  if (begin > from && isRelativeTo(place, begin, last)) {
    const before = phraseEndingAt(place, begin - 2, from);
    if (before !== null) return before;
  }
  const mention = mentionAt(place, last);
  if (mention !== undefined && !mention.possessive && !isObject(place, mention.start, begin)) {
    return { kind: 'person', person: mention.person, start: mention.start, end: mention.end };
  }
  return nounPhrase(place, begin, last);
}

/** Whom a `who` behind the word at `last` goes on with: `a victory for Lee, who said`. */
function antecedentAt(place: Place, last: number, from: number): Subject | null {
  const mention = mentionAt(place, last);
  if (mention === undefined || mention.possessive) return phraseEndingAt(place, last, from);
  return { kind: 'person', person: mention.person, start: mention.start, end: mention.end };
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
    if (TIME.test(between[0]?.key ?? '')) continue;
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
  if (
    lead !== undefined &&
    (PREPOSITIONS.has(lead.key) || TIME.test(lead.key) || lead.key === 'last')
  ) {
    first = begin + 1;
    while (first < last && !startsPhrase(place, first)) first++;
    if (first >= last && TIME.test(place.words[last]?.key ?? '')) return null;
  }
  const words = place.words.slice(first, last + 1);
  const [opening] = words;
  const end = words.at(-1)?.end;
  if (opening === undefined || end === undefined || TIME.test(words.at(-1)?.key ?? '')) return null;
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
  if (word === undefined || TIME.test(word.key)) return false;
  return DETERMINERS.has(word.key) && !TIME.test(place.words[at + 1]?.key ?? '')
    ? true
    : isCapitalised(word) &&
        place.words[at - 1]?.key !== 'in' &&
        !DETERMINERS.has(place.words[at - 1]?.key ?? '');
}

const PHRASE_END =
  /^(?:who|which|that|whose|when|as|while|after|before|during|in|on|at|since|because|and|but|if|until|where|is|was|are|were|told|to|by|about)$/u;

/** Whether a word ends a phrase; in capitals it is rather an organisation: `said WHO`. */
function endsPhrase({ key, text }: Word): boolean {
  return PHRASE_END.test(key) && !/^\p{Lu}{2,}$/u.test(text);
}

/** Whether words are no phrase by themselves: `the`, `an`. */
function isNoNoun(words: readonly Word[]): boolean {
  return words.every(({ key }) => DETERMINERS.has(key) && !STANDING.has(key));
}

/** The subject that begins at an index of a paragraph's words: `said Ann Lee`, `said the mayor of Velm, Ann Lee`; null for none. */
export function subjectBehind(place: Place, first: number): Subject | null {
  const word = place.words[first];
  if (word === undefined || /[.!?;:"“”«»]/u.test(word.gap)) return null;
  if (PRONOUNS.has(word.key)) return { kind: 'pronoun', word, start: word.start, end: word.end };
  let at = first;
  let governed = false;
  while (at - first < PHRASE) {
    const one = place.words[at];
    if (one === undefined || (at > first && isCutOff(one)) || endsPhrase(one)) break;
    const mention = mentionAt(place, at);
    // `suggested mogul Lee’s refusal ...`, but `said Lee’s lawyer`
    if (mention?.possessive === true && mention.start > word.start) return null;
    if (mention?.possessive === false && !governed) {
      return { kind: 'person', person: mention.person, start: mention.start, end: mention.end };
    }
    governed ||= PREPOSITIONS.has(one.key) && !isRoleOf(place, at);
    at++;
    if (isRoleNoun(one) && endsWithRole(place, at)) break;
  }
  const apposed = /^,\s+$/u.test(place.words[at]?.gap ?? '') ? mentionAt(place, at) : undefined;
  const isRole = place.words[first]?.key === 'the' && place.words.slice(first, at).some(isRoleNoun);
  if (apposed !== undefined && !apposed.possessive && isRole) {
    return { kind: 'person', person: apposed.person, start: apposed.start, end: apposed.end };
  }
  const words = place.words.slice(first, at);
  const end = words.at(-1)?.end;
  if (end === undefined || isNoNoun(words)) return null;
  return { kind: 'noun', words, start: word.start, end };
}

/** Whether no name and no further part of a role follows: `the mayor met Lee`. */
function endsWithRole(place: Place, at: number): boolean {
  const next = place.words[at];
  if (next === undefined || isCutOff(next)) return true;
  return (
    !isCapitalised(next) && !isRoleNoun(next) && !PREPOSITIONS.has(next.key) && next.key !== 'and'
  );
}

function isRoleOf(place: Place, of: number): boolean {
  const next = place.words[of + 1];
  const head = place.words[of - 1];
  if (place.words[of]?.key !== 'of' || next === undefined || head === undefined) return false;
  return isRoleNoun(head) && !isCapitalised(next) && next.key !== 'the' && !isRoleNoun(next);
}

/**
 * Who a sentence between two offsets is about: the first person or pronoun outside quotations that is no preposition's,
 * or null.
 */
export function leadingSubject(place: Place, from: number, to: number): Subject | null {
  const first = firstFrom(place.words, from);
  let governed = false;
  for (let at = first; at < first + LOOKED_THROUGH; at++) {
    const word = place.words[at];
    if (word === undefined || word.start >= to) return null;
    if (isQuoted(place, word.start)) continue;
    if (isCutOff(word)) governed = false;
    if (word.key === 'he' || word.key === 'she') {
      return { kind: 'pronoun', word, start: word.start, end: word.end };
    }
    const mention = mentionAt(place, at);
    if (mention !== undefined && !mention.possessive && !governed && mention.end <= to) {
      return { kind: 'person', person: mention.person, start: mention.start, end: mention.end };
    }
    // `with Lee taking the helm`
    const isLeading = word.key === 'with' && word.start === from;
    if (PREPOSITIONS.has(word.key) && !isLeading) governed = true;
  }
  return null;
}
