import type { QuestionKind } from '../question/question-kind.js';
import type { Question } from '../question/read-question.js';
import type { IndexedSentence } from '../story-index.js';
import type { TaggedWord } from '../words/tagged-words.js';

const timeWords: ReadonlySet<string> = new Set(
  `monday tuesday wednesday thursday friday saturday sunday january february march april june july august september
  october november december jan feb mar apr jun jul aug sept sep oct nov dec today yesterday tomorrow tonight
  morning afternoon evening night noon midnight weekend week month year decade century spring summer autumn winter
  weeks months years days hours minutes seconds day hour minute decades centuries am pm ago earlier later`.split(
    /\s+/,
  ),
);
const durations: ReadonlySet<string> = new Set(
  'day days week weeks month months year years hour hours minute minutes second seconds decade decades century centuries'.split(
    ' ',
  ),
);
const causes: ReadonlySet<string> = new Set(
  'because since due cause causes caused so order reason reasons after to for result'.split(' '),
);
const frequencies: ReadonlySet<string> = new Set(
  'once twice times every each daily weekly monthly yearly annually always never rarely often sometimes'.split(
    ' ',
  ),
);
const placeWords: ReadonlySet<string> = new Set(
  'in at near from to outside across on inside'.split(' '),
);

/**
 * The places, from 0, of a sentence's words that are of each kind that a question may ask for. What somebody said is
 * anywhere in a sentence that holds a quote; yes and no are everywhere.
 */
export function placesByKind(
  words: readonly TaggedWord[],
  holdsQuote: boolean,
): Readonly<Record<QuestionKind, readonly number[]>> {
  const everywhere = words.map((_word, i) => i);
  const where = (fits: WordTest) => everywhere.filter((i) => fits(words, i));
  const names = where((all, i) => all[i]?.tag === 'PROPN');
  const numbers = where((all, i) => isNumber(all[i]));
  return {
    who: names,
    'who-said': holdsQuote ? names : [],
    when: where((all, i) => isTime(all[i])),
    where: where((all, i) => all[i]?.tag === 'PROPN' && placeBefore(all, i)),
    'how-many': numbers,
    'how-much': numbers,
    'how-long': where((all, i) => durations.has(all[i]?.folded ?? '')),
    'how-often': where((all, i) => frequencies.has(all[i]?.folded ?? '')),
    how: where((all, i) => ['by', 'with'].includes(all[i]?.folded ?? '')),
    why: where((all, i) => causes.has(all[i]?.folded ?? '')),
    said: holdsQuote ? everywhere : [],
    'yes-no': everywhere,
    what: where((all, i) => all[i]?.tag === 'NOUN'),
  };
}

type WordTest = (words: readonly TaggedWord[], i: number) => boolean;

/** Whether a sentence has a word of the kind that a question asks for, other than the question's own words. */
export function hasOfKind(question: Question, { words, ofKind }: IndexedSentence): boolean {
  return ofKind[question.kind].some((i) => {
    const stem = words[i]?.stem;
    return question.words.every((own) => own.stem !== stem);
  });
}

/** Whether a word is a number, in digits or in words. */
export const isNumber = (word: TaggedWord | undefined): boolean =>
  word !== undefined && (word.tag === 'NUM' || /^\p{N}/u.test(word.folded));

/** Whether a word names a time: a weekday, a month, a year of four digits, a unit of time. */
export const isTime = (word: TaggedWord | undefined): boolean =>
  word !== undefined && (timeWords.has(word.folded) || /^[12]\d{3}s?$/.test(word.folded));

function placeBefore(words: readonly TaggedWord[], i: number): boolean {
  const start = words.slice(Math.max(0, i - 3), i);
  return start.some(({ folded }) => placeWords.has(folded));
}
