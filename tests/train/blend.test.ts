import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { z } from 'zod';
import { readBlend } from '../../src/answer/model.js';
import { emptyFolder, runBuilt } from '../built-program.js';
import { tinyModel } from '../reader/tiny-model.js';

const model = ['--model', fileURLToPath(tinyModel)];
const runBlend = (args: readonly string[]) => runBuilt('train/blend.js', args);

async function fileWith(content: unknown): Promise<string> {
  const file = join(await emptyFolder(), 'towns.json');
  await writeFile(file, JSON.stringify(content));
  return file;
}

/** A story and two questions of its readers, one of which it answers. */
function story(town: string, person: string, thing: string, day: string): object {
  const bought = `${person} bought the ${thing} on ${day}.`;
  return {
    headline: `${town} sells its ${thing}`,
    text: `${bought} It had been empty for years.\n\nSome owls slept in the cellar.`,
    questions: [],
    reader: [
      { q: `When was the ${thing} bought?`, sentences: [bought], answers: [`on ${day}`] },
      { q: `Will they live there?`, sentences: [] },
    ],
  };
}

const towns = [
  story('Velm', 'Otto Brenn', 'mill', 'Monday'),
  story('Osen', 'Marta Quell', 'lighthouse', 'Tuesday'),
  story('Tarn', 'Ilan Moro', 'chapel', 'Wednesday'),
  story('Korsby', 'Petra Lund', 'factory', 'Thursday'),
  story('Hamre', 'Viktor Hale', 'bakery', 'Friday'),
];

const percent = z.number().min(0).max(100);

describe('npm run blend', () => {
  it('GIVEN readers’ questions THEN it prints how good the blend is on stories left out, and writes it with what it is from', async () => {
    const out = join(await emptyFolder(), 'blend.json');
    const { status, stdout, stderr } = await runBlend([
      await fileWith(towns),
      '--out',
      out,
      ...model,
    ]);
    expect([status, stderr]).toEqual([0, 'towns.json: 5 stories, 10 questions\n10 of 10 read\n']);
    const scores: unknown = JSON.parse(stdout);
    const { calibration, ...files } = z
      .object({ calibration: z.strictObject({ error: percent }) })
      .loose()
      .parse(scores);
    expect(calibration.error).toBeGreaterThanOrEqual(0);
    // each question that is answered shares its words with one sentence alone
    expect(files).toEqual({
      'towns.json': {
        questions: 10,
        told: 5,
        sentence: 100,
        firstThree: 100,
        answered: 100,
        servedRight: 100,
        toldAuc: 1,
      },
    });
    const json = await readFile(out, 'utf8');
    expect(JSON.parse(json)).toEqual({
      made: expect.stringMatching(/^\d{4}-\d\d-\d\d$/u),
      data: [{ file: 'towns.json', stories: 5, questions: 10 }],
      crossValidated: scores,
      ...readBlend(json),
    });
  });

  it('GIVEN no arguments THEN it says how it is used', async () => {
    const { status, stdout, stderr } = await runBlend([]);
    expect([status, stdout, stderr.split('\n')[0]]).toEqual([
      2,
      '',
      'blend: name a file of questions',
    ]);
    expect(stderr).toContain('\n\nusage: npm run blend -- FILE_OR_FOLDER... [--out FILE]');
  });

  it('GIVEN a file without questions, or no model THEN it says so and fits nothing', async () => {
    const bare = await fileWith([{ headline: 'Osen', paragraphs: ['It rained.'], questions: [] }]);
    const nowhere = join(await emptyFolder(), 'no-model');
    const good = await fileWith(towns.slice(0, 1));
    const runs = await Promise.all([
      runBlend([bare, ...model]),
      runBlend([good, '--model', nowhere]),
    ]);
    expect(runs).toEqual([
      { status: 1, stdout: '', stderr: `blend: ${bare}: there is no question in it\n` },
      {
        status: 1,
        stdout: '',
        stderr: `towns.json: 1 story, 2 questions\nblend: the model can’t be loaded: ENOENT: no such file or directory, open '${join(nowhere, 'tokenizer.json')}'\n`,
      },
    ]);
  });
});
