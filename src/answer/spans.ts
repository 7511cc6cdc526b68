import type { Question } from './read-question.js';
import { longestSpan, spanFeatures } from './span-features.js';
import { spanWeights } from './span-weights.js';
import type { IndexedSentence, StoryIndex } from './story-index.js';

/** Where in a sentence the answer stands: UTF-16 offsets, `start < end`. */
export interface Span {
  readonly start: number;
  readonly end: number;
}

/**
 * The span of a sentence that answers a question: the quote, where it asks what somebody said; the role, where it asks
 * who somebody is; else the best run of up to 16 words. The whole sentence where it has no words.
 */
export function answeringSpan(
  index: StoryIndex,
  question: Question,
  sentence: IndexedSentence,
): Span {
  return (
    saidSpan(question, sentence) ??
    roleSpan(index, question, sentence) ??
    bestRun(question, sentence)
  );
}

function saidSpan(question: Question, { quotes, text }: IndexedSentence): Span | undefined {
  if (question.kind !== 'said') return undefined;
  for (const quote of quotes) {
    const start = text.indexOf(quote.text);
    if (start >= 0) return { start, end: start + quote.text.length };
  }
  return undefined;
}

function roleSpan(
  index: StoryIndex,
  question: Question,
  sentence: IndexedSentence,
): Span | undefined {
  if (question.kind !== 'who') return undefined;
  if (!question.terms.every(({ folded }) => index.namedPeople.has(folded))) return undefined;
  const asked = new Set(
    question.terms.flatMap(({ folded }) => index.namedPeople.get(folded) ?? []),
  );
  for (const person of sentence.introduces) {
    const role = asked.has(person) ? (index.story.people[person]?.role ?? '') : '';
    const start = role === '' ? -1 : sentence.text.indexOf(role);
    if (start >= 0) return { start, end: start + role.length };
  }
  return undefined;
}

/** A run of words by its first and last place; the higher its score, the likelier it is the answer. */
export interface Run {
  readonly first: number;
  readonly last: number;
  readonly score: number;
}

/** Every run of up to 16 words of a sentence, scored for a question. */
export function scoreRuns(question: Question, sentence: IndexedSentence): readonly Run[] {
  const features = spanFeatures(question, sentence);
  const starts = features.starts.map(weigh);
  const ends = features.ends.map(weigh);
  const insides = features.insides.map(weigh);
  const lengths = features.lengths.map(weigh);
  const runs: Run[] = [];
  for (let first = 0; first < starts.length; first++) {
    let held = starts[first] ?? 0;
    for (let last = first; last < Math.min(starts.length, first + longestSpan); last++) {
      held += insides[last] ?? 0;
      runs.push({ first, last, score: held + (ends[last] ?? 0) + (lengths[last - first] ?? 0) });
    }
  }
  return runs;
}

function bestRun(question: Question, sentence: IndexedSentence): Span {
  const [one, ...others] = scoreRuns(question, sentence);
  if (one === undefined) return { start: 0, end: sentence.text.length };
  const best = others.reduce((most, run) => (run.score > most.score ? run : most), one);
  const start = sentence.words[best.first]?.start ?? 0;
  return { start, end: sentence.words[best.last]?.end ?? sentence.text.length };
}

function weigh(names: readonly string[]): number {
  return names.reduce((sum, name) => sum + (spanWeights.get(name) ?? 0), 0);
}
