import { expect, test } from 'vitest';
import type { ReadByModel } from '../../../src/answer/model-reading.js';
import type { PanelAnswers, PanelWhy } from '../../../src/sandbox/panel-answers.js';
import { startPanelByline } from './panel-byline.js';

/** A model that is sure of the last sentence of every story, whatever is asked, and points at its first five letters. */
const readsTheLast: ReadByModel = (story) => {
  const sentences = story.paragraphs.flatMap((paragraph) => paragraph.sentences);
  return Promise.resolve({
    sentences: sentences.map((_, at) => ({
      score: at === sentences.length - 1 ? -0.1 : -9,
      none: -5,
      start: 0,
      end: 5,
      span: -0.5,
    })),
  });
};

const { get, ask } = await startPanelByline(readsTheLast);

test('where the model reads too, the explanation tells what both readers made of each sentence', async () => {
  await ask('What did the reporters of the capital hear about the weather?');
  const { answers } = await get<PanelAnswers>('/answers');
  const answer = answers.at(-1);
  expect(answer?.reader).toBe('blended');
  const {
    candidates,
    confidence,
    answer: explained,
  } = await get<PanelWhy>(`/answers/${answer?.id}`);
  expect(explained).toEqual(answer);
  const [best] = candidates;
  expect([best?.paragraph, best?.place, best?.start, best?.end]).toEqual([
    answer?.passages[0]?.paragraph,
    answer?.passages[0]?.place,
    0,
    5,
  ]);
  expect(best?.blend?.parts.map(({ feature }) => feature)).toContain('model');
  const points = best?.blend?.parts.reduce((sum, part) => sum + part.points, 0);
  expect(points).toBeCloseTo(best?.blend?.score ?? NaN, 9);
  expect(confidence?.evidence.parts.map(({ feature }) => feature)).toContain('none');
  expect(confidence?.final).toBe(answer?.passages[0]?.confidence);
});
