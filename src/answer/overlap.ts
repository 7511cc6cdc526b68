import type { Question, Term } from './read-question.js';
import type { IndexedSentence } from './story-index.js';

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

/** Whether a sentence has a word whose stem begins with the same five letters as a term's: `investigate`, `investigator`. */
export function holdsSimilar(sentence: IndexedSentence, { stem }: Term): boolean {
  if (stem.length < commonBeginning) return false;
  const beginning = stem.slice(0, commonBeginning);
  for (const other of sentence.places.keys()) if (other.startsWith(beginning)) return true;
  return false;
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
  const { words } = sentence;
  let longest = 0;
  // For each place of the sentence how long the run is that ends there with the question's word before.
  let ending = new Uint16Array(words.length);
  for (const { stem } of question.words) {
    const next = new Uint16Array(words.length);
    for (let place = 0; place < words.length; place++) {
      if (words[place]?.stem !== stem) continue;
      const length = (ending[place - 1] ?? 0) + 1;
      next[place] = length;
      if (length > longest) longest = length;
    }
    ending = next;
  }
  return longest < 2 ? 0 : longest;
}
