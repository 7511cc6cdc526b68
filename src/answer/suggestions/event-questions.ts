import type { IndexedSentence, StoryIndex } from '../story-index.js';
import { askedOf, type Suggestion } from './suggestion.js';
import type { TaggedWord } from '../words/tagged-words.js';

const weekdays = 'monday tuesday wednesday thursday friday saturday sunday'.split(' ');
const months =
  'january february march april may june july august september october november december'.split(
    ' ',
  );

// What is still to come did not happen.
const toCome: ReadonlySet<string> = new Set(
  'will would could may might should shall due expected planned scheduled plans wants next'.split(
    ' ',
  ),
);

/** Questions for what happened on a day: `What happened on Monday?`, `What happened on March 23?` */
export function dayQuestions({ sentences }: StoryIndex): readonly Suggestion[] {
  return sentences.filter(isPast).flatMap((sentence) =>
    sentence.words.flatMap((_word, at, words) => {
      const day = words[at - 1]?.folded === 'on' ? dayFrom(sentence, at) : undefined;
      return day === undefined ? [] : [askedOf(sentence, `What happened on ${day}?`)];
    }),
  );
}

function dayFrom({ text, words }: IndexedSentence, at: number): string | undefined {
  const word = words[at];
  const next = words[at + 1];
  if (word === undefined || !/^\p{Lu}/u.test(word.text)) return undefined;
  if (weekdays.includes(word.folded)) return word.text;
  const isDate = months.includes(word.folded) && /^\d{1,2}$/.test(next?.text ?? '');
  return isDate ? text.slice(word.start, next?.end) : undefined;
}

/** Questions for what happened at a place that a sentence begins with or that stands right behind what was done there. */
export function placeQuestions(index: StoryIndex): readonly Suggestion[] {
  return index.sentences.filter(isPast).flatMap((sentence) =>
    sentence.words.flatMap((word, at, words) => {
      if (words[at - 1]?.folded !== 'in' || !isPlace(index, word)) return [];
      const isThere = at === 1 || words[at - 2]?.tag === 'VERB';
      const place = nameFrom(sentence, at);
      return isThere ? [askedOf(sentence, `What happened in ${place}?`)] : [];
    }),
  );
}

function isPlace({ namedPeople }: StoryIndex, { tag, folded, text }: TaggedWord): boolean {
  const isName = tag === 'PROPN' && !namedPeople.has(folded) && !/['’]/u.test(text);
  return isName && !weekdays.includes(folded) && !months.includes(folded) && !/^\d/u.test(text);
}

const isPast = ({ words }: IndexedSentence): boolean =>
  // in lower case: `May` is a month
  !words.some(({ text }) => toCome.has(text));

/** The name that begins with a word, as the sentence has it: `White House`. */
function nameFrom({ text, words }: IndexedSentence, from: number): string {
  let last = from;
  while (words[last + 1]?.tag === 'PROPN' && text[words[last]?.end ?? 0] === ' ') last++;
  return text.slice(words[from]?.start ?? 0, words[last]?.end ?? 0);
}
