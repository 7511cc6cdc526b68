import { answerQuestion, answerWithModel } from '../answer/answer-question.js';
import type { ReadByModel } from '../answer/model-reading.js';
import type { StoryIndex } from '../answer/story-index.js';
import type { AskStory, LibraryStory } from './types.js';

/**
 * How people's questions to a story are answered.
 *
 * @param answer - answers a question that stands by itself by the built-in reader
 * @param readByModel - the model that reads them too; undefined where there is none
 */
export function askerOf(
  index: StoryIndex,
  answer: LibraryStory['answer'],
  readByModel: ReadByModel | undefined,
): AskStory {
  if (readByModel !== undefined) {
    return (question, turns) => answerWithModel(index, question, turns, readByModel);
  }
  return (question, turns) =>
    Promise.resolve(turns.length === 0 ? answer(question) : answerQuestion(index, question, turns));
}
