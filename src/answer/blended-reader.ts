import type { Asked } from './asked.js';
import { blendedRanking, sureFeatures } from './blend.js';
import { foundByWords } from './built-in-reader.js';
import { calibrated, toldScore } from './confidence.js';
import type { ModelReading } from './model-reading.js';
import type { Found } from './point.js';
import type { StoryIndex } from './story-index.js';

/** What the built-in reader and a model find together for a question: one ranking, one confidence, the model's span. */
export function foundByBoth(index: StoryIndex, asked: Asked, reading: ModelReading): Found {
  const { sentence, confidence, calibration, thresholds } = index.model.blend;
  const byWords = foundByWords(index, asked);
  return {
    ranked: blendedRanking(reading, asked.ranked, sentence),
    thresholds,
    confidenceIn: (best) =>
      calibrated(toldScore(sureFeatures(reading, index, asked, best), confidence), calibration),
    spanIn: (best) => {
      const { start, end } = reading.sentences[best.at] ?? { start: 0, end: 0 };
      return start < end ? { start, end } : byWords.spanIn(best);
    },
  };
}
