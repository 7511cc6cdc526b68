import { describe, expect, it } from 'vitest';
import type { Answer, Passage } from '../../src/answer/types.js';
import { figuresOf, outcomeOf, type AnswerOutcome } from '../../src/bench/answer-outcome.js';

const passage = (paragraph: number, confidence: number): Passage => ({
  sentence: 'Seagulls nested.',
  paragraph,
  start: 0,
  end: 8,
  confidence,
});

const answer = (kind: Answer['kind'], ...passages: readonly Passage[]): Answer => ({
  kind,
  question: 'what nested',
  resolved: 'what nested',
  corrections: [],
  passages,
  lead: null,
});

const inSecond = ({ paragraph }: Passage): boolean => paragraph === 2;

describe('outcomeOf', () => {
  it.each<[string, Answer, boolean, AnswerOutcome]>([
    [
      'the first passage answers',
      answer('answer', passage(2, 0.7), passage(1, 0.1)),
      true,
      { isTold: true, isAnswered: true, isRight: true, isAmongThree: true, confidence: 0.7 },
    ],
    [
      'another passage answers',
      answer('passages', passage(1, 0.4), passage(3, 0.2), passage(2, 0.1)),
      true,
      { isTold: true, isAnswered: false, isRight: false, isAmongThree: true, confidence: 0.4 },
    ],
    [
      'there is no passage',
      answer('not-told'),
      true,
      { isTold: true, isAnswered: false, isRight: false, isAmongThree: false, confidence: 0 },
    ],
    [
      'the story doesn’t tell',
      answer('answer', passage(2, 0.3)),
      false,
      { isTold: false, isAnswered: true, isRight: false, isAmongThree: false, confidence: 0.3 },
    ],
  ])('GIVEN that %s', (_what, given, isTold, outcome) => {
    expect(outcomeOf(given, isTold, inSecond)).toEqual(outcome);
  });
});

const outcome = (isTold: boolean, right: string, confidence: number): AnswerOutcome => ({
  isTold,
  isAnswered: confidence >= 0.5,
  isRight: right === 'first',
  isAmongThree: right !== 'none',
  confidence,
});

describe('figuresOf', () => {
  it('counts the right ones among the told, and what was served among all', () => {
    expect(
      figuresOf([
        outcome(true, 'first', 0.9),
        outcome(true, 'first', 0.4),
        outcome(true, 'third', 0.5),
        outcome(true, 'none', 0.1),
        outcome(false, 'none', 0.6),
        outcome(false, 'none', 0.2),
      ]),
    ).toEqual({
      questions: 6,
      told: 4,
      first: 50,
      amongThree: 75,
      answered: 50,
      servedRight: 100 / 3,
      // of 8 pairs 0.9 wins two, 0.4 and 0.5 one each
      toldAuc: 0.5,
    });
  });

  it('of none is 0, and the AUC unknown', () => {
    expect(figuresOf([])).toEqual({
      questions: 0,
      told: 0,
      first: 0,
      amongThree: 0,
      answered: 0,
      servedRight: 0,
      toldAuc: null,
    });
  });
});
