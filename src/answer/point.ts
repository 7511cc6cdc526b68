import type { Asked } from './asked.js';
import type { Thresholds } from './confidence.js';
import { whichPerson } from './conversation/which-person.js';
import { confidenceWith, leadOf, ledFirst, ledSpan } from './lead/lead.js';
import type { RankedSentence } from './ranking/ranking.js';
import type { Pointing } from './reader.js';
import type { Span } from './span/spans.js';
import type { StoryIndex } from './story-index.js';

/** What a reader found for a question. */
export interface Found {
  /** The story's sentences, best first. */
  readonly ranked: readonly RankedSentence[];
  /** How sure it is that a sentence answers, 0 to 1. */
  readonly confidenceIn: (best: RankedSentence) => number;
  readonly thresholds: Thresholds;
  /** The span of a sentence that answers. */
  readonly spanIn: (best: RankedSentence) => Span;
}

const mostPointers = 3;

/**
 * Points at what was found for a question, and says what is shown in its place where one sentence can't answer it.
 *
 * @param most how many sentences are pointed at, at most
 */
export function pointAt(
  index: StoryIndex,
  asked: Asked,
  found: Found,
  most = mostPointers,
): Pointing {
  const { typed, turns, alone, question } = asked;
  const { thresholds } = found;
  const lead = whichPerson(index, alone, turns) ?? leadOf(index, typed, question, asked.ranked);
  // who is asked back for must not stand in the question already
  const resolved = lead?.kind === 'which-person' ? alone.text : question.text;
  const { corrections } = question;
  const ranked = ledFirst(index, lead, found.ranked).slice(0, most);
  const best = ranked[0];
  const saysNothing = question.terms.length === 0 && lead?.kind !== 'summary';
  if (best === undefined || saysNothing) {
    return { resolved, corrections, lead, pointers: [], thresholds };
  }
  const sure = confidenceWith(lead, found.confidenceIn(best), thresholds);
  const pointers = ranked.map((candidate) => ({
    paragraph: candidate.sentence.paragraph,
    place: candidate.sentence.place,
    // only the best is ever shown with a span, and choosing spans takes as long as ranking
    ...(candidate === best
      ? (ledSpan(lead, candidate.sentence) ?? found.spanIn(candidate))
      : { start: 0, end: candidate.sentence.text.length }),
    confidence: (sure * candidate.share) / best.share,
  }));
  return { resolved, corrections, lead, pointers, thresholds };
}
