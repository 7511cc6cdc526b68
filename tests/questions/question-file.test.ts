import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it, onTestFinished } from 'vitest';
import { readQuestionFile, storyText } from '../../src/questions/question-file.js';
import { readStory } from '../../src/story/read-story.js';

async function fileWith(content: string): Promise<string> {
  const folder = await mkdtemp(join(tmpdir(), 'byline-questions-'));
  onTestFinished(() => rm(folder, { recursive: true }));
  const file = join(folder, 'questions.json');
  await writeFile(file, content);
  return file;
}

const read = async (content: unknown) => readQuestionFile(await fileWith(JSON.stringify(content)));

const tower = 'Marta Quell bought the lighthouse on Tuesday. She paid 90,000 crowns.';
const ferry = 'The tower had stood empty for eleven years.';

describe('a SQuAD file', () => {
  it('GIVEN an article of two paragraphs THEN they are one story with the questions of both', async () => {
    expect(
      await read({
        version: 'v2.0',
        data: [
          {
            title: 'Osen_lighthouse',
            paragraphs: [
              {
                context: tower,
                qas: [
                  {
                    id: '1',
                    question: 'What did she pay?',
                    answers: [
                      { text: '90,000 crowns', answer_start: 55 },
                      { text: '90,000', answer_start: 55 },
                    ],
                    is_impossible: false,
                  },
                  { id: '2', question: 'Who built it?', answers: [], is_impossible: true },
                ],
              },
              {
                context: ferry,
                qas: [
                  {
                    id: '3',
                    question: 'How long was it empty?',
                    answers: [{ text: 'eleven years', answer_start: 30 }],
                  },
                ],
              },
            ],
          },
        ],
      }),
    ).toEqual({
      ok: true,
      stories: [
        {
          headline: 'Osen lighthouse',
          paragraphs: [tower, ferry],
          questions: [
            {
              question: 'What did she pay?',
              golds: [{ paragraph: 1, sentence: 1 }],
              answers: ['90,000 crowns', '90,000'],
            },
            {
              question: 'How long was it empty?',
              golds: [{ paragraph: 2, sentence: 0 }],
              answers: ['eleven years'],
            },
          ],
          readerQuestions: [],
          unanswerable: ['Who built it?'],
        },
      ],
    });
  });
});

describe('a file of stories', () => {
  const story = { headline: 'Osen', paragraphs: [tower, ferry] };
  const golds = async (question: object, from: object = story) => {
    const reading = await read([{ ...from, questions: [{ q: 'What?', ...question }] }]);
    return reading.ok ? reading.stories[0]?.questions[0]?.golds : reading.reason;
  };

  it('GIVEN paragraph and start THEN the sentence that holds the start is right', async () => {
    expect(await golds({ paragraph: 1, start: 55 })).toEqual([{ paragraph: 1, sentence: 1 }]);
    expect(await golds({ paragraph: 1, start: 44 })).toEqual([{ paragraph: 1, sentence: 0 }]);
  });

  it('GIVEN paragraphs THEN they are right, whatever the sentence', async () => {
    expect(await golds({ paragraphs: [2, 1, 2] })).toEqual([
      { paragraph: 2, sentence: null },
      { paragraph: 1, sentence: null },
    ]);
  });

  it('GIVEN sentences, also in other quotation marks or spaces THEN they are right wherever they stand', async () => {
    const text = `${tower}\n\n“It is mine,” she said.\n \n${ferry}`;
    const withText = { headline: 'Osen', text };
    expect(
      await golds({ sentences: ['"It is  mine," she said.', 'She paid 90,000 crowns.'] }, withText),
    ).toEqual([
      { paragraph: 2, sentence: 0 },
      { paragraph: 1, sentence: 1 },
    ]);
  });

  it('GIVEN a sentence that the story lacks THEN nothing is right', async () => {
    expect(await golds({ sentences: ['The keeper left.'] })).toEqual([]);
  });

  it('GIVEN characters that reading drops before the start THEN the sentence is right all the same', async () => {
    const odd = '\u200bOne\u00ad two. \n Three  four.';
    expect(
      await golds({ paragraph: 1, start: 12 }, { headline: 'Osen', paragraphs: [odd] }),
    ).toEqual([{ paragraph: 1, sentence: 1 }]);
  });

  it('the story text reads into the same headline and paragraphs', async () => {
    const reading = await read([
      {
        headline: 'A "quoted" headline: new',
        paragraphs: [' One.\nTwo. ', '- Three'],
        questions: [],
      },
    ]);
    const [one] = reading.ok ? reading.stories : [];
    const again = one && readStory(storyText(one));
    expect(one?.paragraphs).toEqual(['One. Two.', '- Three']);
    expect(
      again?.ok && [again.story.headline, again.story.paragraphs.map(({ text }) => text)],
    ).toEqual(['A "quoted" headline: new', ['One. Two.', '- Three']]);
  });
});

describe('a file that cannot be read', () => {
  const story = { headline: 'Osen', paragraphs: [ferry], questions: [] };

  it.each([
    ['not JSON', '{"data": [', /: not JSON: /],
    ['neither format', '{}', /: data: /],
    ['no story', '[]', /: there is no story in it$/],
    [
      'both texts',
      JSON.stringify([{ ...story, text: ferry }]),
      /: 0: a story needs either paragraphs or text$/,
    ],
    [
      'a question without a place',
      JSON.stringify([{ ...story, questions: [{ q: 'What?' }] }]),
      /: 0\.questions\.0: a question needs q, and sentences, or paragraph and start, or paragraphs$/,
    ],
    [
      'a place behind the end',
      JSON.stringify([{ ...story, questions: [{ q: 'What?', paragraphs: [2] }] }]),
      /: story 1 \(Osen\): "What\?" points behind its last paragraph$/,
    ],
    [
      'a heading as paragraph',
      JSON.stringify([{ ...story, paragraphs: [ferry, '## Context'] }]),
      /: story 1 \(Osen\): paragraph 2 is none$/,
    ],
  ])('GIVEN %s THEN the reason names the file', async (_, content, reason) => {
    const file = await fileWith(content);
    const reading = await readQuestionFile(file);
    expect(reading).toEqual({ ok: false, reason: expect.stringMatching(reason) });
    expect(!reading.ok && reading.reason.startsWith(`${file}: `)).toBe(true);
  });

  it('GIVEN no file THEN the reason says so', async () => {
    expect(await readQuestionFile('/nowhere/questions.json')).toEqual({
      ok: false,
      reason: "ENOENT: no such file or directory, open '/nowhere/questions.json'",
    });
  });
});
