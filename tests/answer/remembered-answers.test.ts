import { expect, test } from 'vitest';
import { answerQuestion } from '../../src/answer/answer-question.js';
import { rememberAnswers } from '../../src/answer/remembered-answers.js';
import { ferryStory } from './stories.js';

const questions = ['Who offered a rise?', 'How long did the strike over pensions last?', 'hi', ''];

test('a question gets the answer that it gets without memory, the first time and again', () => {
  const answer = rememberAnswers(ferryStory, 2);
  for (const question of [...questions, ...questions, ...questions.toReversed()]) {
    expect(answer(question)).toEqual(answerQuestion(ferryStory, question));
  }
});

test('GIVEN more questions than are kept THEN the one not asked for longest is forgotten', () => {
  const answer = rememberAnswers(ferryStory, 2);
  const first = answer('Who offered a rise?');
  const second = answer('Who is Ingrid Vasko?');
  expect(answer('Who offered a rise?')).toBe(first);
  answer('When did the strike begin?');
  expect(answer('Who offered a rise?')).toBe(first);
  expect(answer('Who is Ingrid Vasko?')).not.toBe(second);
});

test('a question of more than 200 characters is answered but not kept', () => {
  const answer = rememberAnswers(ferryStory, 2);
  const long = `Who offered a rise ${'please '.repeat(40)}?`;
  expect(answer(long)).toEqual(answerQuestion(ferryStory, long));
  expect(answer(long)).not.toBe(answer(long));
});
