import { leansBack } from './leaning.js';
import { COMMON_WORDS } from '../people/name-words.js';
import { isFirstPerson, isPapersNote } from './paper-voice.js';
import { quotedPlaces, withoutQuotations } from '../text/quoted.js';
import type { Paragraph, Person, Summary } from '../types.js';

interface Candidate {
  readonly text: string;
  readonly position: number;
  readonly terms: ReadonlySet<string>;
  /** Whether it begins within a quotation. */
  readonly isQuoted: boolean;
}

const WORD = /\p{L}[\p{L}\p{M}\p{N}]*/gu;
const SENTENCE_END = /[.!?…]["”’'»)\]]*$/u;
// Sentences behind these are a story's details: it tells first what matters most.
const CONSIDERED = 60;
const SHORTEST = 5;
const SHORT_WORDS = 55;
const MAIN_PEOPLE = 3;
/** Two sentences of which one has so large a share of its words in common with the other tell the same. */
const SAME = 0.5;
// Weights of what a sentence is worth, chosen on news stories with their editors' highlights.
const WEIGHT = {
  position: 1,
  centrality: 0.5,
  headline: 0.4,
  people: 0.05,
  question: -0.3,
  firstPerson: -0.2,
  fragment: -0.8,
};

/**
 * Chooses verbatim sentences that tell a story, at three lengths, in the story's order; the shorter lies in the longer.
 *
 * A sentence is worth the more, the earlier it stands, the more of its words the rest of the story and the headline
 * share, and the more of the story's main people it names. One that leans on another, is torn out of a quotation, or
 * tells what a chosen one tells, is left out; only where none is left, the best of those is chosen. A story of few
 * sentences that stand by themselves has short summaries. Linear in the text.
 */
export function summarise(
  headline: string,
  paragraphs: readonly Paragraph[],
  people: readonly Person[],
): Summary {
  const candidates = candidatesOf(headline, paragraphs);
  const ranked = rank(headline, candidates, people);
  const standing = ranked.filter(standsAlone);
  const chosen = withoutRepeats(standing.length > 0 ? standing : ranked.slice(0, 1));
  const pick = (count: number): readonly string[] =>
    chosen
      .slice(0, count)
      .toSorted((a, b) => a.position - b.position)
      .map(({ text }) => text);
  const two = pick(2);
  const isShort = two.join(' ').split(/\s+/u).length <= SHORT_WORDS;
  return { short: isShort ? two : pick(1), medium: pick(3), long: pick(6) };
}

function candidatesOf(headline: string, paragraphs: readonly Paragraph[]): readonly Candidate[] {
  const told = termsOf(headline);
  const all = paragraphs.flatMap(({ text: whole, sentences }) => {
    const isQuoted = quotedPlaces(whole);
    return sentences.map(({ text, start }) => ({
      text,
      terms: termsOf(text),
      isQuoted: isQuoted(start),
    }));
  });
  // a page often repeats its headline as the first line of the text
  const [first] = all;
  const repeats = first !== undefined && told.size > 0 && share(told, first.terms) === 1;
  const rest = repeats && first.terms.size <= told.size + 1 && all.length > 1 ? all.slice(1) : all;
  return rest.map((one, position) => ({ ...one, position }));
}

/** Whether a sentence can be read without those around it. */
function standsAlone({ text, isQuoted }: Candidate): boolean {
  if (isQuoted || isPapersNote(text) || !SENTENCE_END.test(text)) return false;
  const told = withoutQuotations(text).match(WORD) ?? [];
  // a quotation alone is torn from whoever says it
  return told.length > 1 && !leansBack(text);
}

function rank(
  headline: string,
  candidates: readonly Candidate[],
  people: readonly Person[],
): readonly Candidate[] {
  const frequency = new Map<string, number>();
  for (const { terms } of candidates) {
    for (const term of terms) frequency.set(term, (frequency.get(term) ?? 0) + 1);
  }
  const told = termsOf(headline);
  const main = mainNames(people);
  const scored = candidates.slice(0, CONSIDERED).map((candidate) => ({
    candidate,
    worth: worthOf(candidate, told, main, frequency),
  }));
  return scored.toSorted((a, b) => b.worth - a.worth).map(({ candidate }) => candidate);
}

/** The last names, in lower case, of the people whom a story names most often. */
function mainNames(people: readonly Person[]): ReadonlySet<string> {
  const main = people.toSorted((a, b) => b.mentions - a.mentions).slice(0, MAIN_PEOPLE);
  return new Set(main.flatMap(({ name }) => name.toLowerCase().match(WORD)?.slice(-1) ?? []));
}

function worthOf(
  { text, terms, position }: Candidate,
  told: ReadonlySet<string>,
  main: ReadonlySet<string>,
  frequency: ReadonlyMap<string, number>,
): number {
  const repeated = [...terms].map((term) => Math.log(frequency.get(term) ?? 1));
  const central = repeated.reduce((sum, value) => sum + value, 0) / (repeated.length + 4);
  return (
    WEIGHT.position / (1 + position / 3) +
    WEIGHT.centrality * central +
    WEIGHT.headline * share(told, terms) +
    WEIGHT.people * share(main, terms) +
    (text.endsWith('?') ? WEIGHT.question : 0) +
    (isFirstPerson(text) ? WEIGHT.firstPerson : 0) +
    (terms.size < SHORTEST ? WEIGHT.fragment : 0)
  );
}

/** The first six, best first, of which none tells what a better one tells. */
function withoutRepeats(ranked: readonly Candidate[]): readonly Candidate[] {
  const kept: Candidate[] = [];
  for (const candidate of ranked) {
    const tellsAnew = kept.every(
      ({ terms }) => share(candidate.terms, terms) < SAME && share(terms, candidate.terms) < SAME,
    );
    if (tellsAnew) kept.push(candidate);
    if (kept.length === 6) break;
  }
  return kept;
}

function termsOf(text: string): ReadonlySet<string> {
  const words = text.toLowerCase().match(WORD) ?? [];
  return new Set(words.filter((word) => word.length > 2 && !COMMON_WORDS.has(word)));
}

/** What share of the first terms is among the second, 0 to 1. */
function share(of: ReadonlySet<string>, among: ReadonlySet<string>): number {
  if (of.size === 0) return 0;
  return [...of].filter((term) => among.has(term)).length / of.size;
}
