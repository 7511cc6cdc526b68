import { REPORTING_VERBS } from './name-words.js';
import type { Cast, Mention } from './people.js';
import type { Quotation } from './quotation-marks.js';
import { firstFrom, isQuoted, subjectBetween, subjectOfLastSentence } from './subjects.js';
import type { Place, StoryPlaces } from './subjects.js';
import type { Word } from './words.js';

/** Who says a quotation, and how the text tells it. */
export interface Attribution {
  /** Index of the person, or null where nobody of the story's people is told to say it. */
  readonly person: number | null;
  /**
   * `beside`: a verb of saying stands at the marks; `sentence`: one stands elsewhere in the sentence;
   * `around`: only what stands before tells; `none`: nothing does.
   */
  readonly cue: 'beside' | 'sentence' | 'around' | 'none';
}

interface Search {
  readonly story: StoryPlaces;
  readonly place: Place;
  readonly quotation: Quotation;
  readonly latest: Attribution;
}

const NOBODY: Attribution = { person: null, cue: 'none' };
const SENTENCE_BREAK = /[.!?…]["”’'»)]*\s/u;
const CONJUNCTION = /^(?:and|but|while|though|although|or)$/u;
// How many words before and behind the marks are looked at for a verb of saying, and how many are near.
const BEFORE = 30;
const BEHIND = 12;
const NEAR = 8;
// How far a clause is followed, in characters.
const CLAUSE = 160;

/** The attribution of each quotation, in order. Linear in the text. */
export function speakersOf(
  texts: readonly string[],
  words: readonly (readonly Word[])[],
  quotations: readonly Quotation[],
  cast: Cast,
): readonly Attribution[] {
  const places = placesOf(texts, words, quotations, cast);
  const attributions: Attribution[] = [];
  let latest = NOBODY;
  for (const [index, quotation] of quotations.entries()) {
    const place = places[quotation.paragraph];
    if (place === undefined) continue;
    const search = { story: { places, cast }, place, quotation, latest };
    const found = quotation.continues ? latest : attribute(search, quotations[index - 1]);
    attributions.push(found);
    if (quotation.depth === 0 && found.cue !== 'none') latest = found;
  }
  return attributions;
}

function placesOf(
  texts: readonly string[],
  words: readonly (readonly Word[])[],
  quotations: readonly Quotation[],
  cast: Cast,
): readonly Place[] {
  const places = texts.map((text, index) => ({
    text,
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

function attribute(search: Search, before: Quotation | undefined): Attribution {
  const { quotation, latest, place } = search;
  const ahead = saidBefore(search);
  if (ahead !== null && ahead.person !== null && ahead.cue !== 'around') return ahead;
  const behind = saidBehind(search);
  if (behind !== null) return behind;
  if (ahead !== null) return ahead;
  if (before?.paragraph === quotation.paragraph && latest.cue !== 'none') {
    return { ...latest, cue: 'around' };
  }
  if (place.text.slice(0, quotation.start - 1).trim() === '') {
    return fromParagraphBefore(search, before);
  }
  const person = subjectOfLastSentence(place, quotation.start - 1);
  return person === null ? NOBODY : { person, cue: 'around' };
}

/** A paragraph that begins with the quotation: what the one before announces, or its last speaker. */
function fromParagraphBefore(search: Search, before: Quotation | undefined): Attribution {
  const { quotation, story, latest } = search;
  const earlier = story.places[quotation.paragraph - 1];
  const spokenNear = before !== undefined && quotation.paragraph - before.paragraph <= 1;
  if (earlier !== undefined && (!spokenNear || earlier.text.trimEnd().endsWith(':'))) {
    const person = subjectOfLastSentence(earlier, earlier.text.length);
    if (person !== null) return { person, cue: 'around' };
  }
  return spokenNear && latest.person !== null ? { ...latest, cue: 'around' } : NOBODY;
}

/** `“...,” said Ann Lee`, `“...,” Lee, 49, told the paper`, `“...,” she said`. */
function saidBehind(search: Search): Attribution | null {
  const { place, quotation } = search;
  const first = firstFrom(place.words, quotation.end);
  const verb = verbBehind(place, quotation, first);
  const said = place.words[verb];
  if (said === undefined) return null;
  const subject = (from: number, to: number, which: 'first' | 'last'): number | null =>
    subjectBetween(search.story, quotation.paragraph, { from, to, which }, search.latest.person);
  const between = subject(quotation.end, said.start, 'last');
  if (between !== null || verb > first) return { person: between, cue: 'beside' };
  return { person: subject(said.end, clauseEnd(place.text, said.end), 'first'), cue: 'beside' };
}

/** Index of the verb of saying behind a quotation in its sentence, or of `according`; -1 where there is none. */
function verbBehind(place: Place, quotation: Quotation, first: number): number {
  for (let at = first; at < first + BEHIND; at++) {
    const word = place.words[at];
    if (word === undefined || isQuoted(place, word.start)) return -1;
    const from = at === first ? quotation.end + 1 : word.start - word.gap.length;
    if (SENTENCE_BREAK.test(`${place.text.slice(from, word.start)} `)) return -1;
    if (at === first && CONJUNCTION.test(word.key)) return -1;
    if (REPORTING_VERBS.has(word.key) || (at === first && word.key === 'according')) return at;
  }
  return -1;
}

function clauseEnd(text: string, from: number): number {
  const clause = text.slice(from, from + CLAUSE);
  const end = /[,;:“"]|[.!?]["”’'»)]*(?:\s\p{Lu}|$)/u.exec(clause)?.index ?? clause.length;
  return from + end;
}

/** `Lee said that “...”`, `She replied: “...”`. */
function saidBefore({ story, place, quotation, latest }: Search): Attribution | null {
  const last = firstFrom(place.words, quotation.start) - 1;
  const final = place.words[last];
  if (final === undefined) return null;
  if (SENTENCE_BREAK.test(place.text.slice(final.end, quotation.start - 1))) return null;
  const { begin, verb } = clauseBefore(place, last);
  const from = place.words[begin]?.start ?? 0;
  const said = place.words[verb];
  const to = said?.start ?? quotation.start;
  // `Lee spoke of Hill, saying “...”`: a participle goes with the sentence's first subject
  const which = said?.key.endsWith('ing') === true ? 'first' : 'last';
  const person = subjectBetween(story, quotation.paragraph, { from, to, which }, latest.person);
  if (said === undefined) {
    const announced = /:\s*\W?$/u.test(place.text.slice(final.end, quotation.start));
    return person === null ? null : { person, cue: announced ? 'beside' : 'around' };
  }
  const between = place.text.slice(said.end, Math.min(said.end + CLAUSE, quotation.start));
  const beside = last - verb < NEAR && /^[,:]?\s*(?:that\s*)?\W?$/u.test(between);
  return { person, cue: beside ? 'beside' : 'sentence' };
}

/** Where the sentence begins whose last word before a quotation is at `last`, and its last verb of saying, or -1. */
function clauseBefore(place: Place, last: number): { begin: number; verb: number } {
  let begin = last;
  let verb = -1;
  for (let at = last; at > last - BEFORE; at--) {
    const word = place.words[at];
    if (word === undefined) break;
    if (at < last && SENTENCE_BREAK.test(place.words[at + 1]?.gap ?? '')) break;
    if (isQuoted(place, word.start)) continue;
    begin = at;
    if (verb < 0 && REPORTING_VERBS.has(word.key)) verb = at;
  }
  return { begin, verb };
}
