import { askedOf, type Asked } from '../asked.js';
import { blendFeatures, sureFeatures } from '../blend.js';
import { blendWeights, foundBy } from '../blended-reader.js';
import {
  calibrated,
  confidenceFeatures,
  toldScore,
  type ConfidenceFeatures,
  type Thresholds,
} from '../confidence.js';
import type { Weights } from '../model.js';
import type { ModelReading } from '../model-reading.js';
import { pointAt, type Found } from '../point.js';
import { sentenceWeights, type RankedSentence } from '../ranking/ranking.js';
import type { Pointer, Pointing } from '../reader.js';
import type { StoryIndex } from '../story-index.js';
import type { Lead, Turn } from '../types.js';
import { explainScore, type ExplainedScore } from './explained-score.js';

/** A sentence that could have been the answer, and how it came to its rank. */
export interface ExplainedCandidate extends Pointer {
  /** Its share among the story's sentences by the reader that pointed, 0 to 1. */
  readonly share: number;
  /** Its score by words and rules; shares by words are the softmax of these scores. */
  readonly words: ExplainedScore;
  /** Its share among the story's sentences by words and rules alone, 0 to 1. */
  readonly wordsShare: number;
  /** Its score by both readers, of which shares are the softmax; null where the built-in one answered alone. */
  readonly blend: ExplainedScore | null;
}

/** How sure a reader was of an answer, step by step. */
export interface ExplainedConfidence {
  /** What speaks for the best sentence; the logistic function makes of its score how likely the story answers at all. */
  readonly evidence: ExplainedScore;
  /** Which share of answers is right whose evidence is such, 0 to 1. */
  readonly measured: number;
  /** The same, less where the sentence can't be the answer. */
  readonly found: number;
  /** What counts in the end: `found`, where no lead raises or lowers it. */
  readonly final: number;
  readonly thresholds: Thresholds;
}

/** Why an answer is what it is. */
export interface Explanation {
  readonly reader: 'built-in' | 'blended';
  readonly lead: Lead | null;
  /** Up to eight, the answer's passages first and in their order; the span of all but the best is the whole sentence. */
  readonly candidates: readonly ExplainedCandidate[];
  /** Null where there is no candidate. */
  readonly confidence: ExplainedConfidence | null;
}

const mostCandidates = 8;

/**
 * Why a story answers a question as it does. What it tells is worked out by the functions that answer, so that its
 * first candidates are the answer's passages.
 *
 * @param turns those before it, oldest first
 * @param reading what the model made of the question; null where the built-in reader answered alone
 */
export function explainAnswer(
  index: StoryIndex,
  question: string,
  turns: readonly Turn[],
  reading: ModelReading | null,
): Explanation {
  const asked = askedOf(index, question, turns);
  const found = foundBy(index, asked, reading);
  const pointing = pointAt(index, asked, found, mostCandidates);
  const explainBlend = blendExplainer(index, asked, reading);
  return {
    reader: reading === null ? 'built-in' : 'blended',
    lead: pointing.lead,
    candidates: pointing.pointers.flatMap((pointer) => {
      const byReader = sentenceAt(found.ranked, pointer);
      const byWords = sentenceAt(asked.ranked, pointer);
      if (byReader === undefined || byWords === undefined) return [];
      return [
        {
          ...pointer,
          share: byReader.share,
          words: explainScore({ ...byWords.features }, sentenceWeights(index)),
          wordsShare: byWords.share,
          blend: explainBlend(byWords),
        },
      ];
    }),
    confidence: explainConfidence(index, asked, reading, found, pointing),
  };
}

function sentenceAt(
  ranked: readonly RankedSentence[],
  { paragraph, place }: Pointer,
): RankedSentence | undefined {
  return ranked.find(
    ({ sentence }) => sentence.paragraph === paragraph && sentence.place === place,
  );
}

/** Explains a sentence's score by both readers; null where the built-in one answered alone. */
function blendExplainer(
  index: StoryIndex,
  asked: Asked,
  reading: ModelReading | null,
): (byWords: RankedSentence) => ExplainedScore | null {
  if (reading === null) return () => null;
  const weights = blendWeights(index, asked);
  const features = blendFeatures(reading, asked.ranked);
  return (byWords) => {
    const own = features[asked.ranked.indexOf(byWords)];
    return own === undefined ? null : explainScore(own, weights);
  };
}

function explainConfidence(
  index: StoryIndex,
  asked: Asked,
  reading: ModelReading | null,
  found: Found,
  { pointers: [pointer], thresholds }: Pointing,
): ExplainedConfidence | null {
  const best = pointer && sentenceAt(found.ranked, pointer);
  if (pointer === undefined || best === undefined) return null;
  const { features, confidence, calibration } = evidenceOf(index, asked, reading, best);
  return {
    evidence: explainScore(features, confidence),
    measured: calibrated(toldScore(features, confidence), calibration),
    found: found.confidenceIn(best),
    final: pointer.confidence,
    thresholds,
  };
}

interface Evidence extends Pick<Weights, 'confidence' | 'calibration'> {
  readonly features: ConfidenceFeatures;
}

function evidenceOf(
  index: StoryIndex,
  asked: Asked,
  reading: ModelReading | null,
  best: RankedSentence,
): Evidence {
  const { weights, blend } = index.model;
  return reading === null
    ? { ...weights, features: confidenceFeatures(index, asked.question, best) }
    : { ...blend, features: sureFeatures(reading, index, asked, best) };
}
