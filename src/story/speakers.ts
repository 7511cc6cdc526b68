import { FEMALE_NAMES, MALE_NAMES } from './given-names.js';
import { FEMALE_TITLES, MALE_TITLES, REPORTING_VERBS, ROLE_NOUNS } from './name-words.js';
import type { Cast, Mention } from './people.js';
import type { Quotation } from './quotation-marks.js';
import type { Person } from './types.js';
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

const NOBODY: Attribution = { person: null, cue: 'none' };
const HE = /^(?:he|him)$/u;
const SHE = /^(?:she|her)$/u;
const SENTENCE_BREAK = /[.!?…]["”’'»)]*\s/u;
// How many words around the marks are looked at for a verb of saying.
const REACH = 30;
const BESIDE = 8;

interface Place {
  readonly words: readonly Word[];
  readonly mentions: readonly Mention[];
  /** The quotations of the same paragraph. */
  readonly quotations: readonly Quotation[];
}

/** The attribution of each quotation, in order. Linear in the text. */
export function speakersOf(
  texts: readonly string[],
  words: readonly (readonly Word[])[],
  quotations: readonly Quotation[],
  cast: Cast,
): readonly Attribution[] {
  const mentions = grouped(cast.mentions, texts.length, (one) => one.paragraph - 1);
  const pieces = grouped(quotations, texts.length, (one) => one.paragraph);
  const attributions: Attribution[] = [];
  let latest: Attribution = NOBODY;
  for (const [index, quotation] of quotations.entries()) {
    const place: Place = {
      words: words[quotation.paragraph] ?? [],
      mentions: mentions[quotation.paragraph] ?? [],
      quotations: pieces[quotation.paragraph] ?? [],
    };
    const before = quotations[index - 1];
    const reader = { texts, mentions, cast, latest, place, quotation };
    const found = quotation.continues ? latest : attribute(reader, before);
    attributions.push(found);
    if (quotation.depth === 0 && found.cue !== 'none') latest = found;
  }
  return attributions;
}

function grouped<T>(values: readonly T[], length: number, at: (value: T) => number): T[][] {
  const groups: T[][] = Array.from({ length }, () => []);
  for (const value of values) groups[at(value)]?.push(value);
  return groups;
}

interface Search {
  readonly texts: readonly string[];
  readonly mentions: readonly (readonly Mention[])[];
  readonly cast: Cast;
  readonly latest: Attribution;
  readonly place: Place;
  readonly quotation: Quotation;
}

function attribute(search: Search, before: Quotation | undefined): Attribution {
  const behind = saidBehind(search);
  if (behind !== null) return behind;
  const ahead = saidBefore(search);
  if (ahead !== null) return ahead;
  const { quotation, latest, texts } = search;
  if (before?.paragraph === quotation.paragraph) return { ...latest, cue: 'around' };
  const leading = (texts[quotation.paragraph] ?? '').slice(0, quotation.start - 1).trim();
  if (leading !== '') return NOBODY;
  return fromParagraphBefore(search, before);
}

/** A paragraph that begins with the quotation: what the one before announces, or its last speaker. */
function fromParagraphBefore(search: Search, before: Quotation | undefined): Attribution {
  const { quotation, texts, mentions, latest } = search;
  const earlier = texts[quotation.paragraph - 1] ?? '';
  const near = before !== undefined && quotation.paragraph - before.paragraph <= 1;
  if (/:\s*$/u.test(earlier) || !near) {
    const sentence = lastSentenceStart(earlier);
    const subject = (mentions[quotation.paragraph - 1] ?? []).find(
      (one) => one.start >= sentence && !one.possessive,
    );
    if (subject !== undefined) return { person: subject.person, cue: 'around' };
  }
  return near && latest.person !== null ? { person: latest.person, cue: 'around' } : NOBODY;
}

function lastSentenceStart(text: string): number {
  let start = 0;
  for (const match of text.matchAll(/[.!?…]["”’'»)]*\s+(?=\S)/gu)) start = match.index + 1;
  return start;
}

function isInside(at: number, quotations: readonly Quotation[]): boolean {
  return quotations.some((one) => one.start <= at && at < one.end);
}

/** `“...,” said Ann Lee`, `“...,” Lee, 49, told the paper`, `“...,” she said`. */
function saidBehind(search: Search): Attribution | null {
  const { place, quotation, texts } = search;
  const text = texts[quotation.paragraph] ?? '';
  const first = lowerBound(place.words, quotation.end);
  let verb = -1;
  for (let at = first; at < place.words.length && at < first + BESIDE + 4; at++) {
    const word = place.words[at];
    if (word === undefined || isInside(word.start, place.quotations)) break;
    const from = at === first ? quotation.end + 1 : word.start - word.gap.length;
    if (
      SENTENCE_BREAK.test(`${text.slice(from, word.start)} `) ||
      (/[.!?]$/u.test(text.slice(quotation.start, quotation.end)) &&
        at === first &&
        /^["”’'»]*\s*$/u.test(text.slice(quotation.end, word.start)) &&
        false)
    )
      break;
    if (REPORTING_VERBS.has(word.key)) {
      verb = at;
      break;
    }
    if (word.key === 'according') {
      const person = subjectIn(search, word.end, word.end + 80, 'first');
      return { person, cue: 'beside' };
    }
  }
  const said = place.words[verb];
  if (said === undefined) return null;
  const between = subjectIn(search, quotation.end, said.start, 'last');
  if (between !== null || verb > first) return { person: between, cue: 'beside' };
  const limit = clauseEnd(text, said.end);
  return { person: subjectIn(search, said.end, limit, 'first'), cue: 'beside' };
}

function clauseEnd(text: string, from: number): number {
  const found = /[,;:“"]|[.!?]["”’'»)]*(?:\s\p{Lu}|$)/u.exec(text.slice(from, from + 160));
  return found === null ? Math.min(text.length, from + 160) : from + found.index;
}

/** `Lee said that “...”`, `She replied: “...”`. */
function saidBefore(search: Search): Attribution | null {
  const { place, quotation, texts } = search;
  const text = texts[quotation.paragraph] ?? '';
  const last = lowerBound(place.words, quotation.start) - 1;
  let verb = -1;
  let begin = last;
  for (let at = last; at >= 0 && at > last - REACH; at--) {
    const word = place.words[at];
    const next = place.words[at + 1];
    if (word === undefined) break;
    if (isInside(word.start, place.quotations)) continue;
    if (next !== undefined && at < last && breaks(next.gap)) break;
    begin = at;
    if (verb < 0 && REPORTING_VERBS.has(word.key)) verb = at;
  }
  const first = place.words[begin];
  if (first === undefined || last < 0) return null;
  const said = place.words[verb];
  if (said === undefined) {
    const person = subjectIn(search, first.start, quotation.start, 'last');
    const colon = /:\s*\W?$/u.test(text.slice(first.start, quotation.start));
    return person === null ? null : { person, cue: colon ? 'beside' : 'around' };
  }
  const person = subjectIn(search, first.start, said.start, 'last');
  const near = last - verb < BESIDE;
  return {
    person,
    cue:
      near && /^[,:]?\s*(?:that\s*)?\W?$/u.test(text.slice(said.end, quotation.start))
        ? 'beside'
        : 'sentence',
  };
}

function breaks(gap: string): boolean {
  return /[.!?…]["”’'»)]*\s/u.test(gap);
}

/** Who is the subject between two offsets: somebody named, a pronoun, or a role as in `the senator`. */
function subjectIn(
  search: Search,
  from: number,
  to: number,
  which: 'first' | 'last',
): number | null {
  const { place, cast } = search;
  const named = place.mentions.filter(
    (one) =>
      one.start >= from &&
      one.end <= to &&
      !one.possessive &&
      !isInside(one.start, place.quotations),
  );
  const low = lowerBound(place.words, from);
  const high = lowerBound(place.words, to);
  const free = place.words
    .slice(low, high)
    .filter((word) => !isInside(word.start, place.quotations));
  const pronouns = free.filter((word) => /^(?:he|she)$/u.test(word.key));
  const pick = <T>(values: readonly T[]): T | undefined =>
    which === 'first' ? values[0] : values.at(-1);
  const mention = pick(named);
  const pronoun = pick(pronouns);
  if (
    pronoun &&
    (!mention || (which === 'last' ? pronoun.start > mention.start : pronoun.start < mention.start))
  ) {
    return resolve(search, pronoun);
  }
  if (mention !== undefined) return mention.person;
  const role = pick(free.filter((word) => ROLE_NOUNS.has(word.key)));
  return role === undefined ? null : byRole(cast, role);
}

function byRole(cast: Cast, role: Word): number | null {
  const matching = cast.people
    .map((person, index) => ({ person, index }))
    .filter(({ person }) => person.role.toLowerCase().split(/\s+/u).includes(role.key));
  return matching.length === 1 ? (matching[0]?.index ?? null) : null;
}

/** Whom `he` or `she` means: the last speaker, or the subject of the sentence before, if the form fits. */
function resolve(search: Search, pronoun: Word): number | null {
  const { cast, mentions, quotation, texts, place } = search;
  const fits = (person: number): boolean => fitsPronoun(cast.people[person], pronoun.key);
  for (
    let paragraph = quotation.paragraph;
    paragraph >= 0 && paragraph > quotation.paragraph - 4;
    paragraph--
  ) {
    const here = paragraph === quotation.paragraph;
    const limit = here ? pronoun.start : Infinity;
    const candidates = (mentions[paragraph] ?? []).filter(
      (one) =>
        one.end <= limit && fits(one.person) && !(here && isInside(one.start, place.quotations)),
    );
    const free = candidates.filter((one) => !one.possessive);
    if (candidates.length === 0) continue;
    const text = texts[paragraph] ?? '';
    const start = lastSentenceStart(here ? text.slice(0, pronoun.start) : text);
    const subject = free.find((one) => one.start >= start) ?? free.at(-1) ?? candidates.at(-1);
    const spoken = search.latest.person;
    if (spoken !== null && fits(spoken) && candidates.some((one) => one.person === spoken))
      return spoken;
    return subject?.person ?? null;
  }
  const { latest } = search;
  return latest.person !== null && fits(latest.person) ? latest.person : null;
}

/** Whether a pronoun can mean a person, by title and given name; unknown names fit both. */
function fitsPronoun(person: Person | undefined, pronoun: string): boolean {
  if (person === undefined) return false;
  const given = person.name.split(' ')[0]?.toLowerCase() ?? '';
  const titles = [...person.aliases, person.role].flatMap((form) =>
    form.toLowerCase().replaceAll('.', '').split(' '),
  );
  const woman = titles.some((title) => FEMALE_TITLES.has(title));
  const man = titles.some((title) => MALE_TITLES.has(title));
  if (woman !== man) return woman ? SHE.test(pronoun) : HE.test(pronoun);
  const female = FEMALE_NAMES.has(given);
  const male = MALE_NAMES.has(given);
  if (female === male) return true;
  return female ? SHE.test(pronoun) : HE.test(pronoun);
}

/** Index of the first word that begins at or behind an offset. */
function lowerBound(words: readonly Word[], offset: number): number {
  let low = 0;
  let high = words.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((words[middle]?.start ?? Infinity) < offset) low = middle + 1;
    else high = middle;
  }
  return low;
}
