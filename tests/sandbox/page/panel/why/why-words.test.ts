import { expect, test } from 'vitest';
import {
  confidenceInWords,
  saidInWords,
} from '../../../../../src/sandbox/page/panel/why/why-words.js';
import { answerWith } from '../answer.js';

test('what Byline did is told', () => {
  expect([
    saidInWords(answerWith()),
    saidInWords(answerWith({ kind: 'passages' })),
    saidInWords(answerWith({ kind: 'not-told', passages: [] })),
    saidInWords(answerWith({ lead: 'summary' })),
    saidInWords(answerWith({ lead: 'which-person', kind: 'passages' })),
  ]).toEqual([
    'Byline gave an answer, from paragraph 1.',
    'Byline was not sure enough: it showed the closest passages.',
    'Byline said that the story doesn’t tell.',
    'Byline showed the summary.',
    'Byline asked back who is meant.',
  ]);
});

test('confidence and thresholds are told in words', () => {
  const evidence = { score: 1, parts: [] };
  expect(
    confidenceInWords({ evidence, measured: 0.8, final: 0.71, because: '', sure: 0.2, close: 0.1 }),
  ).toBe(
    'Confidence 71 %. From 20 % on Byline says it as the answer, from 10 % on it shows the closest passages, below that the story doesn’t tell.',
  );
});
