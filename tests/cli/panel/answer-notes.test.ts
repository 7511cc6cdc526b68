import { setImmediate } from 'node:timers/promises';
import { expect, test } from 'vitest';
import type { Answer, Turn } from '../../../src/answer/types.js';
import { noteAnswers } from '../../../src/cli/panel/answer-notes.js';
import { libraryStory } from '../../../src/library/library-story.js';
import { slugOf } from '../../../src/library/slug.js';
import { ferryStory } from '../../answer/stories.js';

const { story, model } = ferryStory;
const ferry = libraryStory(slugOf(story.headline), story, model, undefined);
const turnOf = ({ resolved, passages }: Answer): Turn => ({
  question: resolved,
  passage: passages[0] ?? null,
});

/** The ferry story with its answers noted, and the questions told so far. */
function notedFerry() {
  const told: string[] = [];
  const notes = noteAnswers(undefined, ({ question }) => told.push(question));
  return { ask: notes.noting(ferry).ask, kept: notes.kept, told };
}

test('an answer is noted with what was asked before it, and is the one that the story gives', async () => {
  const { ask, kept, told } = notedFerry();
  const first = await ask('Who is Tomas Brill?', []);
  await setImmediate();
  const turns = [turnOf(first)];
  const second = await ask('What did he offer?', turns);
  await setImmediate();
  expect(told).toEqual(['Who is Tomas Brill?', 'What did he offer?']);
  expect(
    kept().map(({ question, turns: before, answer, reading }) => ({
      question,
      before,
      answer,
      reading,
    })),
  ).toEqual([
    { question: 'Who is Tomas Brill?', before: [], answer: first, reading: null },
    { question: 'What did he offer?', before: turns, answer: second, reading: null },
  ]);
  expect(first).toEqual(await ferry.ask('Who is Tomas Brill?', []));
  expect(second).toEqual(await ferry.ask('What did he offer?', turns));
});

test('what was noted and is asked again for a follow-up is not noted twice', async () => {
  const { ask, told } = notedFerry();
  await ask('Who is Tomas Brill?', []);
  await setImmediate();
  const again = await ask('Who is Tomas Brill?', []);
  await ask('What did he offer?', [turnOf(again)]);
  await setImmediate();
  expect(told).toEqual(['Who is Tomas Brill?', 'What did he offer?']);
});

test('two conversations at once don’t hide each other’s answers', async () => {
  const { ask, told } = notedFerry();
  await ask('Who is Mara Quist?', []);
  await setImmediate();
  const [again] = await Promise.all([
    ask('Who is Tomas Brill?', []),
    ask('Who is Mara Quist?', []),
  ]);
  await ask('What did he offer?', [turnOf(again)]);
  await setImmediate();
  expect(told).toEqual([
    'Who is Mara Quist?',
    'Who is Tomas Brill?',
    'Who is Mara Quist?',
    'What did he offer?',
  ]);
});

test('the last 50 answers are kept', async () => {
  const { ask, kept } = notedFerry();
  const questions = Array.from({ length: 52 }, (_, at) => `Who is number ${at}?`);
  for (const question of questions) {
    // oxlint-disable-next-line no-await-in-loop -- one person asks one after the other
    await ask(question, []);
  }
  await setImmediate();
  expect(kept().map(({ question }) => question)).toEqual(questions.slice(2));
});
