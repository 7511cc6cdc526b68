import type { Paragraph, Person, Quote } from './types.js';

/** The direct quotes of a story, in order, each with its speaker. */
export function findQuotes(
  paragraphs: readonly Paragraph[],
  _people: readonly Person[],
): readonly Quote[] {
  return paragraphs.flatMap(({ text, number }) =>
    [...text.matchAll(/“([^”“]*)”/gu)].map((match) => ({
      text: match[1] ?? '',
      speaker: '',
      paragraph: number,
      kind: 'direct' as const,
    })),
  );
}
