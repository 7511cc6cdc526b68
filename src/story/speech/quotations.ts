import { mediumIn } from './medium.js';
import { sentenceAt } from './places.js';
import type { Place } from './places.js';
import type { Quotation } from '../text/quotation-marks.js';
import type { Setting } from './referents.js';
import type { Attribution } from './speakers.js';
import { SPEECH_VERBS } from './speech-verbs.js';
import type { Quote } from '../types.js';

// How far a long sentence is followed for where its words stand, in characters.
const WINDOW = 1000;
const SMALL_WORD =
  /^(?:a|an|the|of|in|on|at|to|for|and|or|but|by|with|from|as|is|de|la|le|vs|v)$/iu;
const NAMING = /\b(?:titled|entitled|headlined|subtitled|so-called|nicknamed)\s$/u;
const TERM = /\bthe (?:term|word|phrase|slogan|nickname|label|expression|motto|hashtag)s?\s$/u;
const WORK =
  /\b(?:book|memoir|novel|poem|play|musical|film|movie|documentary|series|sitcom|show|podcast|song|single|album|painting|exhibition|magazine|column|game)\s$/u;
const NAMING_LENGTH = 24;
const NO_NOUN =
  /^(?:in|for|of|to|on|and|but|or|as|with|after|before|when|while|at|by|from|that|if|because|is|was|are|were|has|had|about|over|under|during|since|than|who|which|he|she|they|it)$/u;
// Fewer words are set apart as often as said.
const FEW = 3;
const SENTENCE_END = /[.!?…]$/u;

/**
 * The direct quotes among a story's quotations, in order, each with the person who says it.
 *
 * Titles of works and words that are only set apart (scare quotes) are left out as far as their
 * form and the words around them tell. Each paragraph's piece of a quotation that runs on is a
 * quote, and so is each part of one that its speaker interrupts. `attributions` are those of the
 * quotations. Linear in the text.
 */
export function quotesOf(
  { places, cast }: Setting,
  quotations: readonly Quotation[],
  attributions: readonly Attribution[],
): readonly Quote[] {
  const quotes: Quote[] = [];
  let before: Said | undefined;
  for (const [index, quotation] of quotations.entries()) {
    const place = places[quotation.paragraph];
    const attribution = attributions[index];
    if (place === undefined || attribution === undefined) continue;
    if (!isSaid(place, quotation, attribution)) continue;
    const { person, source, verb } = attribution;
    const last = quotes.at(-1);
    const goesOn =
      last !== undefined && before !== undefined && isPartOf(before, { quotation, attribution });
    const [from, to] = contextOf(place, quotation);
    const near = place.text.slice(
      Math.max(from, quotation.start - WINDOW),
      Math.min(to, quotation.end + WINDOW),
    );
    const { start, end } = trimmed(place.text, quotation);
    quotes.push({
      kind: 'direct',
      text: place.text.slice(start, end),
      speaker: cast.people[person ?? -1]?.name ?? '',
      source,
      paragraph: quotation.paragraph + 1,
      start,
      end,
      verb,
      context: place.text.slice(from, to),
      medium: goesOn
        ? last.medium
        : mediumIn(near, SPEECH_VERBS.get(verb.toLowerCase())?.base ?? ''),
      statement: (last?.statement ?? 0) + (goesOn ? 0 : 1),
    });
    before = { quotation, attribution };
  }
  return quotes;
}

/** A stretch of a text without the white space at its ends. */
function trimmed(text: string, { start, end }: Quotation): { start: number; end: number } {
  const said = text.slice(start, end);
  const from = start + said.length - said.trimStart().length;
  return { start: from, end: from + said.trim().length };
}

interface Said {
  readonly quotation: Quotation;
  readonly attribution: Attribution;
}

/** Whether a quotation goes on with what the one before it says: `“A,” she said. “B.”` */
function isPartOf(before: Said, { quotation, attribution }: Said): boolean {
  if (quotation.continues) return true;
  if (before.quotation.paragraph !== quotation.paragraph) return false;
  const { person, source, at, cue } = attribution;
  if (person !== before.attribution.person || source !== before.attribution.source) return false;
  if (person === null && source === '') return false;
  const isBetween = at >= before.quotation.end && at < quotation.start;
  return at === before.attribution.at && isBetween && cue !== 'sentence';
}

/** Where the sentences begin and end in which a quotation does. */
function contextOf(place: Place, { start, end }: Quotation): readonly [from: number, to: number] {
  const first = place.sentences[sentenceAt(place, start - 1)] ?? place.sentences[0];
  const last = place.sentences[sentenceAt(place, end - 1)] ?? first;
  return [first?.start ?? 0, last?.end ?? place.text.length];
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
  if (NAMING.test(before) || (WORK.test(before) && isCapitalised(tokens))) return false;
  const { cue, person, source } = attribution;
  const isTold = person !== null || source !== '';
  const ends = SENTENCE_END.test(text);
  if (cue === 'heading' && isTold) return true;
  if (tokens.length <= FEW && TERM.test(before)) return false;
  if (tokens.length < FEW && cue !== 'behind' && isTerm(place, quotation)) return false;
  if (cue === 'ahead') {
    return isTold || !isTitle(tokens) || ends || attribution.verb.endsWith('ing');
  }
  if (ends && standsAlone(place, quotation) && cue === 'around') return true;
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

/** `“Yes,” said Lee. “Very.”`: whether a quotation is a sentence between sentences. */
function standsAlone({ text }: Place, { start, end }: Quotation): boolean {
  const isBehindSentence = /[.!?]["”’'»]?\s["“‘'«„]$/u.test(
    text.slice(Math.max(0, start - 4), start),
  );
  return (
    isBehindSentence &&
    /^\p{Lu}/u.test(text.slice(start)) &&
    /^["”’'»]?(?:\s|$)/u.test(text.slice(end, end + 2))
  );
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
  return tokens.length <= 8 && isCapitalised(tokens);
}

/** Whether all but the small words begin with a capital letter or a digit, as in a title. */
function isCapitalised(tokens: readonly string[]): boolean {
  const big = tokens.filter((token) => !SMALL_WORD.test(token.replaceAll(/[^\p{L}]/gu, '')));
  return big.every((token) => /^[^\p{L}]*\p{Lu}|^[^\p{L}]*\p{N}/u.test(token));
}
