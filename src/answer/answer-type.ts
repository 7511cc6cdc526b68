import type { QuestionKind } from './question-kind.js';
import type { Question } from './read-question.js';
import type { IndexedSentence } from './story-index.js';
import type { TaggedWord } from './tagged-words.js';

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
const placeWords: ReadonlySet<string> = new Set(
  'in at near from to outside across on inside'.split(' '),
);

/** The places, from 0, of a sentence's words that are of the kind a question asks for and no words of the question. */
export function placesOfKind(question: Question, sentence: IndexedSentence): readonly number[] {
  const own = new Set(question.words.map(({ stem }) => stem));
  const fits = kindTests[question.kind];
  return sentence.words.flatMap((word, i, words) =>
    !own.has(word.stem) && fits(word, i, words, sentence) ? [i] : [],
  );
}

type KindTest = (
  word: TaggedWord,
  i: number,
  words: readonly TaggedWord[],
  sentence: IndexedSentence,
) => boolean;

const kindTests: Readonly<Record<QuestionKind, KindTest>> = {
  who: (word) => word.tag === 'PROPN',
  when: (word) => isTime(word),
  where: (word, i, words) => word.tag === 'PROPN' && placeBefore(words, i),
  'how-many': (word) => isNumber(word),
  'how-much': (word) => isNumber(word),
  'how-long': (word) => durations.has(word.folded),
  how: ({ folded }) => folded === 'by' || folded === 'with',
  why: ({ folded }) => causes.has(folded),
  said: (_word, _i, _words, { quotes }) => quotes.length > 0,
  'yes-no': () => true,
  what: ({ tag }) => tag === 'NOUN',
};

/** Whether a word is a number, in digits or in words. */
export const isNumber = (word: TaggedWord): boolean =>
  word.tag === 'NUM' || /^\p{N}/u.test(word.folded);

/** Whether a word names a time: a weekday, a month, a year of four digits, a unit of time. */
export const isTime = (word: TaggedWord): boolean =>
  timeWords.has(word.folded) || /^[12]\d{3}s?$/.test(word.folded);

function placeBefore(words: readonly TaggedWord[], i: number): boolean {
  const start = words.slice(Math.max(0, i - 3), i);
  return start.some(({ folded }) => placeWords.has(folded));
}
