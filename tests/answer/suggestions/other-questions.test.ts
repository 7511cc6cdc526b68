import { expect, test } from 'vitest';
import { answerQuestion } from '../../../src/answer/answer-question.js';
import { otherQuestions } from '../../../src/answer/suggestions/other-questions.js';
import { treatyStory } from '../stories.js';

const answered = (question: string) => answerQuestion(treatyStory, question);
const questions = [
  'Who is Greta Oyen?',
  'What are the four points?',
  'What did Greta Oyen say?',
  'Who is Viktor Hale?',
  'Who signed the earlier treaty?',
];
const others = (question: string, count = 9): readonly string[] =>
  otherQuestions(questions, answered(question), answered, count);

test('GIVEN an answer THEN a question that the same sentence answers is not offered', () => {
  expect(others('who said that the river does not read maps')).toEqual([
    'Who is Greta Oyen?',
    'What are the four points?',
    'Who is Viktor Hale?',
    'Who signed the earlier treaty?',
  ]);
});

test('GIVEN a person’s card THEN not who they are, however it was asked', () => {
  expect(others('who is the mayor of Velden')).toEqual([
    'What are the four points?',
    'What did Greta Oyen say?',
    'Who is Viktor Hale?',
    'Who signed the earlier treaty?',
  ]);
});

test('GIVEN a list THEN not what its sentence answers', () => {
  expect(others('which points does the draft name?')).not.toContain('What are the four points?');
});

test('GIVEN nothing told THEN all are offered, no more than asked for', () => {
  expect(others('who won the football match')).toEqual(questions);
  expect(others('who won the football match', 3)).toEqual(questions.slice(0, 3));
});
