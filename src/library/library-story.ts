import type { Model } from '../answer/model.js';
import type { ReadByModel } from '../answer/model-reading.js';
import { rememberAnswers } from '../answer/remembered-answers.js';
import { indexStory } from '../answer/story-index.js';
import { suggestQuestions } from '../answer/suggestions/suggest-questions.js';
import type { Story, StorySlug } from '../story/types.js';
import { askerOf } from './ask-story.js';
import type { LibraryStory } from './types.js';

/** So many fill an autocomplete, which shows 25 at most. */
const QUESTIONS_OFFERED = 25;

/** Of each story: an answer takes about a kilobyte. */
const ANSWERS_KEPT = 100;

/**
 * Makes a story one of a library: indexes it and finds the questions to offer.
 *
 * @param readByModel the model that reads people's questions too; without it the built-in reader answers alone
 */
export function libraryStory(
  slug: StorySlug,
  story: Story,
  model: Model,
  readByModel: ReadByModel | undefined,
): LibraryStory {
  const index = indexStory(story, model);
  const questions = suggestQuestions(index, QUESTIONS_OFFERED);
  const answer = rememberAnswers(index, ANSWERS_KEPT);
  return { slug, story, index, answer, ask: askerOf(index, answer, readByModel), questions };
}
