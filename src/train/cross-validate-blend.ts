import { answerWithModel } from '../answer/answer-question.js';
import type { BlendWeights } from '../answer/blend.js';
import {
  figuresOf,
  outcomeOf,
  type AnswerFigures,
  type AnswerOutcome,
} from '../bench/answer-outcome.js';
import { calibrationOf } from '../bench/calibration.js';
import type { Figures } from './cross-validate.js';
import { folds } from './examples.js';
import { fitBlend, type ReadExample } from './fit-blend.js';

/** What one example of a fold that was held out came to. */
interface HeldOut {
  readonly file: string;
  readonly outcome: AnswerOutcome;
}

/**
 * How well the bot answers with weights that were fitted on the other stories: for each fifth of the stories those
 * fitted on the other four. Figures by file, and under `calibration` the expected calibration error over all questions;
 * in percent, `toldAuc` from 0 to 1.
 */
export async function crossValidateBlend(
  examples: readonly ReadExample[],
): Promise<Readonly<Record<string, Figures>>> {
  const heldOut: HeldOut[] = [];
  for (let fold = 0; fold < folds; fold++) {
    const weights = fitBlend(examples.filter(({ example }) => example.fold !== fold));
    for (const one of examples.filter(({ example }) => example.fold === fold)) {
      heldOut.push({ file: one.example.file, outcome: await answered(one, weights) });
    }
  }
  const files = [...new Set(heldOut.map(({ file }) => file))];
  const byFile = files.map((name) => {
    const outcomes = heldOut.filter(({ file }) => file === name).map(({ outcome }) => outcome);
    return [name, shown(figuresOf(outcomes))] as const;
  });
  const { error } = calibrationOf(heldOut.map(({ outcome }) => outcome));
  return { ...Object.fromEntries(byFile), calibration: { error: oneDecimal(error) } };
}

/** How the bot answers an example with some weights. */
async function answered(
  { example: { index, question, golds }, reading }: ReadExample,
  blend: BlendWeights,
): Promise<AnswerOutcome> {
  const blended = { ...index, model: { ...index.model, blend } };
  const answer = await answerWithModel(blended, question.text, [], () => Promise.resolve(reading));
  return outcomeOf(answer, golds.size > 0, ({ paragraph, sentence }) =>
    [...golds].some((at) => {
      const gold = index.sentences[at];
      return gold?.paragraph === paragraph && gold.text === sentence;
    }),
  );
}

function shown(figures: AnswerFigures): Figures {
  const { questions, told, first, amongThree, answered, servedRight, toldAuc } = figures;
  return {
    questions,
    told,
    sentence: oneDecimal(first),
    firstThree: oneDecimal(amongThree),
    answered: oneDecimal(answered),
    servedRight: oneDecimal(servedRight),
    ...(toldAuc !== null && { toldAuc: Math.round(1000 * toldAuc) / 1000 }),
  };
}

const oneDecimal = (value: number): number => Math.round(10 * value) / 10;
