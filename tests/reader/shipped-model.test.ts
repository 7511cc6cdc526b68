import { stat } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import { afterAll, expect, it } from 'vitest';
import { answerQuestion, answerWithModel } from '../../src/answer/answer-question.js';
import { startModelReader } from '../../src/reader/model-reader.js';
import { ferryStory } from '../answer/stories.js';

const folder = new URL('../../src/reader/model/', import.meta.url);
const settings = {
  folder,
  program: new URL('../../dist/src/reader/model-worker.js', import.meta.url),
  log: { info() {}, warn() {}, error() {} },
};
const reader = startModelReader({ ...settings, load: 'at-first-question' });

afterAll(() => reader.close());

/** What the story says to a question that stands by itself: how surely, and with which words. */
async function said(question: string): Promise<readonly [kind: string, words: string | undefined]> {
  const { kind, passages } = await answerWithModel(ferryStory, question, [], reader.read);
  const [best] = passages;
  return [kind, best?.sentence.slice(best.start, best.end)];
}

it('the model that ships has at most 30 MB', async () => {
  expect((await stat(fileURLToPath(new URL('reader.onnx', folder)))).size).toBeLessThan(30e6);
});

// Asked in other words than the story's: by words alone the first two are not found.
it.each([
  ['when did people stop working?', 'passages', 'March 2'],
  ['how much more money did the firm put on the table', 'passages', '4 percent'],
  ['how much flour is left', 'answer', 'flour and diesel'],
])('%s', async (question, kind, words) => {
  expect(await said(question)).toEqual([kind, words]);
});

it('GIVEN a question that the story doesn’t tell, but whose words it has THEN nothing is given as the answer', async () => {
  const question = 'How old is Mara Quist?';
  expect(answerQuestion(ferryStory, question).kind).toBe('answer');
  expect((await said(question))[0]).toBe('passages');
});

it('GIVEN no answer anywhere near THEN the story doesn’t tell', async () => {
  expect((await said('did anyone die?'))[0]).toBe('not-told');
});

it('a question gets the same answer each time', async () => {
  const question = 'what happened to the bakery';
  const first = await answerWithModel(ferryStory, question, [], reader.read);
  await reader.close();
  const again = startModelReader({ ...settings, load: 'at-start' });
  expect(await answerWithModel(ferryStory, question, [], again.read)).toEqual(first);
  await again.close();
});
