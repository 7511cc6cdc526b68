import { isTime } from '../ranking/answer-type.js';
import type { IndexedSentence, StoryIndex } from '../story-index.js';
import { askedOf, type Suggestion } from './suggestion.js';
import type { TaggedWord } from '../words/tagged-words.js';

/**
 * Questions for how many did something, from sentences that begin with it: `Some 340 sailors have left their ships since
 * March.` gives `How many sailors have left their ships?`
 */
export function countingQuestions({ sentences }: StoryIndex): readonly Suggestion[] {
  return sentences.flatMap((sentence) => {
    const question = countingQuestion(sentence);
    return question === undefined ? [] : [askedOf(sentence, question)];
  });
}

const about: ReadonlySet<string> = new Set(
  'some about around nearly almost over more than at least in all another the'.split(' '),
);
const longestCounted = 3;

// What is measured in them is asked for with `how much` or `how far`, and the noun alone doesn't tell of what.
const units: ReadonlySet<string> = new Set(
  `percent points dollars euros pounds crowns francs yen metres meters kilometres kilometers miles feet inches
  degrees tonnes tons kilos grams litres liters acres hectares times`.split(/\s+/),
);

function countingQuestion({ text, words }: IndexedSentence): string | undefined {
  const number = words.findIndex(({ folded }) => !about.has(folded));
  if (!/^\d/u.test(words[number]?.text ?? '')) return undefined;
  const verb = words.findIndex(({ tag }, i) => i > number && (tag === 'AUX' || tag === 'VERB'));
  const counted = words.slice(number + 1, verb < 0 ? number : verb);
  const last = counted.at(-1);
  const isCount =
    last !== undefined &&
    counted.length <= longestCounted &&
    counted.every(({ tag }) => tag === 'NOUN' || tag === 'ADJ') &&
    last.folded.endsWith('s') &&
    !units.has(last.folded) &&
    !isTime(last);
  if (!isCount || !isMainVerb(words, verb)) return undefined;
  const did = predicateOf(text, words, verb);
  const phrase = text.slice(words[number + 1]?.start, last.end);
  return did === undefined || /[,;:]/u.test(phrase) ? undefined : `How many ${phrase} ${did}?`;
}

/** Whether a verb is the sentence's own: `sent` in `two letters sent to Osen were lost` isn't. */
function isMainVerb(words: readonly TaggedWord[], verb: number): boolean {
  if (words[verb]?.tag === 'AUX') return true;
  return !words.slice(verb + 1).some(({ tag }) => tag === 'AUX' || tag === 'VERB');
}

const mostWords = 7;
const fewestWords = 2;
const ending = /[.,;:–—()“”"!?]/u;
const endingWords: ReadonlySet<string> = new Set(
  `since because when after before while and but or who which that where as so until than`.split(
    ' ',
  ),
);

/** What they did, up to the first comma or conjunction; undefined where that is too short or too long to ask for. */
function predicateOf(text: string, words: readonly TaggedWord[], verb: number): string | undefined {
  let last = verb;
  for (let i = verb + 1; i < words.length; i++) {
    const gap = text.slice(words[last]?.end, words[i]?.start);
    if (ending.test(gap) || endingWords.has(words[i]?.folded ?? '')) break;
    last = i;
  }
  const length = last - verb + 1;
  const endsOpen = words[last]?.content === false;
  if (length < fewestWords || length > mostWords || endsOpen) return undefined;
  return text.slice(words[verb]?.start, words[last]?.end);
}
