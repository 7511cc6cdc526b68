import { TITLES } from '../../story/people/name-words.js';
import { likeliest, namesIn } from '../conversation/names-in.js';
import type { IndexedSentence, StoryIndex } from '../story-index.js';
import type { TaggedWord } from '../words/tagged-words.js';
import type { Passage } from '../types.js';

/** A person of the story named in one of its sentences. */
export interface NamedInSentence {
  /** Their place in `story.people`, from 0. */
  readonly person: number;
  /** The places, from 0, of the name's first and last word in the sentence, titles counted. */
  readonly from: number;
  readonly to: number;
}

/** The people whom a sentence names, in order; not where the name only says whose something is: `Ann Lee’s son`. */
export function peopleNamedIn(
  { story, namedPeople }: StoryIndex,
  { words }: IndexedSentence,
): readonly NamedInSentence[] {
  return namesIn(namedPeople, words).flatMap((name) => {
    const [person, ...others] = likeliest(story, words, name);
    const isOwner = /['’]s?$/u.test(words[name.to]?.text ?? '');
    if (person === undefined || others.length > 0 || isOwner) return [];
    return [{ person, from: withTitle(words, name.from), to: name.to }];
  });
}

function withTitle(words: readonly TaggedWord[], from: number): number {
  let first = from;
  while (TITLES.has(words[first - 1]?.folded ?? '')) first--;
  return first;
}

/** A name in a sentence as a passage whose span is the name. */
export function namePassage(sentence: IndexedSentence, { from, to }: NamedInSentence): Passage {
  return {
    sentence: sentence.text,
    paragraph: sentence.paragraph,
    start: sentence.words[from]?.start ?? 0,
    end: sentence.words[to]?.end ?? sentence.text.length,
    confidence: 1,
  };
}
