import type { APIComponentInContainer } from 'discord-api-types/v10';
import type { Answer } from '../../answer/types.js';
import type { Language } from '../../language/language.js';
import type { Story, StorySlug } from '../../story/types.js';

/** What an answer is shown with. */
export interface AnswerShown {
  /** The language of the words around the story's own. */
  readonly language: Language;
  readonly slug: StorySlug;
  readonly story: Story;
  readonly answer: Answer;
  /** Whether the message repeats the question: it needs to where the person's own words don't stand above it. */
  readonly repeatQuestion: boolean;
  /** Questions that this story answers with something else than is shown here; three are offered. */
  readonly suggestions: readonly string[];
}

/** What an answer shows below the question: the parts, and the colour at the message's edge. */
export interface AnswerPart {
  readonly parts: readonly APIComponentInContainer[];
  readonly accent: number;
}
