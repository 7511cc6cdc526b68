import type { Quote } from '../../story/types.js';
import { isTime } from '../ranking/answer-type.js';
import type { IndexedSentence, StoryIndex } from '../story-index.js';
import { askedOf, type Suggestion } from './suggestion.js';
import type { TaggedWord } from '../words/tagged-words.js';

// A word or two between quotation marks are a manner of speaking more often than something said.
const fewestWords = 4;

/**
 * Questions for what somebody said, and about what where their words tell it: `What did Ann Lee say about the harbour?`
 * One of each speaker comes before the second of any.
 */
export function saidQuestions({ story, sentences }: StoryIndex): readonly Suggestion[] {
  const quotes = story.quotes.filter(
    ({ kind, speaker, text }) =>
      kind === 'direct' && speaker !== '' && text.split(' ').length >= fewestWords,
  );
  return oneEachFirst(quotes).flatMap((quote) => {
    const holder = sentences.find((sentence) => sentence.quotes.includes(quote));
    if (holder === undefined) return [];
    const topic = topicOf(holder, quote);
    const about = topic === undefined ? '' : ` about ${topic}`;
    return [askedOf(holder, `What did ${quote.speaker} say${about}?`)];
  });
}

function oneEachFirst(quotes: readonly Quote[]): readonly Quote[] {
  const counts = new Map<string, number>();
  const numbered = quotes.map((quote) => {
    const number = counts.get(quote.speaker) ?? 0;
    counts.set(quote.speaker, number + 1);
    return { quote, number };
  });
  return numbered.toSorted((a, b) => a.number - b.number).map(({ quote }) => quote);
}

const shortestTopic = 5;

/**
 * What a quotation is likeliest to be about: its longest noun that is in the plural or has a determiner, and `the` where
 * it has one. Undefined where it has none.
 */
function topicOf(sentence: IndexedSentence, { text }: Quote): string | undefined {
  const from = sentence.text.indexOf(text);
  if (from < 0) return undefined;
  const places = sentence.words.flatMap((word, at) => {
    const isInside = word.start >= from && word.end <= from + text.length;
    return isInside && isTopic(sentence, at) ? [at] : [];
  });
  const [longest] = places.toSorted(
    (a, b) => lengthAt(sentence, b) - lengthAt(sentence, a) || a - b,
  );
  if (longest === undefined || lengthAt(sentence, longest) < shortestTopic) return undefined;
  const noun = sentence.words[longest]?.text ?? '';
  return determinerOf(sentence, longest) === undefined ? noun : `the ${noun}`;
}

const lengthAt = ({ words }: IndexedSentence, at: number): number => words[at]?.text.length ?? 0;

// They say nothing of what is spoken about.
const empty: ReadonlySet<string> = new Set(
  `thing things times ways lots kind kinds parts fact facts degree percentage course cases moment someone something
  everything nothing anything everybody everyone`.split(/\s+/),
);
const plurals: ReadonlySet<string> = new Set('children people women police'.split(' '));

function isTopic(sentence: IndexedSentence, at: number): boolean {
  const { text, words } = sentence;
  const word = words[at];
  if (word?.tag !== 'NOUN' || !word.content || isTime(word) || empty.has(word.folded)) return false;
  const isWhole = text[word.start - 1] !== '-' && text[word.end] !== '-';
  const isPlural = /[^aisu]s$/u.test(word.text) || plurals.has(word.folded);
  const stands = isPlural || determinerOf(sentence, at) !== undefined;
  return isWhole && stands && /^\p{Ll}+$/u.test(word.text);
}

const determiners: ReadonlySet<string> = new Set(
  'the a an another this that these those my our your his her its their'.split(' '),
);

/** The determiner before a noun, adjectives and other nouns between: `a` in `a long winter`. */
function determinerOf({ words }: IndexedSentence, at: number): TaggedWord | undefined {
  let before = at - 1;
  while (/^(?:ADJ|NOUN|ADV|NUM)$/.test(words[before]?.tag ?? '')) before--;
  const word = words[before];
  return word !== undefined && determiners.has(word.folded) ? word : undefined;
}
