import { expect, it } from 'vitest';
import { askedOfEngines } from '../../src/bench/asked-of-engines.js';
import type { FileQuestion, FileStory } from '../../src/questions/question-file.js';

const told: FileQuestion = {
  question: 'who lit it',
  golds: [{ paragraph: 1, sentence: 0 }],
  answers: ['the keeper'],
};
const untold: FileQuestion = { question: 'who was lost', golds: [], answers: [] };
const readersAlone: FileStory = {
  headline: 'Osen',
  paragraphs: ['The keeper lit the lamp.'],
  questions: [],
  readerQuestions: [untold, told],
  unanswerable: [],
};

it('GIVEN stories with readers’ questions alone THEN these are asked, and those that aren’t told are unanswerable', () => {
  expect(askedOfEngines([readersAlone])).toEqual([
    { ...readersAlone, questions: [told], unanswerable: ['who was lost'] },
  ]);
});

it('GIVEN a story with other questions THEN all stay as they are', () => {
  const stories = [readersAlone, { ...readersAlone, questions: [told] }];
  expect(askedOfEngines(stories)).toEqual(stories);
});
