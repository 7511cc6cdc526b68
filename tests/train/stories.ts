import type { FileStory } from '../../src/questions/question-file.js';
import { loadModel } from '../../src/library/load-model.js';
import { examplesOf, type Example } from '../../src/train/examples.js';

const lighthouse = {
  headline: 'Ferry captain buys Osen lighthouse',
  paragraphs: [
    'Marta Quell bought the lighthouse on Tuesday. She paid 90,000 crowns for the building.',
    'The tower had stood empty for eleven years. Seagulls nested in the lantern room.',
  ],
  questions: [
    {
      question: 'When did Marta Quell buy the lighthouse?',
      golds: [{ paragraph: 1, sentence: 0 }],
      answers: ['on Tuesday', 'Tuesday'],
    },
    {
      question: 'What nested in the lantern room?',
      golds: [{ paragraph: 2, sentence: 1 }],
      answers: ['Seagulls'],
    },
  ],
  readerQuestions: [
    { question: 'What did she pay?', golds: [{ paragraph: 1, sentence: 1 }], answers: [] },
    { question: 'Will she marry?', golds: [], answers: [] },
  ],
  unanswerable: ['Who built the lighthouse?'],
} satisfies FileStory;

const mill = {
  headline: 'Water mill of Velm turns again',
  paragraphs: ['The mill of Velm ground rye in May. Otto Brenn greased the wheels with butter.'],
  questions: [
    {
      question: 'Who greased the wheels?',
      golds: [{ paragraph: 1, sentence: 1 }],
      answers: ['Otto Brenn'],
    },
    // the file's sentence is not in the story
    { question: 'Who sang?', golds: [], answers: ['Lise'] },
  ],
  readerQuestions: [],
  unanswerable: [],
} satisfies FileStory;

/** Two stories with right sentences. */
export const fileStories: readonly FileStory[] = [lighthouse, mill];

const model = loadModel();

/** The examples of some stories. */
export const examplesFrom = (stories: readonly FileStory[]): readonly Example[] =>
  examplesOf('osen.json', stories, model);

/** An example whose right sentence, the first of its story, is known. */
export function exactExample(): Example {
  const [example] = examplesFrom([lighthouse]);
  if (example === undefined) throw new Error('the story has no question');
  return example;
}
