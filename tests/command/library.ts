import { answerQuestion } from '../../src/answer/answer-question.js';
import { askerOf } from '../../src/library/ask-story.js';
import type { CommandContext } from '../../src/command/context.js';
import { english } from '../../src/language/language.js';
import type { Library } from '../../src/library/types.js';
import type { StorySlug } from '../../src/story/types.js';
import { ferryStory, libraryStory, whaleStory } from '../answer/stories.js';

/** A library of three invented stories, the whale's the newest. */
export const library: Library = {
  stories: [
    { slug: 'whale', index: whaleStory },
    { slug: 'ferry', index: ferryStory },
    { slug: 'flood', index: libraryStory },
  ].map(({ slug, index }) => {
    const answer = (question: string) => answerQuestion(index, question);
    return {
      slug: slug as StorySlug, // the slug of an invented story
      story: index.story,
      index,
      answer,
      ask: askerOf(index, answer, undefined),
      questions: [],
    };
  }),
  problems: [],
};

/** A library without stories. */
export const emptyLibrary: Library = { stories: [], problems: [] };

/** How a command is run by somebody who reads English in direct messages, over the given stories. */
export function contextOf(stories: Library): CommandContext {
  return {
    library: stories,
    language: english,
    storyHere: stories.stories[0],
    private: false,
    now: Date.UTC(2026, 9, 6, 12),
    server: undefined,
  };
}
