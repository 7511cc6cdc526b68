import { askedOf, type Asked } from './asked.js';
import { foundBy } from './blended-reader.js';
import { builtInReader } from './built-in-reader.js';
import type { Thresholds } from './confidence.js';
import { noQuestion } from './lead/lead.js';
import type { ReadByModel } from './model-reading.js';
import { pointAt } from './point.js';
import { passagesAt, type Pointing, type Reader } from './reader.js';
import type { StoryIndex } from './story-index.js';
import type { Answer, Turn } from './types.js';

/**
 * What a story says to a question, in the light of the turns before it (oldest first). A question without a word, or
 * without one that carries meaning, gets `not-told` and no passages.
 *
 * @param reader - who points at the passages
 */
export function answerQuestion(
  index: StoryIndex,
  question: string,
  turns: readonly Turn[] = [],
  reader: Reader = builtInReader,
): Answer {
  return answerAt(index, question, reader(index, question, turns));
}

/**
 * What a story says to a question, as {@link answerQuestion}, where a model reads it too: both readers' findings are
 * blended. Without a reading, and where there is nothing to read, the built-in reader answers alone.
 */
export async function answerWithModel(
  index: StoryIndex,
  question: string,
  turns: readonly Turn[],
  readByModel: ReadByModel,
): Promise<Answer> {
  const asked = askedOf(index, question, turns);
  const reading = isWorthReading(index, asked)
    ? await readByModel(index.story, asked.question.text)
    : null;
  return answerAt(index, question, pointAt(index, asked, foundBy(index, asked, reading)));
}

/** Whether a question asks for something that a model could find: greetings and commands don't. */
function isWorthReading(index: StoryIndex, { typed, question }: Asked): boolean {
  return question.terms.length > 0 && noQuestion(index, typed) === undefined;
}

function answerAt(index: StoryIndex, question: string, pointing: Pointing): Answer {
  const { resolved, corrections, lead, pointers, thresholds } = pointing;
  const passages = passagesAt(index.story, pointers);
  return {
    kind: kindOf(passages[0]?.confidence ?? 0, thresholds),
    question,
    resolved,
    corrections,
    passages,
    lead,
  };
}

function kindOf(confidence: number, { sure, close }: Thresholds): Answer['kind'] {
  if (confidence >= sure) return 'answer';
  return confidence >= close ? 'passages' : 'not-told';
}
