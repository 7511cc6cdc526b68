import { COMMON_WORDS } from './name-words.js';
import type { Paragraph, Summary } from './types.js';

interface Candidate {
  readonly text: string;
  readonly paragraph: Paragraph;
  readonly position: number;
  readonly terms: ReadonlySet<string>;
}

const WORD = /\p{L}[\p{L}\p{M}\p{N}]*/gu;
const DANGLING =
  /^["“”'‘’«»]?(?:he|she|it|they|his|her|their|this|that|these|those|but|and|so|or|yet|such|instead|however|then)\b/iu;
const SPEAKER_TORN = /^["“«„][^"”»“]*$|^[^"“«„]*["”»]$/u;
const SENTENCE_END = /[.!?…]["”’'»)\]]*$/u;
// Sentences behind these are a story's details: it tells first what matters most.
const CONSIDERED = 60;
const SHORTEST = 5;
const SHORT_WORDS = 55;
// Weights of what a sentence is worth, chosen on news stories with their editors' highlights.
const WEIGHT = {
  position: 1,
  centrality: 0.5,
  headline: 0.4,
  dangling: -0.25,
  torn: -0.4,
  fragment: -0.8,
};

/**
 * Chooses verbatim sentences that tell a story, at three lengths; the shorter lies in the longer.
 *
 * A sentence is worth the more, the earlier it stands, the more of its words the rest of the story
 * and the headline share, and the less it leans on the sentence before it. Linear in the text.
 */
export function summarise(headline: string, paragraphs: readonly Paragraph[]): Summary {
  const candidates = candidatesOf(headline, paragraphs);
  const ranked = rank(headline, candidates);
  const pick = (count: number): readonly string[] =>
    ranked
      .slice(0, count)
      .toSorted((a, b) => a.position - b.position)
      .map(({ text }) => text);
  const two = pick(2);
  const isShort = two.join(' ').split(/\s+/u).length <= SHORT_WORDS;
  return { short: isShort ? two : pick(1), medium: pick(3), long: pick(6) };
}

function candidatesOf(headline: string, paragraphs: readonly Paragraph[]): readonly Candidate[] {
  const told = termsOf(headline);
  const all = paragraphs.flatMap((paragraph) =>
    paragraph.sentences.map(({ text }) => ({ text, paragraph, terms: termsOf(text) })),
  );
  // a page often repeats its headline as the first line of the text
  const [first] = all;
  const repeats = first !== undefined && told.size > 0 && share(told, first.terms) === 1;
  const rest = repeats && first.terms.size <= told.size + 1 && all.length > 1 ? all.slice(1) : all;
  return rest.map((one, position) => ({ ...one, position }));
}

function rank(headline: string, candidates: readonly Candidate[]): readonly Candidate[] {
  const frequency = new Map<string, number>();
  for (const { terms } of candidates) {
    for (const term of terms) frequency.set(term, (frequency.get(term) ?? 0) + 1);
  }
  const told = termsOf(headline);
  const scored = candidates.slice(0, CONSIDERED).map((candidate) => ({
    candidate,
    worth: worthOf(candidate, told, frequency),
  }));
  return scored.toSorted((a, b) => b.worth - a.worth).map(({ candidate }) => candidate);
}

function worthOf(
  { text, terms, position }: Candidate,
  told: ReadonlySet<string>,
  frequency: ReadonlyMap<string, number>,
): number {
  const repeated = [...terms].map((term) => Math.log(frequency.get(term) ?? 1));
  const central = repeated.reduce((sum, value) => sum + value, 0) / (repeated.length + 4);
  const fragment = terms.size < SHORTEST || !SENTENCE_END.test(text);
  return (
    WEIGHT.position / (1 + position / 3) +
    WEIGHT.centrality * central +
    WEIGHT.headline * share(told, terms) +
    (DANGLING.test(text) && position > 0 ? WEIGHT.dangling : 0) +
    (SPEAKER_TORN.test(text) ? WEIGHT.torn : 0) +
    (fragment ? WEIGHT.fragment : 0)
  );
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
