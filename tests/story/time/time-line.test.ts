import { expect, it } from 'vitest';
import { splitSentences } from '../../../src/story/text/sentences.js';
import { timeLineOf } from '../../../src/story/time/time-line.js';
import { findTimes } from '../../../src/story/time/times.js';

const TEXTS = [
  'The ferry to Lunnoy sank on Monday. Divers will look for it on Friday. Prices rose in recent weeks.',
  'It was built in 2014 and mended in March 2014. Since then it has sailed.',
  'Captain Holt, who joined in 2014, resigned on Monday. Rain fell on Monday, a Monday like others.',
];

function lineOf(published: string): readonly (readonly [number, string, string])[] {
  const paragraphs = TEXTS.map((text, at) => ({
    number: at + 1,
    text,
    sentences: splitSentences(text),
  }));
  const times = findTimes(paragraphs, published);
  return timeLineOf({ paragraphs, times }).map(({ time, sentence }) => [
    time.paragraph,
    time.text,
    sentence.text,
  ]);
}

const [SANK, DIVERS, PRICES] = [
  'The ferry to Lunnoy sank on Monday.',
  'Divers will look for it on Friday.',
  'Prices rose in recent weeks.',
];
const BUILT = 'It was built in 2014 and mended in March 2014.';
const HOLT = 'Captain Holt, who joined in 2014, resigned on Monday.';
const RAIN = 'Rain fell on Monday, a Monday like others.';

it('tells the sentences that name a time in the order of time, once for each time', () => {
  expect(lineOf('2026-09-16')).toEqual([
    [2, 'in 2014', BUILT],
    [3, 'in 2014', HOLT],
    [2, 'in March 2014', BUILT],
    [1, 'on Monday', SANK],
    [3, 'on Monday', HOLT],
    [3, 'on Monday', RAIN],
    [1, 'on Friday', DIVERS],
    [1, 'in recent weeks', PRICES],
  ]);
});

it('puts sentences of which the story doesn’t say when behind the others, in the story’s order', () => {
  expect(lineOf('')).toEqual([
    [2, 'in 2014', BUILT],
    [3, 'in 2014', HOLT],
    [2, 'in March 2014', BUILT],
    [1, 'on Monday', SANK],
    [1, 'on Friday', DIVERS],
    [1, 'in recent weeks', PRICES],
    [3, 'on Monday', RAIN],
  ]);
});
