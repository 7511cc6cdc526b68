import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, it, onTestFinished } from 'vitest';
import { readQuestionFile } from '../../src/questions/question-file.js';
import { readQuestionFolder } from '../../src/questions/question-folder.js';
import { nameOfQuestions, readQuestions } from '../../src/questions/read-questions.js';

async function emptyFolder(): Promise<string> {
  const folder = await mkdtemp(join(tmpdir(), 'byline-questions-'));
  onTestFinished(() => rm(folder, { recursive: true }));
  return folder;
}

it('GIVEN a file THEN it is read as one', async () => {
  const file = join(await emptyFolder(), 'osen.json');
  const story = { headline: 'Osen', paragraphs: ['It rained.'], questions: [] };
  await writeFile(file, JSON.stringify([story]));
  const reading = await readQuestions(file, 'test');
  expect(reading).toEqual(await readQuestionFile(file));
  expect(reading.ok).toBe(true);
});

it('GIVEN the folder of the training data THEN the stories of that split are read', async () => {
  const reading = await readQuestions('training/data', 'validation');
  expect(reading).toEqual(await readQuestionFolder('training/data', 'validation'));
  expect(reading.ok).toBe(true);
});

it('GIVEN nothing of that name THEN the reason names it', async () => {
  const missing = join(await emptyFolder(), 'missing.json');
  expect(await readQuestions(missing, 'test')).toEqual({
    ok: false,
    reason: `ENOENT: no such file or directory, open '${missing}'`,
  });
});

it('names a file by its own name, a folder with the one that it is in', () => {
  expect([
    nameOfQuestions('/somewhere/xquad-dev.json'),
    nameOfQuestions('training/data'),
    nameOfQuestions('training/data/'),
  ]).toEqual(['xquad-dev.json', 'training/data', 'training/data']);
});
