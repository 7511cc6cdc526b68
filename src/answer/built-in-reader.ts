import { askedOf, type Asked } from './asked.js';
import { confidenceOf, onlyClose, thresholdsByWords } from './confidence.js';
import { pointAt, type Found } from './point.js';
import type { Question } from './question/read-question.js';
import { canAnswer } from './ranking/evidence.js';
import type { RankedSentence } from './ranking/ranking.js';
import type { Pointing } from './reader.js';
import { answeringSpan } from './span/spans.js';
import type { StoryIndex } from './story-index.js';
import type { Turn } from './types.js';

/** The reader that every Byline has: it compares words and their meanings, in about a millisecond, and knows no grammar. */
export function builtInReader(
  index: StoryIndex,
  question: string,
  turns: readonly Turn[],
): Pointing {
  const asked = askedOf(index, question, turns);
  return pointAt(index, asked, foundByWords(index, asked));
}

/** What the built-in reader finds for a question that was understood. */
export function foundByWords(index: StoryIndex, { question, ranked }: Asked): Found {
  return {
    ranked,
    thresholds: thresholdsByWords,
    confidenceIn: (best) => confidenceIn(index, question, best),
    spanIn: ({ sentence }) => answeringSpan(index, question, sentence),
  };
}

function confidenceIn(index: StoryIndex, question: Question, best: RankedSentence): number {
  const confidence = confidenceOf(index, question, best);
  return canAnswer(index, question, best)
    ? confidence
    : Math.min(confidence, onlyClose(thresholdsByWords));
}
