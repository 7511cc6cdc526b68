import { likeliest, namesIn } from './names-in.js';
import type { Question } from './read-question.js';
import type { StoryIndex } from './story-index.js';
import type { Passage } from './types.js';

/** What is known of a sentence as the answer to a follow-up; all 0 for a question that stands by itself. */
export interface FollowUpFeatures {
  /** 1 for the sentence that was shown last: whoever asks on wants to know more than it tells. */
  readonly shown: number;
  /** How near it comes behind the sentence shown last: 1 for the next, `1 / sqrt(2)` for the one behind it, and so on. */
  readonly behindShown: number;
  /** 1 for the others of the paragraph shown last. */
  readonly besideShown: number;
  /** 1 where it speaks of somebody whom the question names, by name or pronoun. */
  readonly speaksOf: number;
}

/** The features for a question that stands by itself. */
export const standsAlone: FollowUpFeatures = {
  shown: 0,
  behindShown: 0,
  besideShown: 0,
  speaksOf: 0,
};

/** The features of every sentence of a story for a follow-up, in the story's order. */
export function followUpFeatures(
  index: StoryIndex,
  { shown, words }: Question,
): readonly FollowUpFeatures[] {
  if (shown === null) return index.sentences.map(() => standsAlone);
  const at = placeOf(index, shown);
  const asked = new Set(
    namesIn(index.namedPeople, words).flatMap((name) => likeliest(index.story, words, name)),
  );
  return index.sentences.map(({ paragraph }, place) => ({
    shown: place === at ? 1 : 0,
    behindShown: at >= 0 && place > at ? 1 / Math.sqrt(place - at) : 0,
    besideShown: place !== at && paragraph === shown.paragraph ? 1 : 0,
    speaksOf: index.peopleOf[place]?.some((one) => asked.has(one)) === true ? 1 : 0,
  }));
}

/** The place of a passage among a story's sentences, from 0; -1 where the story has it no longer. */
export function placeOf(index: StoryIndex, { sentence, paragraph }: Passage): number {
  return index.sentences.findIndex((one) => one.paragraph === paragraph && one.text === sentence);
}
