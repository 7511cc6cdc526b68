import { expect, test } from 'vitest';
import { answerQuestion } from '../../../src/answer/answer-question.js';
import { suggestQuestions } from '../../../src/answer/suggestions/suggest-questions.js';
import { ferryStory, libraryStory, millStory, whaleStory } from '../stories.js';

test('GIVEN a story with people, quotes, numbers and times THEN the questions take them in turn', () => {
  expect(suggestQuestions(ferryStory, 25)).toEqual([
    'What did Ingrid Vasko say?',
    // he is named less often than she, so people know less of him
    'Who is Tomas Brill?',
    'What happened on Monday?',
    // what they did, up to when
    'How many sailors have left their ships?',
    // a plural without an article stands so in her words
    'What did Mara Quist say about customers?',
    'Who is Ingrid Vasko?',
    'What happened on Friday?',
    'Who is Mara Quist?',
  ]);
});

test('GIVEN a noun with an article in what was said THEN the question has one; what is yet to come did not happen', () => {
  expect(suggestQuestions(libraryStory, 25)).toEqual([
    'What did Oda Feld say about the atlas?',
    'Who is Oda Feld?',
    'What happened on Tuesday?',
    'How many books stood under water by midnight?',
  ]);
});

test('GIVEN places, dates, scare quotes and half names THEN only what makes a question that the story answers', () => {
  expect(suggestQuestions(millStory, 25)).toEqual([
    // not of Brenn, whose word or two are no statement; not who Captain Brenn or Ruhl is, of whom the story tells nothing
    'What did Ada Ruhl say about the wheels?',
    'Who is Ada Ruhl?',
    'What happened on May 4?',
    // not how many litres: the number belongs to a unit
    'How many visitors came to the mill?',
    'What happened in Brunwick?',
  ]);
});

test('each suggested question is answered, differs from the others and fits on a button', () => {
  for (const index of [ferryStory, libraryStory, whaleStory]) {
    const questions = suggestQuestions(index, 25);
    expect(questions.length).toBeGreaterThanOrEqual(4);
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
