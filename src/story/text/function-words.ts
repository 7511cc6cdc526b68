import type { Word } from './words.js';

const set = (text: string): ReadonlySet<string> => new Set(text.split(' '));

/** Pronouns that can be a subject, in lower case. */
export const PRONOUNS = set('he she they it i we you');
/** Pronouns that begin a relative clause with its subject, in lower case. */
export const RELATIVES = set('who which');
// What stands between a subject and its verb.
const BEFORE_VERB = set(
  'has have had also then later again once recently just always never often repeatedly will would did does do not now still already even first soon may might could can cannot should must himself herself themselves yet have only twice',
);
/** Forms of `be`, and `get` as it makes a passive, in lower case. */
export const BEING = set('was were is are been be being am got gets');
/** Prepositions, in lower case. */
export const PREPOSITIONS = set(
  'of for to with by from at in on about against between like than into over under near behind within without through toward towards including following alongside via per',
);
/** Words that begin a clause, in lower case. */
export const OPENING = set(
  'that and but or while when because as if whether though although since after before where which what who whom whose until unless so than how why nor yet',
);
/** Words that begin a noun phrase, in lower case. */
export const DETERMINERS = set(
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

/** Whether something but white space, a full stop of an abbreviation or an apostrophe lies before a word. */
export function isCutOff(word: Word | undefined): boolean {
  return word === undefined || !/^[\s.’']*$/u.test(word.gap);
}

/** Whether a word may stand between a subject and its verb: `has`, `also`, `flatly`. */
export function isHelping(word: Word | undefined): boolean {
  if (word === undefined) return false;
  return BEFORE_VERB.has(word.key) || BEING.has(word.key) || /^[a-z]{3,}ly$/u.test(word.key);
}

/** Whether words are no phrase by themselves: `the`, `an`. */
export function isNoNoun(words: readonly Word[]): boolean {
  return words.every(({ key }) => DETERMINERS.has(key) && !STANDING.has(key));
}
