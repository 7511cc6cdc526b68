import type { FileStory } from '../questions/question-file.js';

/**
 * The stories as engines are measured on them: where no story has questions by somebody who knew it, those of its
 * readers take their place, the ones that it doesn't answer that of the unanswerable.
 */
export function askedOfEngines(stories: readonly FileStory[]): readonly FileStory[] {
  if (stories.some(({ questions }) => questions.length > 0)) return stories;
  return stories.map((story) => ({
    ...story,
    questions: story.readerQuestions.filter(({ golds }) => golds.length > 0),
    unanswerable: story.readerQuestions
      .filter(({ golds }) => golds.length === 0)
      .map(({ question }) => question),
  }));
}
