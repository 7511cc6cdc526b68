/**
 * Byline as a library: load the model once, read a story, index it once, ask it.
 *
 * @packageDocumentation
 */
export { readStory } from './story/read-story.js';
export { mentionsByParagraph, saidBy, saidOf } from './story/people/about-person.js';
export type {
  Figure,
  Mention,
  Paragraph,
  Person,
  Quote,
  RelatedHeadline,
  ReportedStatement,
  Section,
  Sentence,
  Story,
  StoryProblem,
  StoryReading,
  Summary,
  TimeMeaning,
  TimeMention,
} from './story/types.js';
export { timeLineOf, type TimeLineEntry } from './story/time/time-line.js';
export { indexStory, type StoryIndex } from './answer/story-index.js';
export type { Model } from './answer/model.js';
export { loadModel } from './library/load-model.js';
export { answerQuestion } from './answer/answer-question.js';
export { suggestQuestions } from './answer/suggestions/suggest-questions.js';
export type { Answer, Correction, Lead, Passage, Turn } from './answer/types.js';
