import { genderByName } from './gender.js';
import { ROLE_NOUNS } from './name-words.js';
import type { Cast, Mention } from './people.js';
import type { Quotation } from './quotation-marks.js';
import type { Person } from './types.js';
import type { Word } from './words.js';

/** A paragraph as speech is looked for in it. */
export interface Place {
  readonly text: string;
  readonly words: readonly Word[];
  /** In order. */
  readonly mentions: readonly Mention[];
  /** The outer quotations, in order. */
  readonly quotations: readonly Quotation[];
}

// How far back in a paragraph, and how many paragraphs, a pronoun's person is looked for.
const WINDOW = 1500;
const PARAGRAPHS_BACK = 4;

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
function mentionsIn(place: Place, from: number, to: number): readonly Mention[] {
  return place.mentions
    .slice(firstFrom(place.mentions, from), firstFrom(place.mentions, to))
    .filter(({ start, end }) => end <= to && !isQuoted(place, start));
}

/** UTF-16 offset at which the last sentence before `end` begins, looking back no further than a window. */
function lastSentenceStart(text: string, end: number): number {
  const from = Math.max(0, end - WINDOW);
  let start = from;
  for (const match of text.slice(from, end).matchAll(/[.!?…]["”’'»)]*\s+(?=\S)/gu)) {
    start = from + match.index + 1;
  }
  return start;
}

/** Who the last sentence before an offset is about: the first person whom it names outside quotations, or null. */
export function subjectOfLastSentence(place: Place, end: number): number | null {
  const named = mentionsIn(place, lastSentenceStart(place.text, end), end);
  return named.find(({ possessive }) => !possessive)?.person ?? null;
}

/** What a search for a subject needs to know of the story. */
export interface StoryPlaces {
  readonly places: readonly Place[];
  readonly cast: Cast;
}

/**
 * Who is the subject between two offsets of a paragraph: somebody named, a pronoun, or a role such
 * as `the senator`; or null. `which` says whether the first or the last one counts; `latest` is who
 * spoke last.
 */
export function subjectBetween(
  story: StoryPlaces,
  paragraph: number,
  span: { readonly from: number; readonly to: number; readonly which: 'first' | 'last' },
  latest: number | null,
): number | null {
  const place = story.places[paragraph];
  if (place === undefined) return null;
  const pick = <T>(values: readonly T[]): T | undefined =>
    span.which === 'first' ? values[0] : values.at(-1);
  const free = place.words
    .slice(firstFrom(place.words, span.from), firstFrom(place.words, span.to))
    .filter(({ start }) => !isQuoted(place, start));
  const mention = pick(mentionsIn(place, span.from, span.to).filter((one) => !one.possessive));
  const pronoun = pick(free.filter(({ key }) => key === 'he' || key === 'she'));
  if (pronoun !== undefined && (!mention || pick(inOrder(pronoun, mention)) === pronoun)) {
    return personOfPronoun(story, paragraph, pronoun, latest);
  }
  if (mention !== undefined) return mention.person;
  const role = pick(free.filter(({ key }) => ROLE_NOUNS.has(key)));
  return role === undefined ? null : personOfRole(story.cast, role);
}

function inOrder(a: Word, b: Mention): readonly (Word | Mention)[] {
  return a.start < b.start ? [a, b] : [b, a];
}

/** The only person of the story in whose role the word stands, or null. */
function personOfRole(cast: Cast, role: Word): number | null {
  const matching = cast.people.flatMap((person, index) =>
    person.role.toLowerCase().split(' ').includes(role.key) ? [index] : [],
  );
  return matching.length === 1 ? (matching[0] ?? null) : null;
}

/** Whom `he` or `she` means: who spoke last, if named near, else the subject of the sentence before. */
function personOfPronoun(
  { places, cast }: StoryPlaces,
  paragraph: number,
  pronoun: Word,
  latest: number | null,
): number | null {
  const fits = (person: number): boolean => fitsPronoun(cast.people[person], pronoun.key);
  const spoken = latest !== null && fits(latest) ? latest : null;
  for (let at = paragraph; at >= 0 && at > paragraph - PARAGRAPHS_BACK; at--) {
    const place = places[at];
    if (place === undefined) break;
    const end = at === paragraph ? pronoun.start : place.text.length;
    const near = mentionsIn(place, end - WINDOW, end).filter((one) => fits(one.person));
    if (near.length === 0) continue;
    if (near.some(({ person }) => person === spoken)) return spoken;
    const subjects = near.filter(({ possessive }) => !possessive);
    const start = lastSentenceStart(place.text, end);
    const subject = subjects.find((one) => one.start >= start) ?? subjects.at(-1) ?? near.at(-1);
    return subject?.person ?? null;
  }
  return spoken;
}

/** Whether a pronoun can mean a person, by title, role and given name; names that tell nothing fit both. */
function fitsPronoun(person: Person | undefined, pronoun: string): boolean {
  if (person === undefined) return false;
  const gender = genderByName(person);
  return gender === 'unknown' || gender === pronoun;
}
