import { assert, constantFrom, property } from 'fast-check';
import { describe, expect, it, test } from 'vitest';
import { answerQuestion } from '../../../src/answer/answer-question.js';
import type { Answer } from '../../../src/answer/types.js';
import { treatyStory } from '../stories.js';

const answer = (question: string): Answer => answerQuestion(treatyStory, question);
const sentencesOf = ({ passages }: Answer): readonly string[] =>
  passages.map(({ sentence }) => sentence);

describe('GIVEN a question that wants another thing than a sentence', () => {
  it.each([
    ['thanks', 'not-told', { kind: 'no-question', why: 'small-talk' }],
    ['/roll 20', 'not-told', { kind: 'no-question', why: 'command' }],
    ['wer ist Greta Oyen?', 'not-told', { kind: 'no-question', why: 'language' }],
    ['What is this about?', 'answer', { kind: 'summary' }],
    ['Who is Greta Oyen?', 'answer', { kind: 'person', person: 3 }],
    ['What did Viktor Hale say?', 'passages', { kind: 'not-quoted', person: 5 }],
  ])('WHEN asked "%s" THEN it is %s with that lead', (question, kind, lead) => {
    expect([answer(question).kind, answer(question).lead]).toEqual([kind, lead]);
  });
});

it('GIVEN no question THEN nothing is held for an answer', () => {
  const { passages } = answer('write a poem about the treaty');
  expect(passages.map(({ confidence }) => confidence)).toEqual([0, 0, 0]);
});

it('GIVEN a question for the summary THEN the passages are its sentences, whole', () => {
  const { passages } = answer('tl;dr');
  expect(passages.map(({ sentence }) => sentence)).toEqual(treatyStory.story.summary.medium);
  expect(passages.map(({ start, end }) => end - start)).toEqual(
    passages.map(({ sentence }) => sentence.length),
  );
});

it('GIVEN somebody not quoted THEN the sentences that name them come first', () => {
  expect(new Set(sentencesOf(answer('what did Hale say about the talks?')).slice(0, 2))).toEqual(
    new Set([
      'Viktor Hale, a lamplighter, kept the square bright all night.',
      'Next week Ms Lund would meet Mr Hale for talks about lanterns.',
    ]),
  );
});

it('GIVEN a fragment after other turns THEN what it is resolved to decides', () => {
  const first = answer('Who took part in the talks?');
  const turns = [{ question: first.resolved, passage: first.passages[0] ?? null }];
  expect(answerQuestion(treatyStory, 'and who is Nora Pell?', turns).lead).toEqual({
    kind: 'person',
    person: 4,
  });
});

test('case, final punctuation and doubled spaces change no lead', () => {
  const questions = constantFrom(
    'hi there',
    'write a poem',
    'was ist passiert',
    'what happened',
    'who is greta oyen',
    'what did hale say',
    'who took part in the talks',
    'what are the four points',
    'when did the talks begin',
  );
  assert(
    property(questions, constantFrom('?', '!', '.', ' ?', '…'), (question, end) => {
      const { lead } = answer(question);
      expect(answer(question.toUpperCase()).lead).toEqual(lead);
      expect(answer(question + end).lead).toEqual(lead);
      expect(answer(` ${question.replaceAll(' ', '  ')} `).lead).toEqual(lead);
    }),
  );
});
