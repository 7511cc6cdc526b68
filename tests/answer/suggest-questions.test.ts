import { expect, test } from 'vitest';
import { answerQuestion } from '../../src/answer/answer-question.js';
import { suggestQuestions } from '../../src/answer/suggest-questions.js';
import { ferryStory, libraryStory, whaleStory } from './stories.js';

test('GIVEN a story with people, quotes, places, numbers and times THEN the questions take them in turn', () => {
  expect(suggestQuestions(ferryStory, 5)).toEqual([
    'What did Ingrid Vasko say?',
    // he is named less often than she, so people know less of him
    'Who is Tomas Brill?',
    'What happened on Monday?',
    'What happened in Tarn?',
    'How many sailors are there?',
  ]);
});

test('each suggested question is answered, differs from the others and fits on a button', () => {
  for (const index of [ferryStory, libraryStory, whaleStory]) {
    const questions = suggestQuestions(index, 25);
    expect(questions.length).toBeGreaterThanOrEqual(5);
    expect(new Set(questions).size).toBe(questions.length);
    expect(questions.filter((question) => question.length > 80)).toEqual([]);
    expect(questions.map((question) => answerQuestion(index, question).kind)).toEqual(
      questions.map(() => 'answer'),
    );
  }
});

test('no more questions than asked for', () => {
  expect(suggestQuestions(whaleStory, 0)).toEqual([]);
  expect(suggestQuestions(whaleStory, 2)).toHaveLength(2);
});
