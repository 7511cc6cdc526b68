import { indexStory } from '../../answer/story-index.js';
import { loadModel } from '../../library/load-model.js';
import { readStory } from '../../story/read-story.js';
import type { BylineReader } from '../byline-readers.js';
import type { Engine, IndexableStory, Search, Unit } from '../engine.js';

const model = loadModel();

/** Byline itself, as the bot asks it. */
export function bylineEngine(reader: BylineReader): Engine {
  return {
    name: reader.name,
    packages: ['byline'],
    settings: reader.settings,
    hasScores: true,
    index: (story, unit) => searchBy(reader, story, unit),
  };
}

function searchBy({ answer }: BylineReader, { text }: IndexableStory, unit: Unit): Search {
  const reading = readStory(text);
  // the bench has read the same text before
  if (!reading.ok) throw new Error(reading.problem.reason);
  const index = indexStory(reading.story, model);
  const places = new Map(
    index.sentences.map(({ paragraph, text }, place) => [keyOf(paragraph, text), place] as const),
  );
  return async (question) => {
    const { passages } = await answer(index, question);
    return passages.flatMap(({ paragraph, sentence, confidence }) => {
      const place = unit === 'paragraphs' ? paragraph - 1 : places.get(keyOf(paragraph, sentence));
      return place === undefined ? [] : [{ place, score: confidence }];
    });
  };
}

const keyOf = (paragraph: number, sentence: string): string => `${paragraph} ${sentence}`;
