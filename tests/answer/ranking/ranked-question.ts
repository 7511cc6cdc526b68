import { answerQuestion } from '../../../src/answer/answer-question.js';
import type { StoryIndex } from '../../../src/answer/story-index.js';
import type { Answer, Passage } from '../../../src/answer/types.js';

/** A question about a story, and the whole result that a person would call right. */
export interface RankedQuestion {
  readonly story: StoryIndex;
  readonly question: string;
  /** As {@link resultOf} tells it. */
  readonly result: string;
}

/** Questions about one story, each with its result. */
export function asked(
  story: StoryIndex,
  ...questions: readonly (readonly [question: string, result: string])[]
): readonly RankedQuestion[] {
  return questions.map(([question, result]) => ({ story, question, result }));
}

/** Kind, passages as `paragraph.sentence` in their order, and the span of the best: `answer 2.1 (two metres), 9.1, 2.2`. */
export function resultOf({ story }: StoryIndex, { kind, passages }: Answer): string {
  const place = ({ paragraph, sentence }: Passage): string => {
    const sentences = story.paragraphs[paragraph - 1]?.sentences ?? [];
    return `${paragraph}.${sentences.findIndex(({ text }) => text === sentence) + 1}`;
  };
  const places = passages.map((passage, i) =>
    i === 0
      ? `${place(passage)} (${passage.sentence.slice(passage.start, passage.end)})`
      : place(passage),
  );
  return `${kind} ${places.join(', ')}`.trim();
}

/** What a reader says to a question, told as its result. */
export function ranked(story: StoryIndex, question: string): string {
  return resultOf(story, answerQuestion(story, question));
}
