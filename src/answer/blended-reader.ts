import type { Asked } from './asked.js';
import { blendedRanking, sureFeatures, type BlendWeights } from './blend.js';
import { foundByWords } from './built-in-reader.js';
import { calibrated, toldScore } from './confidence.js';
import type { ModelReading } from './model-reading.js';
import type { Found } from './point.js';
import type { StoryIndex } from './story-index.js';

/**
 * The model sees the question alone, though completed from the turns before it, so that in a conversation words count for
 * more, and the rules for follow-ups for something. Set by hand: of 48 follow-ups 69 % right, as by words alone, in place
 * of 58 %.
 */
const inConversation: BlendWeights['sentence'] = {
  words: 0.8,
  wordsByCoverage: 0,
  rules: 0.3,
};

/** What is found for a question: by both readers together, or by the built-in one alone where no model read it. */
export function foundBy(index: StoryIndex, asked: Asked, reading: ModelReading | null): Found {
  return reading === null ? foundByWords(index, asked) : foundByBoth(index, asked, reading);
}

/** What the built-in reader and a model find together for a question: one ranking, one confidence, the model's span. */
function foundByBoth(index: StoryIndex, asked: Asked, reading: ModelReading): Found {
  const { confidence, calibration, thresholds } = index.model.blend;
  const byWords = foundByWords(index, asked);
  return {
    ranked: blendedRanking(reading, asked.ranked, blendWeights(index, asked)),
    thresholds,
    confidenceIn: (best) =>
      calibrated(toldScore(sureFeatures(reading, index, asked, best), confidence), calibration),
    spanIn: (best) => {
      const { start, end } = reading.sentences[best.at] ?? { start: 0, end: 0 };
      return start < end ? { start, end } : byWords.spanIn(best);
    },
  };
}

/** How much each of {@link blendFeatures} counts for a question that was asked by itself or in a conversation. */
export function blendWeights(
  { model }: StoryIndex,
  { turns }: Pick<Asked, 'turns'>,
): BlendWeights['sentence'] {
  return { ...model.blend.sentence, ...(turns.length > 0 && inConversation) };
}
