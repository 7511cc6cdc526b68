import type { Story } from '../story/types.js';

/** What a model made of one sentence of a story, for one question. */
export interface ReadSentence {
  /** ln of the probability that this sentence answers, in the window where it is highest. */
  readonly score: number;
  /** ln of the probability that nothing in that window answers. */
  readonly none: number;
  /** UTF-16 offset in the sentence where its best span begins; a span has at most 25 tokens. */
  readonly start: number;
  /** UTF-16 offset in the sentence behind its best span. */
  readonly end: number;
  /** ln of the span's probability in that window, start and end together. */
  readonly span: number;
}

/** What a model made of a question. */
export interface ModelReading {
  /** One entry a sentence of the story, in the story's order: paragraphs, then their sentences. */
  readonly sentences: readonly ReadSentence[];
}

/**
 * Reads a question, spelled right and resolved from earlier turns, by a model; null where no model works or it took too
 * long. Never rejects.
 */
export type ReadByModel = (story: Story, question: string) => Promise<ModelReading | null>;
