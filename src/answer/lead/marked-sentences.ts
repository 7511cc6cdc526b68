import type { Passage } from '../types.js';

/** A sentence of the story with the spans in it that answer. */
export interface MarkedSentence {
  /** The sentence, verbatim. */
  readonly sentence: string;
  /** The number of its paragraph, from 1. */
  readonly paragraph: number;
  /** UTF-16 offsets in the sentence, in order. */
  readonly spans: readonly Pick<Passage, 'start' | 'end'>[];
}

/** The sentences that the members of a list stand in, each once with all its members, in the order of their first. */
export function sentencesOf(members: readonly Passage[]): readonly MarkedSentence[] {
  const marked = new Map<string, MarkedSentence>();
  for (const { sentence, paragraph, start, end } of members) {
    const key = `${paragraph} ${sentence}`;
    const spans = [...(marked.get(key)?.spans ?? []), { start, end }];
    marked.set(key, { sentence, paragraph, spans: spans.toSorted((a, b) => a.start - b.start) });
  }
  return [...marked.values()];
}
