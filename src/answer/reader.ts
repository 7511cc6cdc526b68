import type { Story } from '../story/types.js';
import type { Thresholds } from './confidence.js';
import type { StoryIndex } from './story-index.js';
import type { Correction, Lead, Passage, Turn } from './types.js';

/** Where in a story a reader thinks that the answer stands. */
export interface Pointer {
  /** The number of the paragraph, from 1. */
  readonly paragraph: number;
  /** The sentence's place in its paragraph, from 0. */
  readonly place: number;
  /** UTF-16 offset in the sentence where the span begins. */
  readonly start: number;
  /** UTF-16 offset in the sentence behind the span. */
  readonly end: number;
  /** How sure the reader is, 0 to 1: of answers with a confidence around c about the share c should be right. */
  readonly confidence: number;
}

/** What a reader made of a question. It holds no text of an answer: a reader points, and the story speaks. */
export interface Pointing {
  /** The question as read: spelling corrected and, in a conversation, resolved from earlier turns. */
  readonly resolved: string;
  readonly corrections: readonly Correction[];
  readonly lead: Lead | null;
  /** Best first; none where the question says nothing. */
  readonly pointers: readonly Pointer[];
  /** From which confidences on what is pointed at is the answer, or one of the closest passages. */
  readonly thresholds: Thresholds;
}

/** Answers a question, in the light of the turns before it (oldest first), by pointing into the story. */
export type Reader = (index: StoryIndex, question: string, turns: readonly Turn[]) => Pointing;

/**
 * The passages of a story that some pointers mean, in their order: the one place where what a reader says is checked. A
 * pointer to a sentence that the story doesn't have is left out; a span that isn't inside its sentence becomes the whole
 * sentence; a confidence outside of 0 to 1, or none, becomes 0 or 1, whichever is nearer, or 0.
 */
export function passagesAt(story: Story, pointers: readonly Pointer[]): readonly Passage[] {
  return pointers.flatMap(({ paragraph, place, start, end, confidence }) => {
    const sentence = story.paragraphs[paragraph - 1]?.sentences[place]?.text;
    if (sentence === undefined) return [];
    const isInside =
      Number.isInteger(start) &&
      Number.isInteger(end) &&
      0 <= start &&
      start < end &&
      end <= sentence.length;
    const span = isInside ? { start, end } : { start: 0, end: sentence.length };
    const sure = Number.isNaN(confidence) ? 0 : Math.min(1, Math.max(0, confidence));
    return [{ sentence, paragraph, ...span, confidence: sure }];
  });
}
