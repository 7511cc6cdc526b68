import { hasOfKind } from '../ranking/answer-type.js';
import { asksForMore, isBare } from './left-out.js';
import { likeliest, namesIn } from './names-in.js';
import type { QuestionKind } from '../question/question-kind.js';
import type { Question } from '../question/read-question.js';
import type { StoryIndex } from '../story-index.js';
import type { Passage } from '../types.js';

/** What is known of a sentence as the answer to a follow-up; all 0 for a question that stands by itself. */
export interface FollowUpFeatures {
  /** 1 for the sentence shown last, where it has what a mere `when?` or `for how long?` asks for. */
  readonly shownTells: number;
  /** How near it comes behind the sentence shown last: 1 for the next, `1 / sqrt(2)` for the one behind it, and so on. */
  readonly behindShown: number;
  /** 1 for the others of the paragraph shown last. */
  readonly besideShown: number;
  /** 1 where it speaks of somebody whom the question names, by name or pronoun. */
  readonly speaksOf: number;
  /** 1 where it was shown before and something else is asked for. */
  readonly again: number;
}

// Nearly every sentence has something of the other kinds.
const factKinds: ReadonlySet<QuestionKind> = new Set([
  'who',
  'when',
  'where',
  'how-many',
  'how-much',
  'how-long',
  'why',
]);

/** The features for a question that stands by itself. */
export const standsAlone: FollowUpFeatures = {
  shownTells: 0,
  behindShown: 0,
  besideShown: 0,
  speaksOf: 0,
  again: 0,
};

/** The features of every sentence of a story for a follow-up, in the story's order. */
export function followUpFeatures(
  index: StoryIndex,
  question: Question,
): readonly FollowUpFeatures[] {
  const last = question.shown.at(-1);
  if (last === undefined) return index.sentences.map(() => standsAlone);
  const at = placeOf(index, last);
  const { words } = question;
  const asked = new Set(
    namesIn(index.namedPeople, words).flatMap((name) => likeliest(index.story, words, name)),
  );
  const asksFact = isBare(question) && factKinds.has(question.kind);
  const known = asksForMore(question) ? question.shown.map((one) => placeOf(index, one)) : [];
  return index.sentences.map((sentence, place) => ({
    shownTells: place === at && asksFact && hasOfKind(question, sentence) ? 1 : 0,
    behindShown: at >= 0 && place > at ? 1 / Math.sqrt(place - at) : 0,
    besideShown: place !== at && sentence.paragraph === last.paragraph ? 1 : 0,
    speaksOf: index.peopleOf[place]?.some((one) => asked.has(one)) === true ? 1 : 0,
    again: known.includes(place) ? 1 : 0,
  }));
}

/** The place of a passage among a story's sentences, from 0; -1 where the story has it no longer. */
export function placeOf(index: StoryIndex, { sentence, paragraph }: Passage): number {
  return index.sentences.findIndex((one) => one.paragraph === paragraph && one.text === sentence);
}
