import { confidenceOf, thresholdsByWords } from '../answer/confidence.js';
import type { Model } from '../answer/model.js';
import { rankSentences } from '../answer/ranking/ranking.js';
import { answeringSpan } from '../answer/span/spans.js';
import { calibrationOf } from '../bench/calibration.js';
import { answerOverlap, answerWords } from './answer-overlap.js';
import { folds, type Example } from './examples.js';
import { fitWeights, withModel } from './fit-weights.js';

/** How one example of a fold that was held out went. */
interface Outcome {
  readonly example: Example;
  readonly isRight: boolean;
  readonly isInFirstThree: boolean;
  readonly spanOverlap: number;
  readonly isSpanExact: boolean;
  readonly confidence: number;
}

/** Figures of a group of questions, in percent. */
export type Figures = Readonly<Record<string, number>>;

/**
 * How good weights are that were fitted on the other stories: for each fifth of the stories those fitted on the other
 * four. Figures by file and kind of question, and under `calibration` the expected calibration error of the answers.
 */
export function crossValidate(
  examples: readonly Example[],
  model: Model,
  progress: (fold: number) => void,
): Readonly<Record<string, Figures>> {
  const outcomes: Outcome[] = [];
  for (let fold = 0; fold < folds; fold++) {
    const weights = fitWeights(
      examples.filter((example) => example.fold !== fold),
      model,
    );
    const held = examples.filter((example) => example.fold === fold);
    outcomes.push(...held.map((example) => outcomeOf(withModel(example, { ...model, weights }))));
    progress(fold + 1);
  }
  const groups = new Map<string, Outcome[]>();
  for (const outcome of outcomes) {
    const key = `${outcome.example.file}, ${outcome.example.from}`;
    const group = groups.get(key) ?? [];
    group.push(outcome);
    groups.set(key, group);
  }
  const answered = outcomes.filter(({ confidence }) => confidence >= thresholdsByWords.sure);
  return {
    ...Object.fromEntries([...groups].map(([key, group]) => [key, figuresOf(group)])),
    calibration: { error: Math.round(10 * calibrationOf(answered).error) / 10 },
  };
}

function outcomeOf(example: Example): Outcome {
  const { index, question, golds, answers } = example;
  const ranked = rankSentences(index, question);
  const [best] = ranked;
  if (best === undefined || question.terms.length === 0) {
    const nothing = { isRight: false, isInFirstThree: false, spanOverlap: 0, isSpanExact: false };
    return { example, ...nothing, confidence: 0 };
  }
  const { start, end } = answeringSpan(index, question, best.sentence);
  const span = answerWords(best.sentence.text.slice(start, end));
  const overlaps = answers.map((answer) => answerOverlap(span, answerWords(answer)));
  return {
    example,
    isRight: golds.has(best.at),
    isInFirstThree: ranked.slice(0, 3).some(({ at }) => golds.has(at)),
    spanOverlap: Math.max(0, ...overlaps),
    isSpanExact: answers.some((answer) => answerWords(answer).join(' ') === span.join(' ')),
    confidence: confidenceOf(index, question, best),
  };
}

function figuresOf(outcomes: readonly Outcome[]): Figures {
  const told = outcomes.filter(({ example }) => example.golds.size > 0);
  const untold = outcomes.filter(({ example }) => example.golds.size === 0);
  const answered = outcomes.filter(({ confidence }) => confidence >= thresholdsByWords.sure);
  const share = (of: readonly Outcome[], holds: (one: Outcome) => boolean): number =>
    percent(of.filter(holds).length, of.length);
  const isAnswered = ({ confidence }: Outcome): boolean => confidence >= thresholdsByWords.sure;
  return {
    questions: outcomes.length,
    ...(told.length > 0 && {
      sentence: share(told, ({ isRight }) => isRight),
      firstThree: share(told, ({ isInFirstThree }) => isInFirstThree),
      spanExact: share(told, ({ isSpanExact }) => isSpanExact),
      spanF1: percent(
        told.reduce((sum, { spanOverlap }) => sum + spanOverlap, 0),
        told.length,
      ),
      answered: share(told, isAnswered),
      servedRight: share(answered, ({ isRight }) => isRight),
    }),
    ...(untold.length > 0 && { refused: share(untold, (one) => !isAnswered(one)) }),
  };
}

const percent = (part: number, whole: number): number =>
  whole === 0 ? 0 : Math.round((1000 * part) / whole) / 10;
