import { expect, it } from 'vitest';
import { questionsLike } from '../../src/library/questions-like.js';

const questions = [
  'What did Ingrid Vasko say?',
  'How many sailors are there?',
  'Who is Ingrid Vasko?',
  'What happened on Monday?',
];

it.each(['', '  ', 'quantum chromodynamics'])(
  'GIVEN %j, to which none is close, THEN all of them in their order',
  (typed) => {
    expect(questionsLike(questions, typed)).toEqual(questions);
  },
);

it('GIVEN the beginning of a word THEN the question that has it', () => {
  expect(questionsLike(questions, 'sail')).toEqual(['How many sailors are there?']);
});

it('GIVEN a typing mistake THEN the questions that come close', () => {
  expect(questionsLike(questions, 'vaskp')).toEqual([
    'Who is Ingrid Vasko?',
    'What did Ingrid Vasko say?',
  ]);
});

it('GIVEN no questions THEN none', () => {
  expect(questionsLike([], 'sailors')).toEqual([]);
});

it('GIVEN 6,000 characters THEN they are read up to a bound', () => {
  const long = 'sailors '.repeat(750);
  expect(questionsLike(questions, long)).toEqual(questionsLike(questions, long.slice(0, 100)));
});
