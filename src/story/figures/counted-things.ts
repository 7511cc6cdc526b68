import { REPORTING_VERBS } from '../people/name-words.js';
import { numberOf } from '../text/number-words.js';
import { isPastForm } from '../time/tense.js';

const PLURAL =
  /[^isu'’]s$|^(?:people|children|women|men|police|feet|fish|sheep|cattle|staff|troops)$/u;
/** Plural in form, but seldom what is counted itself: `two news organisations`. */
const LEADING_PLURALS = new Set(
  'news sports arms sales goods savings rights economics politics gas canvas christmas'.split(' '),
);
const WORD_BEHIND =
  /[ \u00a0](?<word>(?:\p{Lu}\.){2,}|\p{L}[\p{L}\p{M}\p{N}]*(?:[-.’'&]\p{L}[\p{L}\p{N}]*)*)/uy;
const AUXILIARY = /^(?:is|are|was|were|has|have|had|will|would|can|could|may|might|must|should)$/u;
/** Words, in lower case, that end the words of a noun. */
const SMALL_WORDS: ReadonlySet<string> = new Set(
  (
    'a an the this that these those and or but nor as than if so then when while where who whom whose which what how why ' +
    'of in on at by for from to into onto with without within over under above below between among through during before ' +
    'after since until about around against across along near off out up down per via plus minus like unlike despite ' +
    'he she it they we you i him her them us his its their our your my me be been being am not no also only just even ever ' +
    'never always again already still yet now today later earlier ago each every all both either neither more most less ' +
    'fewer other others another such same do does did there here because though although whether'
  ).split(' '),
);
const MOST_WORDS = 5;

/** What a number counts or measures. */
export interface Thing {
  /** In the text's words: `the land`; '' where it isn't told. */
  readonly of: string;
  /** UTF-16 offset behind it in the text; where it isn't told, the place from which it was looked for. */
  readonly end: number;
}

/** What is counted: the first noun in the plural among the words behind a number, with those before it. */
export function countedThing(text: string, from: number): Thing | undefined {
  const words = wordsBehind(text, from);
  // `eight Special Olympics athletes`: a name before a noun is no plural
  const named = words.findIndex((word) => isPlural(word) && !word.isName);
  const last = named < 0 ? words.findIndex(isPlural) : named;
  const end = words[last]?.end;
  return end === undefined ? undefined : { of: text.slice(from, end).trim(), end };
}

function isPlural({ key }: Behind): boolean {
  return PLURAL.test(key) && !LEADING_PLURALS.has(key);
}

/** What a measure is of: `the land` behind `20 percent of the land`; nothing where no `of` follows. */
export function measuredThing(text: string, from: number): Thing {
  const of = /^ (?:worth )?of (?:(?:the|its|their|his|her|our|all|those|these|an?) )?/u.exec(
    text.slice(from, from + 24),
  );
  if (of === null) return { of: '', end: from };
  const begin = from + of[0].indexOf('of ') + 3;
  const counted = wordsBehind(text, from + of[0].length - 1);
  const plural = counted.findIndex(isPlural);
  const end = (counted[plural] ?? counted.at(-1))?.end;
  return end === undefined ? { of: '', end: from } : { of: text.slice(begin, end), end };
}

/** What a measure joined by a hyphen belongs to: `call` behind `two-hour`. */
export function thingBehind(text: string, from: number): Thing {
  const end = wordsBehind(text, from).slice(0, 3).at(-1)?.end;
  return end === undefined ? { of: '', end: from } : { of: text.slice(from, end).trim(), end };
}

interface Behind {
  /** The word in lower case. */
  readonly key: string;
  readonly isName: boolean;
  readonly end: number;
}

/** The words behind a place that can be a noun with what describes it: up to a small word, a verb or a mark. */
function wordsBehind(text: string, from: number): readonly Behind[] {
  const words: Behind[] = [];
  WORD_BEHIND.lastIndex = from;
  for (
    let match = WORD_BEHIND.exec(text);
    match !== null && words.length < MOST_WORDS;
    match = WORD_BEHIND.exec(text)
  ) {
    const word = match.groups?.['word'] ?? '';
    const key = word.toLowerCase();
    if (endsNoun(key, words.length)) break;
    words.push({ key, isName: /^\p{Lu}/u.test(word), end: WORD_BEHIND.lastIndex });
  }
  return words;
}

/** Whether a word is none of a noun's, behind so many words of it. */
function endsNoun(key: string, before: number): boolean {
  if (SMALL_WORDS.has(key) || key.endsWith('ly') || numberOf(key) !== undefined) return true;
  if (AUXILIARY.test(key) || REPORTING_VERBS.has(key)) return true;
  // before a noun a past form is an adjective: `invited guests`
  return before > 0 && isPastForm(key);
}
