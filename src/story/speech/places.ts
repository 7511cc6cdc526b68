import type { Cast } from '../people/people.js';
import type { Quotation } from '../text/quotation-marks.js';
import type { Mention, Paragraph, Sentence } from '../types.js';
import type { Word } from '../text/words.js';

/** A paragraph as speech is looked for in it. */
export interface Place {
  /** Index of the paragraph, from 0. */
  readonly index: number;
  readonly text: string;
  /** In order. */
  readonly sentences: readonly Sentence[];
  /** In order. */
  readonly words: readonly Word[];
  /** In order. */
  readonly mentions: readonly Mention[];
  /** The outer quotations, in order. */
  readonly quotations: readonly Quotation[];
}

/** The paragraphs of a story as speech is looked for in them. `words` are the words of each paragraph. Linear in the text. */
export function placesOf(
  paragraphs: readonly Paragraph[],
  words: readonly (readonly Word[])[],
  quotations: readonly Quotation[],
  cast: Cast,
): readonly Place[] {
  const places = paragraphs.map(({ text, sentences }, index) => ({
    index,
    text,
    sentences,
    words: words[index] ?? [],
    mentions: new Array<Mention>(),
    quotations: new Array<Quotation>(),
  }));
  for (const mention of cast.mentions) places[mention.paragraph - 1]?.mentions.push(mention);
  for (const quotation of quotations) {
    if (quotation.depth === 0) places[quotation.paragraph]?.quotations.push(quotation);
  }
  return places;
}

/** Index of the first one that begins at an offset or behind it; they are in order. */
export function firstFrom(values: readonly { readonly start: number }[], offset: number): number {
  let low = 0;
  let high = values.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((values[middle]?.start ?? Infinity) < offset) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** Whether an offset lies in one of a paragraph's quotations. */
export function isQuoted(place: Place, offset: number): boolean {
  const before = place.quotations[firstFrom(place.quotations, offset + 1) - 1];
  return before !== undefined && offset < before.end;
}

/** The mentions between two offsets that stand outside quotations. */
export function mentionsIn(place: Place, from: number, to: number): readonly Mention[] {
  return place.mentions
    .slice(firstFrom(place.mentions, from), firstFrom(place.mentions, to))
    .filter(({ start, end }) => end <= to && !isQuoted(place, start));
}

/** The mention that covers the word at an index, or undefined. */
export function mentionAt(place: Place, at: number): Mention | undefined {
  const word = place.words[at];
  if (word === undefined) return undefined;
  const mention = place.mentions[firstFrom(place.mentions, word.start + 1) - 1];
  return mention !== undefined && word.start < mention.end ? mention : undefined;
}

/** Index of the sentence that holds an offset, or of the last one before it; -1 before the first. */
export function sentenceAt({ sentences }: Place, offset: number): number {
  return firstFrom(sentences, offset + 1) - 1;
}

/** The last word that begins before an offset, or undefined. */
export function wordBefore({ words }: Place, offset: number): Word | undefined {
  return words[firstFrom(words, offset) - 1];
}
