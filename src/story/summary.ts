import type { Paragraph, Summary } from './types.js';

/** Chooses verbatim sentences that tell the story, in its order: its first one, three and six. */
export function summarise(paragraphs: readonly Paragraph[]): Summary {
  const sentences = paragraphs.flatMap((paragraph) => paragraph.sentences.map(({ text }) => text));
  return {
    short: sentences.slice(0, 1),
    medium: sentences.slice(0, 3),
    long: sentences.slice(0, 6),
  };
}
