import { fileURLToPath } from 'node:url';
import { expect, it, onTestFinished } from 'vitest';
import { openPatientReader, type PatientReader } from '../../src/bench/patient-reader.js';
import { lighthouseStory } from '../reader/stories.js';
import { tinyModel } from '../reader/tiny-model.js';

const program = new URL('../../dist/src/reader/model-worker.js', import.meta.url);
const dyingProgram = new URL('../reader/dying-worker.mjs', import.meta.url);

async function opened(program: URL): Promise<PatientReader> {
  const opening = await openPatientReader({ folder: tinyModel, program });
  if (!opening.ok) throw new Error(opening.reason);
  onTestFinished(() => opening.reader.close());
  return opening.reader;
}

it('reads each sentence, and the same question anew', async () => {
  const { read } = await opened(program);
  const first = await read(lighthouseStory, 'What was bought?');
  const second = await read(lighthouseStory, 'What was bought?');
  expect(first?.sentences).toHaveLength(3);
  expect(second).toEqual(first);
  expect(second).not.toBe(first);
});

it('GIVEN no model in its folder THEN it says why', async () => {
  const folder = new URL('./no-model/', import.meta.url);
  const missing = fileURLToPath(new URL('tokenizer.json', folder));
  expect(await openPatientReader({ folder, program })).toEqual({
    ok: false,
    reason: `ENOENT: no such file or directory, open '${missing}'`,
  });
});

it('GIVEN a thread that dies of a question THEN that is no reading but an error', async () => {
  const { read } = await opened(dyingProgram);
  await expect(read(lighthouseStory, 'poison')).rejects.toThrow('died of poison');
});
