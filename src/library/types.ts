import type { Answer, Turn } from '../answer/types.js';
import type { StoryIndex } from '../answer/story-index.js';
import type { Story, StorySlug } from '../story/types.js';

/** Answers a question to one story, in the light of the turns before it, oldest first. */
export type AskStory = (question: string, turns: readonly Turn[]) => Promise<Answer>;

/** One story of the library: read, indexed, and named. */
export interface LibraryStory {
  /** Its short name, unique in the library. */
  readonly slug: StorySlug;
  readonly story: Story;
  /** The story's index, built once when the library was opened. */
  readonly index: StoryIndex;
  /** Answers a question that stands by itself, by the built-in reader alone and at once; the last answers are kept. */
  readonly answer: (question: string) => Answer;
  /** Answers a person's question in the light of the turns before it (oldest first), by all readers that there are. */
  readonly ask: AskStory;
  /** Questions that the story answers, to be offered to people. */
  readonly questions: readonly string[];
}

/** Something in the content folder that did not become a story. */
export interface LibraryProblem {
  /** The file's name in the content folder, or the folder itself where the folder cannot be read. */
  readonly file: string;
  /** The line that is wrong, counted from 1; 0 where it is the file as a whole. */
  readonly line: number;
  /** What is wrong and what to do, in one or two sentences for people. */
  readonly reason: string;
}

/** Which stories there are, as read from the content folder at one moment. */
export interface Library {
  /** Newest `published` first, stories without a date last; among equals by slug. */
  readonly stories: readonly LibraryStory[];
  /** In the order of the files' names. */
  readonly problems: readonly LibraryProblem[];
}
