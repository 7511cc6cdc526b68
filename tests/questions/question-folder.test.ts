import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { readQuestionFolder, splitOf } from '../../src/questions/question-folder.js';

const lighthouse = {
  id: 'local-003',
  story:
    '---\nheadline: Ferry captain buys lighthouse\n---\n\nMarta Quell bought it on Tuesday. She paid 90,000 crowns.\n\nThe town is glad.\n',
  teaser: 'A lighthouse has a new owner.',
  questions: [
    {
      q: 'how much was it',
      by: 'reader',
      sentences: [{ paragraph: 1, start: 34, end: 57 }],
      answer: '90,000 crowns',
    },
    {
      q: 'Who is the buyer and what do people say?',
      by: 'reader',
      sentences: [
        { paragraph: 1, start: 0, end: 33 },
        { paragraph: 2, start: 0, end: 17 },
      ],
      answer: 'Marta Quell',
    },
    { q: 'who built it', by: 'reader', sentences: [], answer: '' },
  ],
};
const read = {
  headline: 'Ferry captain buys lighthouse',
  paragraphs: ['Marta Quell bought it on Tuesday. She paid 90,000 crowns.', 'The town is glad.'],
  questions: [],
  readerQuestions: [
    {
      question: 'how much was it',
      golds: [{ paragraph: 1, sentence: 1 }],
      answers: ['90,000 crowns'],
    },
    {
      question: 'Who is the buyer and what do people say?',
      golds: [
        { paragraph: 1, sentence: 0 },
        { paragraph: 2, sentence: 0 },
      ],
      answers: ['Marta Quell'],
    },
    { question: 'who built it', golds: [], answers: [] },
  ],
  unanswerable: [],
};
const mill = {
  id: 'local-001',
  story: 'The mill burned down\n\nNobody was hurt.\n',
  teaser: '',
  questions: [
    {
      q: 'any casualties?',
      by: 'writer',
      sentences: [{ paragraph: 1, start: 0, end: 16 }],
      answer: 'Nobody',
    },
    { q: 'What did it cost?', by: 'writer', sentences: [], answer: '' },
  ],
};

describe('readQuestionFolder', () => {
  let folder = '';
  beforeEach(async () => {
    folder = await mkdtemp(join(tmpdir(), 'byline-questions-'));
  });
  afterEach(async () => {
    await rm(folder, { recursive: true });
  });

  const write = async (file: string, ...lines: readonly object[]): Promise<void> =>
    writeFile(join(folder, file), lines.map((line) => `${JSON.stringify(line)}\n`).join(''));

  it('gives the stories of one split, by file and line', async () => {
    await write('local.jsonl', mill, lighthouse);
    await write('crime.jsonl', { ...lighthouse, id: 'crime-011' }, { ...mill, id: 'crime-014' });
    await writeFile(join(folder, 'README.md'), '# Not a file of stories\n');
    expect(await readQuestionFolder(folder, 'test')).toEqual({ ok: true, stories: [read, read] });
  });

  it('keeps the questions of writers, who had read the story, apart from those of readers', async () => {
    await write('local.jsonl', mill, lighthouse);
    expect(await readQuestionFolder(folder, 'train')).toEqual({
      ok: true,
      stories: [
        {
          headline: 'The mill burned down',
          paragraphs: ['Nobody was hurt.'],
          questions: [
            {
              question: 'any casualties?',
              golds: [{ paragraph: 1, sentence: 0 }],
              answers: ['Nobody'],
            },
          ],
          readerQuestions: [],
          unanswerable: ['What did it cost?'],
        },
      ],
    });
  });

  it('says where no story is of the split', async () => {
    await write('local.jsonl', mill, lighthouse);
    expect(await readQuestionFolder(folder, 'validation')).toEqual({
      ok: false,
      reason: `${folder}: no story is for validation`,
    });
  });

  it('names the folder that is not there', async () => {
    const missing = join(folder, 'missing');
    expect(await readQuestionFolder(missing, 'test')).toEqual({
      ok: false,
      reason: `ENOENT: no such file or directory, scandir '${missing}'`,
    });
  });

  it.each([
    [
      'a field that is missing',
      { id: 'local-003', story: 'x', questions: [] },
      'teaser: Invalid input: expected string, received undefined',
    ],
    [
      'an id without a number',
      { ...lighthouse, id: 'local' },
      'id: an id is a kind and a number: crime-003',
    ],
    [
      'a question by somebody else',
      { ...lighthouse, questions: [{ q: 'why', by: 'judge', sentences: [], answer: '' }] },
      'questions.0.by: Invalid option: expected one of "reader"|"writer"',
    ],
    [
      'a text that is no story',
      { ...lighthouse, story: 'A headline alone\n' },
      'local-003, line 1 of the story: The story has no paragraph: write its text behind the headline.',
    ],
    [
      'a place behind the last paragraph',
      {
        ...lighthouse,
        questions: [
          {
            q: 'how much',
            by: 'reader',
            sentences: [{ paragraph: 3, start: 0, end: 9 }],
            answer: 'x',
          },
        ],
      },
      'local-003: "how much" points nowhere',
    ],
  ])('names file and line of %s', async (_, line, reason) => {
    await write('local.jsonl', mill, line);
    expect(await readQuestionFolder(folder, 'test')).toEqual({
      ok: false,
      reason: `${join(folder, 'local.jsonl')}:2: ${reason}`,
    });
  });

  it('names file and line of what is not JSON', async () => {
    await writeFile(join(folder, 'local.jsonl'), `${JSON.stringify(lighthouse)}\n\n{"id"\n`);
    const reading = await readQuestionFolder(folder, 'test');
    expect(reading.ok ? '' : reading.reason).toMatch(
      new RegExp(`^${join(folder, 'local.jsonl')}:3: not JSON: `, 'u'),
    );
  });
});

describe('splitOf', () => {
  it('goes by what the number leaves when divided by 8', () => {
    expect(['crime-003', 'crime-611', 'world-006', 'world-502', 'local-001'].map(splitOf)).toEqual([
      'test',
      'test',
      'validation',
      'validation',
      'train',
    ]);
  });
});
