import { answerQuestion } from '../../answer/answer-question.js';
import { indexStory } from '../../answer/story-index.js';
import { loadModel } from '../../library/load-model.js';
import { readStory } from '../../story/read-story.js';
import type { Engine, IndexableStory, Search, Unit } from '../engine.js';

const model = loadModel();

/** Byline itself: the built-in reader, as the bot asks it. */
export const byline: Engine = {
  name: 'Byline',
  packages: ['byline'],
  settings: 'as shipped; build includes reading the story (people, quotes, summary)',
  hasScores: true,
  index: indexForQuestions,
};

function indexForQuestions({ text }: IndexableStory, unit: Unit): Search {
  const reading = readStory(text);
  // the bench has read the same text before
  if (!reading.ok) throw new Error(reading.problem.reason);
  const index = indexStory(reading.story, model);
  const places = new Map(
    index.sentences.map(({ paragraph, text }, place) => [keyOf(paragraph, text), place] as const),
  );
  return (question) =>
    answerQuestion(index, question).passages.flatMap(({ paragraph, sentence, confidence }) => {
      const place = unit === 'paragraphs' ? paragraph - 1 : places.get(keyOf(paragraph, sentence));
      return place === undefined ? [] : [{ place, score: confidence }];
    });
}

const keyOf = (paragraph: number, sentence: string): string => `${paragraph} ${sentence}`;
