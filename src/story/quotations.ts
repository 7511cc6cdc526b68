import type { Cast } from './people.js';
import { placesOf } from './places.js';
import { findQuotations } from './quotation-marks.js';
import type { Quotation } from './quotation-marks.js';
import { speakersOf } from './speakers.js';
import type { Attribution } from './speakers.js';
import type { Paragraph, Quote } from './types.js';
import type { Word } from './words.js';

const SMALL_WORD =
  /^(?:a|an|the|of|in|on|at|to|for|and|or|but|by|with|from|as|is|de|la|le|vs|v)$/iu;
const SENTENCE_END = /[.!?…]$/u;

/**
 * The direct quotes of a story in order, each with the person who says it.
 *
 * Titles of works and words that are only set apart (scare quotes) are left out as far as their
 * form and the words around them tell. Each paragraph's piece of a quotation that runs on is a
 * quote. `words` are the words of each paragraph. Linear in the text.
 */
export function findQuotes(
  paragraphs: readonly Paragraph[],
  words: readonly (readonly Word[])[],
  cast: Cast,
): readonly Quote[] {
  const texts = paragraphs.map(({ text }) => text);
  const quotations = findQuotations(texts);
  const places = placesOf(paragraphs, words, quotations, cast);
  const attributions = speakersOf(paragraphs, places, quotations, cast);
  return quotations.flatMap((quotation, index): Quote[] => {
    const text = (texts[quotation.paragraph] ?? '').slice(quotation.start, quotation.end).trim();
    const attribution = attributions[index];
    if (attribution === undefined || !isSaid(text, quotation, attribution)) return [];
    return [
      {
        text,
        speaker: cast.people[attribution.person ?? -1]?.name ?? '',
        paragraph: quotation.paragraph + 1,
        kind: 'direct',
      },
    ];
  });
}

/** Whether words between marks are somebody's, not a title or words that are only set apart. */
function isSaid(text: string, quotation: Quotation, attribution: Attribution): boolean {
  const tokens = text.split(/\s+/u).filter((token) => /[\p{L}\p{N}]/u.test(token));
  if (tokens.length === 0 || quotation.depth > 0) return false;
  const told = attribution.cue === 'beside' && attribution.person !== null;
  if (quotation.continues || told) return true;
  if (isTitle(tokens) && !SENTENCE_END.test(text)) return false;
  if (attribution.cue === 'beside') return true;
  if (SENTENCE_END.test(text) && tokens.length > 2) return true;
  if (tokens.length < 3) return attribution.cue === 'sentence' && attribution.person !== null;
  return true;
}

function isTitle(tokens: readonly string[]): boolean {
  const big = tokens.filter((token) => !SMALL_WORD.test(token.replaceAll(/[^\p{L}]/gu, '')));
  return (
    tokens.length <= 8 && big.every((token) => /^[^\p{L}]*\p{Lu}|^[^\p{L}]*\p{N}/u.test(token))
  );
}
