import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { emptyFolder, runBuilt } from '../built-program.js';
import { tinyModel } from '../reader/tiny-model.js';

const runBench = (args: readonly string[]) => runBuilt('bench/bench.js', args);

const stories = [
  {
    headline: 'Ferry captain buys Osen lighthouse',
    paragraphs: [
      'Marta Quell bought the lighthouse on Tuesday. She paid 90,000 crowns for the building.',
      'The tower had stood empty for eleven years. Seagulls nested in the lantern room.',
    ],
    questions: [
      {
        q: 'Who bought the lighthouse on Tuesday?',
        paragraph: 1,
        start: 0,
        answers: ['Marta Quell'],
      },
      { q: 'What nested in the lantern room?', paragraph: 2, start: 44, answers: ['Seagulls'] },
    ],
    reader: [
      { q: 'When was it bought?', sentences: ['Marta Quell bought the lighthouse on Tuesday.'] },
      { q: 'Will she marry?', sentences: [] },
    ],
    unanswerable: ['Why do volcanoes erupt?'],
  },
  { headline: 'Left out', paragraphs: ['Nothing.'], questions: [] },
];

/** The cells of the rows of the table whose head begins with `title`. */
function cellsUnder(title: string, stdout: string): readonly (readonly string[])[] {
  const lines = stdout.split('\n');
  const head = lines.findIndex((line) => line.startsWith(`${title}  `));
  const rows = lines.slice(head + 2);
  const end = rows.findIndex((line) => !/ {2,}/.test(line));
  return rows.slice(0, end).map((line) => line.split(/ {2,}/));
}

describe('npm run bench', () => {
  it('GIVEN a file THEN every engine has its row and its settings, the shipped story its speed, and the picture its bars', async () => {
    const folder = await emptyFolder();
    const file = join(folder, 'osen.json');
    const svg = join(folder, 'osen.svg');
    await writeFile(file, JSON.stringify(stories));
    const model = ['--model', fileURLToPath(tinyModel)];
    const run = await runBench([file, '--limit', '1', '--svg', svg, ...model]);
    const { status, stdout, stderr } = run;
    expect(status).toBe(0);

    const [title, , , , ...lines] = stdout.split('\n');
    expect(title).toBe('osen.json: 2 questions, 1 story');
    // the times and the memory behind the eight figures are the machine's
    const rows = lines.slice(0, 8).map((line) => line.trim().split(/ {2,}/));
    expect(rows.map((row) => row.slice(0, 8))).toEqual([
      ['Byline', '100.0', '100.0', '100.0', '100.0', '100.0', '100.0', '1.000'],
      ['Byline without the model', '100.0', '100.0', '100.0', '100.0', '100.0', '100.0', '1.000'],
      ['fuse.js, default', '100.0', '100.0', '100.0', '50.0', '50.0', '50.0', '1.000'],
      ['fuse.js, token search', '100.0', '100.0', '100.0', '100.0', '100.0', '100.0', '1.000'],
      ['MiniSearch', '100.0', '100.0', '100.0', '100.0', '100.0', '100.0', '1.000'],
      ['Orama', '100.0', '100.0', '100.0', '100.0', '100.0', '100.0', '1.000'],
      ['FlexSearch', '100.0', '100.0', '100.0', '100.0', '100.0', '100.0', '-'],
      ['wink-bm25', '100.0', '100.0', '100.0', '100.0', '100.0', '100.0', '1.000'],
    ]);
    for (const row of rows) {
      expect(row.slice(8)).toEqual([
        expect.stringMatching(/^\d+\.\d+$/),
        expect.stringMatching(/^\d+\.\d+$/),
        expect.stringMatching(/^\d+\.\d+$/),
        expect.stringMatching(/^\d+\.\d+$/),
        expect.stringMatching(/^\d+\.\d+x$/),
        expect.stringMatching(/^-?\d+$/),
      ]);
    }
    const settings = rows.map(([engine]) => stdout.includes(`\n${engine}: `));
    expect(settings).toEqual(rows.map(() => true));
    expect(cellsUnder('Readers’ questions', stdout).map((row) => row.slice(0, 5))).toEqual([
      ['Byline', '2', '1', '100.0', '100.0'],
      ['Byline without the model', '2', '1', '100.0', '100.0'],
    ]);
    for (const reader of ['Byline', 'Byline without the model']) {
      const asked = cellsUnder(`${reader}: confidence`, stdout).map(([, many]) => Number(many));
      expect([asked.length, asked.reduce((sum, many) => sum + many, 0)]).toEqual([10, 5]);
      expect(cellsUnder(`${reader}: kind of question`, stdout)).toEqual([
        ['when', '1', '1', '100.0', '100.0'],
        ['yes-no', '1', '0', '-', '-'],
      ]);
    }
    expect(stdout.match(/^expected calibration error: \d+\.\d %$/gm)).toHaveLength(2);
    expect(stdout).toMatch(/\na question, median +\d+\.\d+ ms +3 ms\n/);
    expect(stderr.split('\n').slice(0, 3)).toEqual([
      'bench: byline, story 0 of 1',
      'bench: byline, story 1 of 1',
      'bench: byline-built-in, story 0 of 1',
    ]);
    expect(await readFile(svg, 'utf8')).toContain('osen.json: 2 questions, 1 story, ');
  }, 60_000);

  it('GIVEN readers’ questions alone and no model THEN the engines are asked these, and it says why a row is left out', async () => {
    const file = join(await emptyFolder(), 'osen.json');
    const byReaders = stories.slice(0, 1).map((one) => ({ ...one, questions: [] }));
    await writeFile(file, JSON.stringify(byReaders));
    const nowhere = join(await emptyFolder(), 'no-model');
    const { status, stdout, stderr } = await runBench([file, '--model', nowhere]);
    expect([status, stderr.split('\n')[0]]).toEqual([0, 'bench: byline-built-in, story 0 of 1']);
    expect(stdout.split('\n')[0]).toBe('osen.json: 1 question, 1 story');
    expect(stdout.split('\n')[4]).toMatch(/^Byline without the model +100\.0 /);
    expect(stdout).toContain(
      `\nByline with the model is left out: ENOENT: no such file or directory, open '${join(nowhere, 'tokenizer.json')}'\n`,
    );
    expect(cellsUnder('Readers’ questions', stdout).map(([reader]) => reader)).toEqual([
      'Byline without the model',
    ]);
  }, 60_000);

  it.each([
    ['[]', 'there is no story in it'],
    [JSON.stringify(stories.slice(1)), 'there is no question in it'],
  ])('GIVEN %s THEN it says why it cannot measure and ends with 1', async (content, reason) => {
    const file = join(await emptyFolder(), 'osen.json');
    await writeFile(file, content);
    expect(await runBench([file])).toEqual({
      status: 1,
      stdout: '',
      stderr: `bench: ${file}: ${reason}\n`,
    });
  });

  it.each([
    [[], 'name one FILE'],
    [['one.json', 'two.json'], 'name one FILE'],
    [['one.json', '--limit', 'many'], '--limit needs a whole number from 1'],
    [['one.json', '--limit', '0'], '--limit needs a whole number from 1'],
  ])('GIVEN the arguments %j THEN it says what is wrong and ends with 2', async (args, reason) => {
    const { status, stdout, stderr } = await runBench(args);
    expect([status, stdout, stderr.split('\n\n')[0]]).toEqual([2, '', `bench: ${reason}`]);
  });
});
