import { inverseFrequency } from '../words/bm25.js';
import { correctQuestion } from '../spelling/correct-question.js';
import { focusOf } from './focus.js';
import { questionKind, type QuestionKind } from './question-kind.js';
import type { StoryIndex } from '../story-index.js';
import type { Correction, Passage } from '../types.js';
import { readWords, type Word } from '../words/words.js';

/** One content word of a question. */
export interface Term {
  readonly folded: string;
  readonly stem: string;
  /** How much it tells: its inverse frequency among the story's sentences, highest for words that the story lacks. */
  readonly weight: number;
}

/** A question, prepared for comparison with a story's sentences. */
export interface Question {
  /** The question with its spelling corrected, punctuation as typed. */
  readonly text: string;
  readonly kind: QuestionKind;
  /** The stem of the noun of which it asks the kind or the number, where it does. */
  readonly focus: string | undefined;
  readonly words: readonly Word[];
  /** Its content words in order, each stem once; at most 32. */
  readonly terms: readonly Term[];
  /** The sum of the terms' weights; 0 where there are no terms. */
  readonly weight: number;
  readonly corrections: readonly Correction[];
  /** In a follow-up the passages that were shown before it, in order; else none. */
  readonly shown: readonly Passage[];
}

const longestQuestion = 1000;
const mostTerms = 32;

/** Reads a question against a story: corrects its spelling and weighs its words. Only its first 1,000 characters count. */
export function readQuestion(index: StoryIndex, typed: string): Question {
  const { text, corrections } = correctQuestion(index.vocabulary, typed.slice(0, longestQuestion));
  const words = readWords(text);
  const terms = termsOf(index, words);
  return {
    text,
    kind: questionKind(words),
    focus: focusOf(words),
    words,
    terms,
    weight: terms.reduce((sum, term) => sum + term.weight, 0),
    corrections,
    shown: [],
  };
}

function termsOf(index: StoryIndex, words: readonly Word[]): readonly Term[] {
  const byStem = new Map<string, Term>();
  for (const { content, stem, folded } of words) {
    if (!content || byStem.has(stem) || byStem.size >= mostTerms) continue;
    byStem.set(stem, { folded, stem, weight: inverseFrequency(index.sentenceStems, stem) });
  }
  return [...byStem.values()];
}
