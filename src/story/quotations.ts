import type { Cast } from './people.js';
import { placesOf } from './places.js';
import type { Place } from './places.js';
import { findQuotations } from './quotation-marks.js';
import type { Quotation } from './quotation-marks.js';
import { speakersOf } from './speakers.js';
import type { Attribution } from './speakers.js';
import type { Paragraph, Quote } from './types.js';
import type { Word } from './words.js';

const SMALL_WORD =
  /^(?:a|an|the|of|in|on|at|to|for|and|or|but|by|with|from|as|is|de|la|le|vs|v)$/iu;
const NAMING = /\b(?:titled|entitled|headlined|subtitled)\s$/u;
const TERM = /\bthe (?:term|word|phrase|slogan|nickname|label|expression|motto|hashtag)s?\s$/u;
const NAMING_LENGTH = 24;
const NO_NOUN =
  /^(?:in|for|of|to|on|and|but|or|as|with|after|before|when|while|at|by|from|that|if|because|is|was|are|were|has|had|about|over|under|during|since|than|who|which|he|she|they|it)$/u;
// Fewer words are set apart as often as said.
const FEW = 3;
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
    const place = places[quotation.paragraph];
    const attribution = attributions[index];
    if (place === undefined || attribution === undefined) return [];
    if (!isSaid(place, quotation, attribution)) return [];
    const text = place.text.slice(quotation.start, quotation.end).trim();
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
function isSaid(place: Place, quotation: Quotation, attribution: Attribution): boolean {
  const text = place.text.slice(quotation.start, quotation.end).trim();
  const tokens = text.split(/\s+/u).filter((token) => /[\p{L}\p{N}]/u.test(token));
  if (tokens.length === 0 || quotation.depth > 0) return false;
  if (quotation.continues) return true;
  const before = place.text.slice(
    Math.max(0, quotation.start - NAMING_LENGTH),
    quotation.start - 1,
  );
  if (NAMING.test(before)) return false;
  const { cue, person, source } = attribution;
  const isTold = person !== null || source !== '';
  const ends = SENTENCE_END.test(text);
  if (cue === 'heading' && isTold) return true;
  if (tokens.length <= FEW && TERM.test(before)) return false;
  if (tokens.length < FEW && cue !== 'behind' && isTerm(place, quotation)) return false;
  if (cue === 'ahead') return isTold || !isTitle(tokens) || ends;
  if (isTitle(tokens) && !/[!?]$/u.test(text) && !isWhole(place, quotation)) {
    return (
      cue === 'behind' &&
      isTold &&
      /[,!?]["”’'»]/u.test(place.text.slice(quotation.end - 1, quotation.end + 1)) &&
      !attribution.verb.endsWith('ing')
    );
  }
  if (tokens.length < FEW) {
    return cue === 'behind' || (cue === 'sentence' && isTold);
  }
  return ends || cue !== 'none' || tokens.length > FEW;
}

/** Whether a quotation is all that its paragraph says. */
function isWhole(place: Place, { start, end }: Quotation): boolean {
  return start <= 1 && end >= place.text.trimEnd().length - 1;
}

/** `the “unbound” delegates`: words before a noun, behind no `a`, are a term, not what somebody said of it. */
function isTerm(place: Place, { start, end }: Quotation): boolean {
  const [, next = ''] = /^\p{L}["”’'»]\s(\p{Ll}+)/u.exec(place.text.slice(end - 1, end + 30)) ?? [];
  if (next === '' || NO_NOUN.test(next)) return false;
  return !/\b(?:an?|as|was|were|is|are|been|be)\s$/iu.test(
    place.text.slice(Math.max(0, start - 8), start - 1),
  );
}

function isTitle(tokens: readonly string[]): boolean {
  const big = tokens.filter((token) => !SMALL_WORD.test(token.replaceAll(/[^\p{L}]/gu, '')));
  return (
    tokens.length <= 8 && big.every((token) => /^[^\p{L}]*\p{Lu}|^[^\p{L}]*\p{N}/u.test(token))
  );
}
