import { askerOf } from '../../src/library/ask-story.js';
import { rememberAnswers } from '../../src/answer/remembered-answers.js';
import type { StoryIndex } from '../../src/answer/story-index.js';
import { suggestQuestions } from '../../src/answer/suggestions/suggest-questions.js';
import type { LibraryStory } from '../../src/library/types.js';
import type { StorySlug } from '../../src/story/types.js';

/** A story as the library holds it, from its index. */
export function libraryStoryOf(index: StoryIndex): LibraryStory {
  const answer = rememberAnswers(index, 100);
  return {
    // a test names stories as the library does
    slug: 'a-story' as StorySlug,
    story: index.story,
    index,
    answer,
    ask: askerOf(index, answer, undefined),
    questions: suggestQuestions(index, 25),
  };
}
