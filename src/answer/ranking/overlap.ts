import type { Question, Term } from '../question/read-question.js';
import type { IndexedSentence } from '../story-index.js';

/** The share of some terms' weight that is covered, 0 to 1; 0 where there are no terms. */
export function coveredShare(terms: readonly Term[], isCovered: (term: Term) => boolean): number {
  let all = 0;
  let part = 0;
  for (const term of terms) {
    all += term.weight;
    if (isCovered(term)) part += term.weight;
  }
  return all === 0 ? 0 : part / all;
}

/** The share of a sentence's weight that stands in the question too, 0 to 1: low where it tells much else. */
export function askedShare(question: Question, sentence: IndexedSentence): number {
  let part = 0;
  for (const { stem, weight } of question.terms) if (sentence.places.has(stem)) part += weight;
  return sentence.weight === 0 ? 0 : Math.min(1, part / sentence.weight);
}

const commonBeginning = 5;

/** The first five letters of each of these stems that has as many. */
export function beginningsOf(stems: Iterable<string>): ReadonlySet<string> {
  const beginnings = new Set<string>();
  for (const stem of stems) {
    if (stem.length >= commonBeginning) beginnings.add(stem.slice(0, commonBeginning));
  }
  return beginnings;
}

/** Whether a sentence has a word whose stem begins with the same five letters as a term's: `investigate`, `investigator`. */
export function holdsSimilar({ beginnings }: IndexedSentence, { stem }: Term): boolean {
  return stem.length >= commonBeginning && beginnings.has(stem.slice(0, commonBeginning));
}

const closeTogether = 3;

/** The share of the question's pairs of neighbouring terms that stand at most 3 words apart in the sentence, 0 to 1. */
export function closePairs(terms: readonly Term[], sentence: IndexedSentence): number {
  if (terms.length < 2) return 0;
  let close = 0;
  for (let i = 1; i < terms.length; i++) {
    const before = sentence.places.get(terms[i - 1]?.stem ?? '') ?? [];
    const after = sentence.places.get(terms[i]?.stem ?? '') ?? [];
    if (before.some((a) => after.some((b) => Math.abs(a - b) <= closeTogether))) close++;
  }
  return close / (terms.length - 1);
}

/** How many words, function words counted, a question and a sentence have in common in a row; 0 where fewer than two. */
export function longestRun(question: Question, sentence: IndexedSentence): number {
  let longest = 0;
  // For each place of the sentence how long the run is that ends there with the question's word before.
  let ending: ReadonlyMap<number, number> = new Map();
  for (const { stem } of question.words) {
    const next = new Map<number, number>();
    for (const place of sentence.allPlaces.get(stem) ?? []) {
      const length = (ending.get(place - 1) ?? 0) + 1;
      next.set(place, length);
      if (length > longest) longest = length;
    }
    ending = next;
  }
  return longest < 2 ? 0 : longest;
}
