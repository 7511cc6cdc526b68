import { expect, test } from 'vitest';
import type { Example } from '../../src/train/examples.js';
import { examplesFrom, fileStories } from './stories.js';

const told = ({ from, fold, index, question, golds, answers, exact }: Example): unknown => [
  from,
  fold,
  index.story.headline,
  question.text,
  [...golds].map((gold) => index.sentences[gold]?.text),
  answers,
  exact,
];

test('every question of a file is an example, and questions of the other stories are such without an answer', () => {
  const [osen, velm] = ['Ferry captain buys Osen lighthouse', 'Water mill of Velm turns again'];
  const [bought, paid, , nested] = [
    'Marta Quell bought the lighthouse on Tuesday.',
    'She paid 90,000 crowns for the building.',
    'The tower had stood empty for eleven years.',
    'Seagulls nested in the lantern room.',
  ];
  expect(examplesFrom(fileStories).map(told)).toEqual([
    [
      'questions',
      0,
      osen,
      'When did Marta Quell buy the lighthouse?',
      [bought],
      ['on Tuesday', 'Tuesday'],
      true,
    ],
    ['questions', 0, osen, 'What nested in the lantern room?', [nested], ['Seagulls'], true],
    ['reader', 0, osen, 'What did she pay?', [paid], [], true],
    ['reader', 0, osen, 'Will she marry?', [], [], true],
    ['unanswerable', 0, osen, 'Who built the lighthouse?', [], [], true],
    ['other story', 0, osen, 'Who greased the wheels?', [], [], true],
    ['other story', 0, osen, 'Who sang?', [], [], true],
    [
      'questions',
      1,
      velm,
      'Who greased the wheels?',
      ['Otto Brenn greased the wheels with butter.'],
      ['Otto Brenn'],
      true,
    ],
    ['other story', 1, velm, 'When did Marta Quell buy the lighthouse?', [], [], true],
    ['other story', 1, velm, 'What nested in the lantern room?', [], [], true],
  ]);
});

test('GIVEN a place without a sentence THEN all sentences of its paragraph are right, and no example of the file is exact', () => {
  const [first, second] = fileStories;
  if (first === undefined || second === undefined) throw new Error('there are two stories');
  const vague = {
    ...first,
    questions: [
      { question: 'What nested?', golds: [{ paragraph: 2, sentence: null }], answers: [] },
    ],
    readerQuestions: [],
    unanswerable: [],
  };
  const examples = examplesFrom([vague, second]);
  expect([...(examples[0]?.golds ?? [])]).toEqual([2, 3]);
  expect(examples.map(({ exact }) => exact)).toEqual(examples.map(() => false));
});

test('stories go into five folds in turn, and none is split', () => {
  const [first] = fileStories;
  if (first === undefined) throw new Error('there are two stories');
  const stories = Array.from({ length: 7 }, (_, i) => ({ ...first, headline: `Story ${i}` }));
  const folds = new Map(
    examplesFrom(stories).map(({ fold, index }) => [`${index.story.headline} ${fold}`, fold]),
  );
  expect([...folds]).toEqual([0, 1, 2, 3, 4, 0, 1].map((fold, i) => [`Story ${i} ${fold}`, fold]));
});

test('a story alone has no other’s questions', () => {
  expect(examplesFrom(fileStories.slice(1)).map(({ from }) => from)).toEqual(['questions']);
});
