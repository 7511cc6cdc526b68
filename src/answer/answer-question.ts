import { builtInReader } from './built-in-reader.js';
import { closeEnough, sureEnough } from './confidence.js';
import { passagesAt, type Reader } from './reader.js';
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
  const { resolved, corrections, lead, pointers } = reader(index, question, turns);
  const passages = passagesAt(index.story, pointers);
  return {
    kind: kindOf(passages[0]?.confidence ?? 0),
    question,
    resolved,
    corrections,
    passages,
    lead,
  };
}

function kindOf(confidence: number): Answer['kind'] {
  if (confidence >= sureEnough) return 'answer';
  return confidence >= closeEnough ? 'passages' : 'not-told';
}
