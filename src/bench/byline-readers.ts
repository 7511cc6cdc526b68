import { answerQuestion, answerWithModel } from '../answer/answer-question.js';
import type { StoryIndex } from '../answer/story-index.js';
import type { Answer } from '../answer/types.js';
import { openPatientReader } from './patient-reader.js';
import { shippedModel } from '../reader/shipped-model.js';

/** Byline as it answers by its built-in reader alone, or by that and a model. */
export interface BylineReader {
  readonly name: string;
  /** How it is set, for people. */
  readonly settings: string;
  readonly answer: (index: StoryIndex, question: string) => Answer | Promise<Answer>;
}

/** Byline without the model. */
export const builtInReader: BylineReader = {
  name: 'Byline without the model',
  settings: 'the built-in reader alone; build includes reading the story (people, quotes, summary)',
  answer: (index, question) => answerQuestion(index, question),
};

/**
 * Byline with the model in a folder, which is loaded first. Throws an `Error` where it can't be.
 *
 * @param model - the folder's address, with a slash at the end
 */
export async function readerWithModel(model: URL): Promise<BylineReader> {
  const opening = await openPatientReader({ ...shippedModel, folder: model });
  if (!opening.ok) throw new Error(opening.reason);
  const { reader } = opening;
  return {
    name: 'Byline',
    settings: 'with the model, in its own time and without remembering; build as without it',
    answer: (index, question) => answerWithModel(index, question, [], reader.read),
  };
}

/** Why the model in a folder can't be loaded, in one line; undefined where it can. */
export async function whyNoModel(model: URL): Promise<string | undefined> {
  const opening = await openPatientReader({ ...shippedModel, folder: model });
  if (!opening.ok) return opening.reason;
  await opening.reader.close();
  return undefined;
}

/** The two by the names under which a process is told to measure one, the better first. */
export const bylineReaders: Readonly<Record<string, (model: URL) => Promise<BylineReader>>> = {
  byline: readerWithModel,
  'byline-built-in': () => Promise.resolve(builtInReader),
};
