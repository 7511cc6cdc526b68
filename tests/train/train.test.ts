import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { z } from 'zod';
import { readWeights } from '../../src/answer/model.js';
import { emptyFolder, runBuilt } from '../built-program.js';

const runTrain = (args: readonly string[]) => runBuilt('train/train.js', args);

async function fileWith(content: unknown): Promise<string> {
  const file = join(await emptyFolder(), 'towns.json');
  await writeFile(file, JSON.stringify(content));
  return file;
}

const usage = `usage: npm run train -- FILE... [--out FILE]

Fits the weights of the built-in reader on files of stories and questions (SQuAD, or as in CONTRIBUTING.md).
  --out FILE   where to write them; without it src/answer/weights.json
`;

/** A story of five sentences and what is asked about it. */
function story(town: string, person: string, thing: string, day: string, animal: string): object {
  const bought = `${person} of ${town} bought the ${thing} on ${day}.`;
  return {
    headline: `${town} sells its ${thing}`,
    text: `${bought} It had been empty for years.\n\nSome ${animal} slept in the cellar. “They may stay,” the owner said. Rain fell all week.`,
    questions: [
      { q: `Who bought the ${thing}?`, sentences: [bought], answers: [person] },
      {
        q: `Which animals slept in the cellar of the ${thing}?`,
        sentences: [`Some ${animal} slept in the cellar.`],
        answers: [animal],
      },
    ],
    reader: [
      { q: `When was the ${thing} sold?`, sentences: [bought], answers: [`on ${day}`] },
      { q: `Will ${person} live there?`, sentences: [] },
    ],
    unanswerable: [`Who built the ${thing}?`],
  };
}

const towns = [
  story('Velm', 'Otto Brenn', 'mill', 'Monday', 'badgers'),
  story('Osen', 'Marta Quell', 'lighthouse', 'Tuesday', 'seagulls'),
  story('Tarn', 'Ilan Moro', 'chapel', 'Wednesday', 'owls'),
  story('Korsby', 'Petra Lund', 'factory', 'Thursday', 'foxes'),
  story('Hamre', 'Viktor Hale', 'bakery', 'Friday', 'hedgehogs'),
  story('Lunde', 'Nora Pell', 'station', 'Saturday', 'bats'),
];

const percent = z.number().min(0).max(100);
const told = {
  sentence: percent,
  firstThree: percent,
  spanExact: percent,
  spanF1: percent,
  answered: percent,
  servedRight: percent,
};
const scoresOfTowns = z.strictObject({
  'towns.json, questions': z.strictObject({ questions: z.literal(12), ...told }),
  'towns.json, reader': z.strictObject({ questions: z.literal(12), ...told, refused: percent }),
  'towns.json, unanswerable': z.strictObject({ questions: z.literal(6), refused: percent }),
  'towns.json, other story': z.strictObject({ questions: z.literal(12), refused: percent }),
  calibration: z.strictObject({ error: percent }),
});

describe('npm run train', () => {
  it('GIVEN stories THEN it prints how good the weights are on stories left out, and writes them with what they are from', async () => {
    const file = await fileWith(towns);
    const out = join(await emptyFolder(), 'weights.json');
    const { status, stdout, stderr } = await runTrain([file, '--out', out]);
    expect([status, stderr]).toEqual([
      0,
      'towns.json: 6 stories, 42 questions\nfold 1 done\nfold 2 done\nfold 3 done\nfold 4 done\nfold 5 done\n',
    ]);

    const scores = scoresOfTowns.parse(JSON.parse(stdout));
    // each of these questions shares its words with one sentence alone
    expect(scores['towns.json, questions']).toMatchObject({ sentence: 100, firstThree: 100 });

    const json = await readFile(out, 'utf8');
    const weights = readWeights(json);
    expect(JSON.parse(json)).toEqual({
      made: expect.stringMatching(/^\d{4}-\d\d-\d\d$/u),
      data: [{ file: 'towns.json', stories: 6, questions: 30 }],
      crossValidated: scores,
      ...weights,
    });
    const { length: _length, ...sentence } = weights.sentence;
    const { bias: _bias, ...confidence } = weights.confidence;
    expect(
      Math.min(...Object.values(sentence), ...Object.values(confidence)),
    ).toBeGreaterThanOrEqual(0);
    expect(Object.keys(weights.span)).not.toEqual([]);
  });

  it.each([
    [[], 'name a file of questions'],
    [['--fast', 'towns.json'], "Unknown option '--fast'"],
    [['towns.json', '--out'], "Option '--out <value>' argument missing"],
  ])('GIVEN arguments %j THEN it says what is wrong and how it is used', async (args, reason) => {
    const { status, stdout, stderr } = await runTrain(args);
    expect([status, stdout]).toEqual([2, '']);
    expect(stderr.startsWith(`train: ${reason}`)).toBe(true);
    expect(stderr.endsWith(`\n\n${usage}`)).toBe(true);
  });

  it('GIVEN a file that cannot be read, none, or one without questions THEN it names it and trains nothing', async () => {
    const [good, bad, bare] = [
      await fileWith(towns.slice(0, 1)),
      await fileWith([{ headline: 'Osen' }]),
      await fileWith([{ headline: 'Osen', paragraphs: ['It rained.'], questions: [] }]),
    ];
    const missing = join(await emptyFolder(), 'missing.json');
    const runs = await Promise.all([runTrain([good, bad]), runTrain([missing]), runTrain([bare])]);
    expect(runs.map(({ status, stdout }) => [status, stdout])).toEqual(runs.map(() => [1, '']));
    expect(runs.map(({ stderr }) => stderr)).toEqual([
      `towns.json: 1 story, 5 questions\ntrain: ${bad}: 0.questions: Invalid input: expected array, received undefined\n`,
      `train: ENOENT: no such file or directory, open '${missing}'\n`,
      `train: ${bare}: there is no question in it\n`,
    ]);
  });

  it('GIVEN a folder that does not exist to write to THEN it says so', async () => {
    const out = join(await emptyFolder(), 'none', 'weights.json');
    const { status, stderr } = await runTrain([await fileWith(towns.slice(0, 2)), '--out', out]);
    expect(status).toBe(1);
    expect(stderr.split('\n').at(-2)).toBe(
      `train: ENOENT: no such file or directory, open '${out}'`,
    );
  });
});
