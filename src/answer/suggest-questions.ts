import { answerQuestion } from './answer-question.js';
import type { StoryIndex } from './story-index.js';

const longestSuggestion = 80;

/**
 * Up to `count` questions that this story answers, as a person would ask them, each at most 80 characters long and
 * tried on the story; fewer, or none, where the story holds no people.
 */
export function suggestQuestions(index: StoryIndex, count: number): readonly string[] {
  return index.story.people
    .flatMap(({ name }) => [`What did ${name} say?`, `Who is ${name}?`])
    .filter((question) => question.length <= longestSuggestion)
    .filter((question) => answerQuestion(index, question).kind === 'answer')
    .slice(0, count);
}
