import { describe, expect, it } from 'vitest';
import { contentFolder } from '../library/content-folder.js';
import { runCli, type Ended } from './byline.js';
import { barn, bridge, headless } from './stories.js';

async function ask(args: readonly string[], input = ''): Promise<Ended> {
  const folder = await contentFolder({
    'barn.md': barn,
    'bridge.md': bridge,
    'headless.md': headless,
  });
  return runCli(['ask', '--story', 'bridge.md', ...args], { folder, input });
}

/** The fields of each line that these tests look at. */
function lines({ stdout }: Ended): readonly (readonly [question: string, answer: string])[] {
  return stdout
    .trimEnd()
    .split('\n')
    .map((line) => {
      // The line's whole form is tested once, below.
      const { question, answer } = JSON.parse(line) as { question: string; answer: string };
      return [question, answer];
    });
}

describe('byline ask --json', () => {
  it('GIVEN a question THEN one object with exactly the contract’s fields, in its order', async () => {
    const { status, stdout, stderr } = await ask(['--json', 'Who opened the bridge?']);
    const object: unknown = JSON.parse(stdout);
    expect({ status, stderr, object }).toEqual({
      status: 0,
      stderr: '',
      object: {
        question: 'Who opened the bridge?',
        answered: true,
        answer: 'Oda Feld',
        sentence: 'Oda Feld, the engineer, opened the bridge over the river Elm on Monday.',
        paragraph: 1,
        start: 0,
        end: 8,
        confidence: expect.closeTo(0.84, 2) as unknown,
        passages: [
          {
            sentence: 'Oda Feld, the engineer, opened the bridge over the river Elm on Monday.',
            paragraph: 1,
          },
          { sentence: 'The old bridge was swept away by a flood in 2019.', paragraph: 3 },
          { sentence: 'It cost 12 million crowns.', paragraph: 1 },
        ],
      },
    });
    expect(Object.keys(object as object)).toEqual([
      'question',
      'answered',
      'answer',
      'sentence',
      'paragraph',
      'start',
      'end',
      'confidence',
      'passages',
    ]);
  });

  it('GIVEN questions as arguments THEN they are answered in their order, standard input unread', async () => {
    const ended = await ask(
      ['--json', 'How much did it cost?', 'Who opened the bridge?'],
      'When was the flood?\n',
    );
    expect(lines(ended)).toEqual([
      ['How much did it cost?', '12 million crowns'],
      ['Who opened the bridge?', 'Oda Feld'],
    ]);
  });

  it('GIVEN lines on standard input THEN a line for each, the blank one and the unended last as well', async () => {
    const input = 'How much did it cost?\r\n\nWho opened the bridge?';
    expect(lines(await ask(['--json'], input))).toEqual([
      ['How much did it cost?', '12 million crowns'],
      ['', ''],
      ['Who opened the bridge?', 'Oda Feld'],
    ]);
  });

  it('GIVEN --conversation THEN a follow-up means the question before it, over a blank line too', async () => {
    const input = 'Who opened the bridge?\n\nAnd when?\n';
    expect(lines(await ask(['--json', '--conversation'], input))).toEqual([
      ['Who opened the bridge?', 'Oda Feld'],
      ['', ''],
      ['And when?', 'Monday'],
    ]);
  });

  it('GIVEN no --conversation THEN each line stands alone', async () => {
    const input = 'Who opened the bridge?\nAnd when?\n';
    expect(lines(await ask(['--json'], input))).toEqual([
      ['Who opened the bridge?', 'Oda Feld'],
      ['And when?', ''],
    ]);
  });

  it('GIVEN nothing asked THEN nothing is printed', async () => {
    expect(await ask(['--json'])).toEqual({ status: 0, stdout: '', stderr: '' });
  });
});

describe('byline ask', () => {
  const suggested = [
    '  It does answer:',
    '    What did Oda Feld say?',
    '    Who is Oda Feld?',
    '    What happened on Monday?',
  ];

  it('GIVEN no --json THEN people read the sentence, what was read otherwise, and an honest word', async () => {
    expect(await ask(['Who opnened the bridge?', 'Who plays the flute?'])).toEqual({
      status: 0,
      stdout: [
        'Who opnened the bridge?',
        '  read "opnened" as "opened"',
        '  Oda Feld, the engineer, opened the bridge over the river Elm on Monday. (paragraph 1)',
        '',
        'Who plays the flute?',
        "  The story doesn't tell that.",
        ...suggested,
        '',
        '',
      ].join('\n'),
      stderr: '',
    });
  });

  it('GIVEN what one sentence does not answer THEN the card, the summary, or what Byline is for', async () => {
    const { stdout } = await ask(['who is oda feld', 'tl;dr', 'hi there']);
    expect(stdout).toBe(
      [
        'who is oda feld',
        '  Oda Feld, engineer',
        '  Oda Feld, the engineer, opened the bridge over the river Elm on Monday. (paragraph 1)',
        '  "It will stand for a century," (paragraph 2)',
        '',
        'tl;dr',
        '  Oda Feld, the engineer, opened the bridge over the river Elm on Monday. (paragraph 1)',
        '  The old bridge was swept away by a flood in 2019. (paragraph 3)',
        '',
        'hi there',
        '  Byline answers questions about a news story, in its own words.',
        ...suggested,
        '',
        '',
      ].join('\n'),
    );
  });

  it('GIVEN a name that two people share THEN it asks back with a question about each', async () => {
    const { stdout } = await ask(['--story', 'barn.md', 'What did Falk say?']);
    expect(stdout).toBe(
      [
        'What did Falk say?',
        '  Whom do you mean?',
        '    What did Emil Falk say?',
        '    What did Jonas Falk say?',
        '',
        '',
      ].join('\n'),
    );
  });

  it.each([
    ['headless.md', 'headless.md:2: headline in the front matter is missing.'],
    ['none.md', 'none.md: There is no such file, or it is a link that leads nowhere.'],
  ])('GIVEN %s, which is no story, THEN status 1 and one line that says why', async (file, why) => {
    expect(await ask(['--story', file, 'Who?'])).toEqual({
      status: 1,
      stdout: '',
      stderr: `byline: ${why}\n`,
    });
  });
});
