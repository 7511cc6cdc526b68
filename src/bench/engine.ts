import type { Story } from '../story/types.js';

/** A text that an engine found. */
export interface Hit {
  /** Its place among the indexed texts, from 0. */
  readonly place: number;
  /** How well it fits, more being better; the same for all where the engine gives no score. */
  readonly score: number;
}

/** Finds the texts that fit a question best, best first, at most three. */
export type Search = (question: string) => readonly Hit[] | Promise<readonly Hit[]>;

/** A story as engines get it. */
export interface IndexableStory {
  /** The story file's text. */
  readonly text: string;
  /** The same, read. */
  readonly story: Story;
}

/** Which texts of a story are indexed and found. */
export type Unit = 'sentences' | 'paragraphs';

/** A search engine at its best sensible settings. */
export interface Engine {
  readonly name: string;
  /** The npm packages that it is made of, whose versions are told with the results. */
  readonly packages: readonly string[];
  /** How it is set, for people. */
  readonly settings: string;
  /** Whether the scores of its hits mean anything. */
  readonly hasScores: boolean;
  /** Indexes a story's sentences or paragraphs, in their order. */
  readonly index: (story: IndexableStory, unit: Unit) => Search;
}

/** How many hits are looked at. */
export const mostHits = 3;

/** The texts of one kind in a story, in their order. */
export function textsOf({ paragraphs }: Story, unit: Unit): readonly string[] {
  return unit === 'paragraphs'
    ? paragraphs.map(({ text }) => text)
    : paragraphs.flatMap(({ sentences }) => sentences.map(({ text }) => text));
}
