import { describe, expect, test } from 'vitest';
import { answerQuestion } from '../../../src/answer/answer-question.js';
import type { StoryIndex } from '../../../src/answer/story-index.js';
import type { Lead, Turn } from '../../../src/answer/types.js';
import { ciderStory, ferryStory, libraryStory } from '../stories.js';

/** Whom the last of some questions asks back for; null where it doesn't. */
function askedBack(index: StoryIndex, ...questions: readonly string[]): Lead | null {
  const turns: Turn[] = [];
  let lead: Lead | null = null;
  for (const question of questions) {
    const answer = answerQuestion(index, question, turns);
    turns.push({ question: answer.resolved, passage: answer.passages[0] ?? null });
    lead = answer.lead?.kind === 'which-person' ? answer.lead : null;
  }
  return lead;
}

describe('GIVEN a name that two people share', () => {
  test('WHEN nothing tells them apart THEN both are offered, and the passages hold a guess', () => {
    const answer = answerQuestion(ciderStory, 'What did Rask say?');
    expect(answer.lead).toEqual({
      kind: 'which-person',
      people: [0, 1],
      questions: ['What did Emil Rask say?', 'What did Jonas Rask say?'],
    });
    expect([answer.resolved, answer.kind, answer.passages[0]?.paragraph]).toEqual([
      'What did Rask say?',
      'passages',
      3,
    ]);
  });

  test('WHEN it has a possessive THEN that stays in the questions', () => {
    expect(askedBack(ciderStory, 'What is Rask’s opinion?')).toEqual({
      kind: 'which-person',
      people: [0, 1],
      questions: ['What is Emil Rask’s opinion?', 'What is Jonas Rask’s opinion?'],
    });
  });

  test.each([
    // One sentence tells of the barrels, and it speaks of Jonas Rask alone.
    ['the rest of the question tells them apart', ['How many barrels will Rask get at Christmas?']],
    ['the given name stands there', ['What did Emil Rask say?']],
    ['the talk was about one of them', ['Who is Jonas Rask?', 'What did Rask ask for?']],
  ])('WHEN %s THEN nobody is asked back', (_when, questions) => {
    expect(askedBack(ciderStory, ...questions)).toBeNull();
  });
});

describe('GIVEN who is he', () => {
  test('WHEN the sentence shown speaks of two men THEN both are offered', () => {
    expect(askedBack(ciderStory, 'Where were the presses saved?', 'who is he?')).toEqual({
      kind: 'which-person',
      people: [0, 1],
      questions: ['who is Emil Rask?', 'who is Jonas Rask?'],
    });
  });

  test.each([
    // The sentence names both, but the question named one.
    ['the question before named one', ['What did Emil Rask thank the farmer for?', 'who is he?']],
    ['one was the answer', ['Who offered a rise?', 'who is he?']],
    // Judge and firm are spoken of; a firm is nobody.
    ['one is a woman', ['Who ruled that the insurance must pay?', 'who is she?']],
  ])('WHEN %s THEN nobody is asked back', (_when, questions) => {
    for (const story of [ciderStory, ferryStory, libraryStory]) {
      expect(askedBack(story, ...questions)).toBeNull();
    }
  });
});
