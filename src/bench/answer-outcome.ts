import type { Answer, Passage } from '../answer/types.js';
import { areaUnderCurve, percentTrue } from './figures.js';

/** How an answer to a question went. */
export interface AnswerOutcome {
  /** Whether the story answers the question. */
  readonly isTold: boolean;
  /** Whether the bot gives the first passage as the answer. */
  readonly isAnswered: boolean;
  /** Whether the first passage answers; never where the story doesn't. */
  readonly isRight: boolean;
  readonly isAmongThree: boolean;
  /** The confidence in the first passage, 0 to 1; 0 where there is none. */
  readonly confidence: number;
}

/**
 * Judges an answer.
 *
 * @param answers - whether a passage answers the question
 */
export function outcomeOf(
  { kind, passages }: Answer,
  isTold: boolean,
  answers: (passage: Passage) => boolean,
): AnswerOutcome {
  const [first] = passages;
  return {
    isTold,
    isAnswered: kind === 'answer',
    isRight: isTold && first !== undefined && answers(first),
    isAmongThree: isTold && passages.slice(0, 3).some(answers),
    confidence: first?.confidence ?? 0,
  };
}

/** How well some questions were answered. */
export interface AnswerFigures {
  readonly questions: number;
  /** How many of them the story answers. */
  readonly told: number;
  /** The first passage is right, in percent of those. */
  readonly first: number;
  /** One of the first three is right, in percent of those. */
  readonly amongThree: number;
  /** Given as the answer, in percent of those. */
  readonly answered: number;
  /** Right, in percent of all that were given as the answer. */
  readonly servedRight: number;
  /**
   * How well the confidence tells questions that the story answers from the others: the share of pairs in which it is
   * higher where the story does. Null where either kind is missing.
   */
  readonly toldAuc: number | null;
}

/** How well some questions were answered; shares of none are 0. */
export function figuresOf(outcomes: readonly AnswerOutcome[]): AnswerFigures {
  const told = outcomes.filter(({ isTold }) => isTold);
  const untold = outcomes.filter(({ isTold }) => !isTold);
  const answered = outcomes.filter(({ isAnswered }) => isAnswered);
  const confidence = (one: AnswerOutcome): number => one.confidence;
  return {
    questions: outcomes.length,
    told: told.length,
    first: percentTrue(told.map(({ isRight }) => isRight)),
    amongThree: percentTrue(told.map(({ isAmongThree }) => isAmongThree)),
    answered: percentTrue(told.map(({ isAnswered }) => isAnswered)),
    servedRight: percentTrue(answered.map(({ isRight }) => isRight)),
    toldAuc: areaUnderCurve(told.map(confidence), untold.map(confidence)),
  };
}
