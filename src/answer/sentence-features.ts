import { bm25 } from './bm25.js';
import type { Question, Term } from './read-question.js';
import type { IndexedSentence, StoryIndex } from './story-index.js';
import type { Passage } from './types.js';
import { placesOfKind } from './answer-type.js';

/** What is known of a sentence as the place that answers a question; each value about 0 to 1, higher for a better fit. */
export interface SentenceFeatures {
  /** BM25 over stems, per weight of the question. */
  readonly bm25: number;
  /** The share of the question's weight whose stems stand in the sentence. */
  readonly coverage: number;
  /** The same for stems that the headline lacks: words that tell this sentence from the story's others. */
  readonly special: number;
  /** The share that words of the same beginning cover: `investigate`, `investigator`. */
  readonly similar: number;
  /** The share that the sentence or one of its two neighbours covers. */
  readonly near: number;
  /** The share that its paragraph covers. */
  readonly paragraph: number;
  /** fuse.js's score of its paragraph. */
  readonly search: number;
  /** The share of the question's neighbouring words that stand close together in the sentence too. */
  readonly pairs: number;
  /** The share of the question's weight in the names it holds that stand in the sentence. */
  readonly names: number;
  /** 1 where the sentence holds something of the kind asked for beyond the question's own words. */
  readonly kind: number;
  /** 1 where the question asks what somebody said and the sentence gives the words of a person whom it names. */
  readonly saidBy: number;
  /** 1 where the question asks who somebody is and the sentence names them with their role. */
  readonly introduces: number;
  /** In a follow-up: how near it is to the sentence shown last, 1 for its neighbours, 1/2 behind them, and so on; 0 for itself. */
  readonly nearShown: number;
  /** In a follow-up: 1 for the sentence that was shown last. */
  readonly shown: number;
  /** The sentence's length: `ln(1 + words) / 4`. */
  readonly length: number;
}

/** The features of every sentence of a story for a question, in the story's order. */
export function sentenceFeatures(
  index: StoryIndex,
  question: Question,
): readonly SentenceFeatures[] {
  const whole = question.weight || 1;
  const stems = question.terms.map(({ stem }) => stem);
  const scores = bm25(index.sentenceStems, stems);
  const found = index.findParagraphs(question.terms.map(({ folded }) => folded));
  const askedNames = new Set(
    question.terms.flatMap(({ folded }) => index.namedPeople.get(folded) ?? []),
  );
  const asked = new Set([...askedNames].map((i) => index.story.people[i]?.name ?? ''));
  const asksForRole =
    question.kind === 'who' && question.terms.every(({ folded }) => index.namedPeople.has(folded));
  const shown = index.sentences.findIndex((one) => isPassage(one, question.shown));
  const named = question.terms.filter(({ folded }) => index.namedPeople.has(folded));
  const special = question.terms.filter(({ stem }) => !index.headlineStems.has(stem));
  return index.sentences.map((sentence, i) => {
    const around = [sentence, ...neighbours(index, i)];
    const ofKind = placesOfKind(question, sentence);
    const paragraph = index.paragraphStems.get(sentence.paragraph);
    const holds = (term: Term): boolean => sentence.places.has(term.stem);
    return {
      bm25: (scores[i] ?? 0) / whole / 2,
      coverage: share(question.terms, holds),
      special: share(special, holds),
      similar: share(question.terms, (term) => holds(term) || holdsSimilar(sentence, term)),
      near: share(question.terms, ({ stem }) => around.some(({ places }) => places.has(stem))),
      paragraph: share(question.terms, ({ stem }) => paragraph?.has(stem) ?? false),
      search: found.get(sentence.paragraph - 1) ?? 0,
      pairs: closePairs(question.terms, sentence),
      names: share(named, holds),
      kind: ofKind.length > 0 ? 1 : 0,
      saidBy:
        question.kind === 'said' && sentence.quotes.some((one) => asked.has(one.speaker)) ? 1 : 0,
      introduces: asksForRole && sentence.introduces.some((one) => askedNames.has(one)) ? 1 : 0,
      nearShown: shown < 0 || shown === i ? 0 : 1 / Math.abs(shown - i),
      shown: shown === i ? 1 : 0,
      length: Math.log(1 + sentence.words.length) / 4,
    };
  });
}

function share(terms: readonly Term[], covered: (term: Term) => boolean): number {
  let all = 0;
  let part = 0;
  for (const term of terms) {
    all += term.weight;
    if (covered(term)) part += term.weight;
  }
  return all === 0 ? 0 : part / all;
}

function neighbours(index: StoryIndex, i: number): readonly IndexedSentence[] {
  return [index.sentences[i - 1], index.sentences[i + 1]].filter((one) => one !== undefined);
}

const commonBeginning = 5;

function holdsSimilar(sentence: IndexedSentence, { stem }: Term): boolean {
  if (stem.length < commonBeginning) return false;
  const beginning = stem.slice(0, commonBeginning);
  for (const other of sentence.places.keys()) if (other.startsWith(beginning)) return true;
  return false;
}

const closeTogether = 3;

function closePairs(terms: readonly Term[], sentence: IndexedSentence): number {
  if (terms.length < 2) return 0;
  let close = 0;
  for (let i = 1; i < terms.length; i++) {
    const before = sentence.places.get(terms[i - 1]?.stem ?? '') ?? [];
    const after = sentence.places.get(terms[i]?.stem ?? '') ?? [];
    if (before.some((a) => after.some((b) => Math.abs(a - b) <= closeTogether))) close++;
  }
  return close / (terms.length - 1);
}

function isPassage(sentence: IndexedSentence, passage: Passage | null): boolean {
  return (
    passage !== null &&
    sentence.paragraph === passage.paragraph &&
    sentence.text === passage.sentence
  );
}
