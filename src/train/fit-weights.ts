import type { Model, Weights } from '../answer/model.js';
import type { Example } from './examples.js';
import { fitCalibration, fitConfidence, toldOrNot } from './fit-confidence.js';
import { fitSentences, sentenceChoice } from './fit-sentences.js';
import { fitSpans, spanChoice } from './fit-spans.js';

/** Fits all weights on some examples: those of sentences first, since the confidence looks at how they rank. */
export function fitWeights(examples: readonly Example[], model: Model): Weights {
  const answered = examples.filter(
    ({ golds, question }) => golds.size > 0 && question.terms.length > 0,
  );
  const sentence = fitSentences(answered.map(sentenceChoice));
  const span = fitSpans(answered.flatMap((example) => spanChoice(example) ?? []));
  const ranking = { ...model, weights: { ...model.weights, sentence } };
  const told = examples.flatMap((example) => toldOrNot(withModel(example, ranking)) ?? []);
  const confidence = fitConfidence(told);
  return { sentence, span, confidence, calibration: fitCalibration(told, confidence) };
}

/** An example whose story is read with another model; what was prepared of the story stays. */
export function withModel(example: Example, model: Model): Example {
  return { ...example, index: { ...example.index, model } };
}
