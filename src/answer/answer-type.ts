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

/** Whether a sentence holds something of the kind that a question asks for, beyond the question's own words. */
export function fitsKind(question: Question, sentence: IndexedSentence): boolean {
  const own = new Set(question.words.map(({ stem }) => stem));
  const isNew = (word: TaggedWord): boolean => !own.has(word.stem);
  const { words } = sentence;
  const tests: Readonly<Record<QuestionKind, () => boolean>> = {
    who: () => words.some((word) => word.tag === 'PROPN' && isNew(word)),
    when: () => words.some((word) => isNew(word) && isTime(word)),
    where: () =>
      words.some((word, i) => isNew(word) && word.tag === 'PROPN' && placeBefore(words, i)),
    'how-many': () => words.some((word) => isNew(word) && isNumber(word)),
    'how-much': () => words.some((word) => isNew(word) && isNumber(word)),
    'how-long': () => words.some((word) => isNew(word) && durations.has(word.folded)),
    how: () => words.some(({ folded }) => folded === 'by' || folded === 'with'),
    why: () => words.some(({ folded }) => causes.has(folded)),
    said: () => sentence.speakers.length > 0 || /["“]/u.test(sentence.text),
    'yes-no': () => true,
    what: () => words.some((word) => isNew(word) && word.tag === 'NOUN'),
  };
  return tests[question.kind]();
}

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
