import { SPEECH_VERBS } from './speech-verbs.js';
import type { SpeechVerb } from './speech-verbs.js';
import { isCutOff } from '../text/function-words.js';
import type { Word } from '../text/words.js';

const set = (text: string): ReadonlySet<string> => new Set(text.split(' '));

const ARTICLES = set('a an the his her its their');
// Behind these stands a noun or an adjective: `the claims`, `an alleged plan`.
const BEFORE_NOUN = set(
  'a an the his her its their our my your no any some many several of in by for these those',
);
// Before a verb in its base form.
const BEFORE_BASE = set(
  'to will would can could may might must should did does do not they we i you who people cannot never also often still',
);
const MARK = /["“”„’‘'«»]/u;

/** The verb of saying at an index of a paragraph's words; null where the word is none, or a noun or an adjective there. */
export function speechVerbAt(words: readonly Word[], at: number): SpeechVerb | null {
  const word = words[at];
  const verb = SPEECH_VERBS.get(word?.key ?? '');
  if (word === undefined || verb === undefined) return null;
  if (word.possessive || word.text.includes('-') || isNamePart(word)) return null;
  const before = words[at - 1];
  const next = words[at + 1];
  if (isBehindNothing(verb, word, next)) return null;
  const key = before === undefined || isCutOff(word) ? '' : before.key;
  if (key !== '' && before?.possessive === true) return null;
  if (verb.form === 'base') {
    // `“...,” say Lee and Hill`
    const isTold = verb.base === 'say' && isBehindMark(word);
    return isTold || BEFORE_BASE.has(key) || /[^s]s$/u.test(key) ? verb : null;
  }
  return (verb.form === 'ing' ? ARTICLES : BEFORE_NOUN).has(key) ? null : verb;
}

/** Whether quotation marks stand before a word. */
export function isBehindMark(word: Word | undefined): boolean {
  return word !== undefined && MARK.test(word.gap);
}

function isNamePart({ text, gap }: Word): boolean {
  return /^\p{Lu}/u.test(text) && !/^$|[.!?:"“”]/u.test(gap);
}

/** Whether what follows shows another sense: `added a boat`, `to continue the talks`, `a point` without `out`. */
function isBehindNothing(verb: SpeechVerb, word: Word, next: Word | undefined): boolean {
  if (verb.base === 'point') return next?.key !== 'out';
  if (verb.base === 'add') return ARTICLES.has(next?.key ?? '') && !isBehindMark(word);
  return (
    verb.reports === 'nothing' && verb.form === 'base' && next !== undefined && !isBehindMark(next)
  );
}
