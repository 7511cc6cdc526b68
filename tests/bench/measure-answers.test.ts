import { expect, it } from 'vitest';
import type { Answer } from '../../src/answer/types.js';
import type { BylineReader } from '../../src/bench/byline-readers.js';
import { measureAnswers } from '../../src/bench/measure-answers.js';
import { loadModel } from '../../src/library/load-model.js';
import type { FileStory } from '../../src/questions/question-file.js';

/** Always points at the first sentence that holds the question's last word, half sure; else it finds nothing. */
const lastWord: BylineReader = {
  name: 'last word',
  settings: '',
  answer({ sentences }, question): Answer {
    const word = question.split(' ').at(-1) ?? '';
    const found = sentences.find(({ text }) => text.includes(word));
    const passage = { start: 0, end: 1, confidence: 0.5 };
    return {
      kind: found === undefined ? 'not-told' : 'answer',
      question,
      resolved: question,
      corrections: [],
      passages:
        found === undefined
          ? []
          : [{ ...passage, sentence: found.text, paragraph: found.paragraph }],
      lead: null,
    };
  },
};

const osen: FileStory = {
  headline: 'Osen',
  paragraphs: ['The lamp was lit. A storm put out the lamp.', 'The keeper slept in May.'],
  questions: [
    { question: 'what burns lamp', golds: [{ paragraph: 1, sentence: 0 }], answers: [] },
    { question: 'what was put out lamp', golds: [{ paragraph: 1, sentence: 1 }], answers: [] },
    {
      question: 'which paragraph has the keeper',
      golds: [{ paragraph: 2, sentence: null }],
      answers: [],
    },
    // the file's sentence is not in the story
    { question: 'who has the lamp', golds: [], answers: [] },
  ],
  readerQuestions: [
    { question: 'when did he sleep May', golds: [{ paragraph: 2, sentence: 0 }], answers: [] },
    { question: 'when was the ship lost', golds: [], answers: [] },
    { question: 'who bought the lamp', golds: [], answers: [] },
  ],
  unanswerable: ['will it rain on the keeper'],
};

const empty = { answers: 0, meanConfidence: 0, right: 0 };

it('GIVEN questions of three kinds THEN all count for the calibration, and the readers’ for theirs', async () => {
  let done = 0;
  expect(await measureAnswers(lastWord, loadModel(), [osen], () => done++)).toEqual({
    reader: 'last word',
    calibration: {
      bins: [
        { from: 0, answers: 1, meanConfidence: 0, right: 0 },
        ...[0.1, 0.2, 0.3, 0.4].map((from) => ({ from, ...empty })),
        // the lamp lit, the keeper and May are right; the lamp put out, who bought it and the rain aren't
        { from: 0.5, answers: 6, meanConfidence: 0.5, right: 50 },
        ...[0.6, 0.7, 0.8, 0.9].map((from) => ({ from, ...empty })),
      ],
      error: 0,
    },
    readers: {
      all: {
        questions: 3,
        told: 1,
        first: 100,
        amongThree: 100,
        answered: 100,
        servedRight: 50,
        toldAuc: 0.75,
      },
      byKind: [
        {
          kind: 'when',
          questions: 2,
          told: 1,
          first: 100,
          amongThree: 100,
          answered: 100,
          servedRight: 100,
          toldAuc: 1,
        },
        {
          kind: 'who',
          questions: 1,
          told: 0,
          first: 0,
          amongThree: 0,
          answered: 0,
          servedRight: 0,
          toldAuc: null,
        },
      ],
    },
  });
  expect(done).toBe(1);
});

it('GIVEN no questions of readers THEN nothing is said of these', async () => {
  const { readers } = await measureAnswers(
    lastWord,
    loadModel(),
    [{ ...osen, readerQuestions: [] }],
    () => {},
  );
  expect(readers).toBeNull();
});
