import { execFile } from 'node:child_process';
import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import { expect, it } from 'vitest';
import { emptyFolder } from '../built-program.js';

const program = fileURLToPath(new URL('../../training/reader/examples.mjs', import.meta.url));

/** Runs the program on a folder of stories; gives what it wrote, and what it printed. */
async function examplesOf(data: string, options: readonly string[]) {
  const out = join(await emptyFolder(), 'examples.jsonl');
  const ran = await promisify(execFile)(process.execPath, [
    program,
    out,
    '--data',
    data,
    ...options,
  ]);
  const lines = (await readFile(out, 'utf8')).split('\n');
  expect(lines.pop()).toBe('');
  return { lines: lines.map((line): unknown => JSON.parse(line)), printed: ran.stdout };
}

async function fileIn(name: string, content: string): Promise<string> {
  const path = join(await emptyFolder(), name);
  await writeFile(path, content);
  return path;
}

const ferry = `---
headline: Ferry to Sorrel stops
---

The ferry to Sorrel stops on Friday. “We can’t go on,” said Ada Quell.

It carried 🐑 and people since 1931. Nobody knows what comes next.
`;

const mill = `---
headline: Mill burns in Tarn
---

The mill in Tarn burned down on Monday.
`;

const questions = [
  {
    q: 'when does it stop',
    by: 'reader',
    sentences: [{ paragraph: 1, start: 0, end: 36 }],
    answer: 'on Friday',
  },
  { q: 'is there a bridge', by: 'reader', sentences: [], answer: '' },
  {
    q: 'what did it carry, and why does it stop',
    by: 'writer',
    sentences: [
      { paragraph: 2, start: 0, end: 36 },
      { paragraph: 1, start: 37, end: 70 },
    ],
    answer: '🐑 and people',
  },
];

const ferryExample = {
  id: 'local-002',
  complete: true,
  headline: 'Ferry to Sorrel stops',
  sentences: [
    'The ferry to Sorrel stops on Friday.',
    '“We can’t go on,” said Ada Quell.',
    'It carried 🐑 and people since 1931.',
    'Nobody knows what comes next.',
  ],
  questions: [
    { q: 'when does it stop', kind: 'reader', told: true, gold: [0], answers: ['on Friday'] },
    { q: 'is there a bridge', kind: 'reader', told: false, gold: [], answers: [] },
    {
      q: 'what did it carry, and why does it stop',
      kind: 'writer',
      told: true,
      gold: [2, 1],
      answers: ['🐑 and people'],
    },
  ],
};

const storyLine = (id: string, story: string, asked: readonly object[]) =>
  `${JSON.stringify({ id, story, teaser: '', questions: asked })}\n`;

async function folderOfStories(): Promise<string> {
  const folder = await emptyFolder();
  await writeFile(join(folder, 'local.jsonl'), storyLine('local-002', ferry, questions));
  await writeFile(join(folder, 'crime.jsonl'), storyLine('crime-003', mill, []));
  await writeFile(join(folder, 'README.md'), 'not a story');
  return folder;
}

it('GIVEN stories of training/data WHEN examples are written THEN each is a line in its set, with the places of the sentences that answer', async () => {
  expect(await examplesOf(await folderOfStories(), [])).toEqual({
    printed: '',
    lines: [
      {
        set: 'test',
        id: 'crime-003',
        complete: true,
        headline: 'Mill burns in Tarn',
        sentences: ['The mill in Tarn burned down on Monday.'],
        questions: [],
      },
      { set: 'train', ...ferryExample },
    ],
  });
});

const tale = [
  {
    headline: 'The tailor’s goat',
    paragraphs: [
      'A tailor had a goat. The goat ate the red coat of the king.',
      'The king laughed until he wept. He gave the tailor a golden needle and sent him home.',
    ],
    questions: [
      // in the words of one sentence, whatever their case
      { q: 'What did the goat eat?', paragraphs: [1], answers: ['The Red Coat.'] },
      // in two sentences: the one with more of the question's words
      { q: 'Who gave him the needle?', paragraphs: [2], answers: ['he'] },
      // a paraphrase, by its words
      { q: 'How did it end?', paragraphs: [2], answers: ['with a golden needle'] },
      // nowhere
      { q: 'Why did he laugh?', paragraphs: [2], answers: ['the coat was ugly'] },
      { q: 'Whose was the coat?', paragraph: 1, start: 34, answers: ['the king'] },
    ],
    unanswerable: ['What was the goat called?'],
  },
];

const taleQuestions = [
  { q: 'What did the goat eat?', gold: [1], answers: ['the red coat'] },
  { q: 'Who gave him the needle?', gold: [3], answers: ['He'] },
  { q: 'How did it end?', gold: [3], answers: [] },
  { q: 'Why did he laugh?', gold: [], answers: [] },
  { q: 'Whose was the coat?', gold: [1], answers: ['the king'] },
].map(({ q, ...found }) => ({ q, kind: 'question', told: true, ...found }));
const taleExample = {
  id: 'tale-1',
  complete: false,
  headline: 'The tailor’s goat',
  sentences: [
    'A tailor had a goat.',
    'The goat ate the red coat of the king.',
    'The king laughed until he wept.',
    'He gave the tailor a golden needle and sent him home.',
  ],
};
const unanswerable = {
  q: 'What was the goat called?',
  kind: 'unanswerable',
  told: false,
  gold: [],
  answers: [],
};

it('GIVEN a question file to measure with THEN its stories are a set of its name, and a question whose sentence isn’t found stays', async () => {
  const file = await fileIn('tale.json', JSON.stringify(tale));
  const { lines, printed } = await examplesOf(await emptyFolder(), ['--measure', file]);
  expect(printed).toBe('');
  expect(lines).toEqual([
    { set: 'tale', ...taleExample, questions: [...taleQuestions, unanswerable] },
  ]);
});

it('GIVEN a question file to train with THEN a question whose sentence isn’t found is left out, and it says how many are', async () => {
  const file = await fileIn('tale.json', JSON.stringify(tale));
  const { lines, printed } = await examplesOf(await emptyFolder(), ['--train', file]);
  expect(printed).toBe('tale: 5 of 6 questions, the others’ sentence isn’t found\n');
  expect(lines).toEqual([
    {
      set: 'train',
      ...taleExample,
      questions: [...taleQuestions.filter(({ gold }) => gold.length > 0), unanswerable],
    },
  ]);
});

it('GIVEN a file that is no question file THEN it ends with an error that names it', async () => {
  const file = await fileIn('tale.json', '[]');
  await expect(examplesOf(await emptyFolder(), ['--train', file])).rejects.toThrow(
    `Error: ${file}: there is no story in it`,
  );
});
