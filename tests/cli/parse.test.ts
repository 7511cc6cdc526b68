import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { parse as parseFiles } from '../../src/cli/parse.js';
import { contentFolder } from '../library/content-folder.js';
import { runCli, type Ended } from './byline.js';
import { onTerminal } from './terminal.js';
import { bridge, ferry, headless } from './stories.js';

async function parse(...args: readonly string[]): Promise<Ended> {
  const folder = await contentFolder({
    'bridge.md': bridge,
    'ferry.md': ferry,
    'headless.md': headless,
    'plain.md': 'Lighthouse sold\n\nNobody had wanted the tower.\n',
  });
  return runCli(['parse', ...args], { folder });
}

const bold = (text: string): string => `\x1b[1m${text}\x1b[22m`;
const dim = (text: string): string => `\x1b[2m${text}\x1b[22m`;
const title = (text: string): string => `\x1b[1m\x1b[36m${text}\x1b[39m\x1b[22m`;
const warning = (text: string): string => `\x1b[33m${text}\x1b[39m`;

const opened = 'Oda Feld, the engineer, opened the bridge over the river Elm on Monday.';
const said = '“It will stand for a century,” Oda Feld said.';
const swept = 'The old bridge was swept away by a flood in 2019.';

describe('byline parse', () => {
  it('GIVEN --json THEN one object with exactly the contract’s fields, in its order', async () => {
    const { status, stdout, stderr } = await parse('bridge.md', '--json');
    const story = {
      headline: 'New bridge over the Elm opens',
      published: '2026-05-04',
      sections: [{ heading: 'Background', paragraphs: [3] }],
      paragraphs: [
        { number: 1, text: `${opened} It cost 12 million crowns.` },
        { number: 2, text: said },
        { number: 3, text: swept },
      ],
      quotes: [
        {
          text: 'It will stand for a century,',
          speaker: 'Oda Feld',
          paragraph: 2,
          kind: 'direct',
        },
      ],
      people: [{ name: 'Oda Feld', role: 'engineer', aliases: [], mentions: 2 }],
      related: [],
      summary: {
        short: [opened, swept],
        medium: [opened, swept],
        long: [opened, swept],
      },
    };
    expect({ status, stderr, stdout }).toEqual({
      status: 0,
      stderr: '',
      stdout: `${JSON.stringify(story)}\n`,
    });
  });

  it('GIVEN no --json THEN people read the story, what was found in it, and what to check', async () => {
    expect(await parse('ferry.md')).toEqual({
      status: 0,
      stdout: `Ferry captain buys lighthouse
Nils Aker, The Osen Courier, 2026-10-06, https://courier.example/lighthouse

1 Marta Quell, a retired captain, bought the lighthouse of Osen on Friday for 90,000 crowns.
The plans
2 “I want children,” Ms Quell said, “to see the lamp lit.” She said that nobody had wanted it.
3 “It is dear,” wrote Jon Quell in a letter. “Too dear” stands on the door.

People
- Marta Quell, a retired captain (2 mentions in paragraphs 1, 2; also Ms Quell)
- Jon Quell (1 mention in paragraph 3; no other name)

Quotes
- Marta Quell, “said”, paragraph 2: “I want children,” ... “to see the lamp lit.”
- Jon Quell, “wrote”, written, paragraph 3: “It is dear,”

Reported
- Marta Quell, “said”, paragraph 2: nobody had wanted it

Time line
- 2026-10-02 (“on Friday”, paragraph 1) Marta Quell, a retired captain, bought the lighthouse of Osen on Friday for 90,000 crowns.

Figures
- 90,000 crowns (90000 crowns, paragraph 1)

Summary, short
- Marta Quell, a retired captain, bought the lighthouse of Osen on Friday for 90,000 crowns.

Summary, medium
- She said that nobody had wanted it.

Summary, long
- “I want children,” Ms Quell said, “to see the lamp lit.”

Related headlines
- Old ferry becomes a school https://courier.example/ferry

To check
- Marta Quell and Jon Quell have one surname: check who is meant where it stands alone.
- Jon Quell is named once: check that this is a person and the full name.
`,
      stderr: '',
    });
  });

  it('GIVEN a story in which little is found THEN its page says so', async () => {
    const { stdout } = await parse('plain.md');
    expect(stdout).toBe(`Lighthouse sold

1 Nobody had wanted the tower.

People
none

Quotes
none

Reported
none

Time line
none

Figures
none

Summary, short
- Nobody had wanted the tower.

Summary, medium
- Nobody had wanted the tower.

Summary, long
- Nobody had wanted the tower.

Related headlines
none

To check
- No date of publication: put “published” into the front matter.
- No people were found: name them under “people” where the story has some.
`);
  });

  it('GIVEN a terminal with colours THEN the page has them, and what to check stands out', async () => {
    const folder = await contentFolder({
      'bare.md': 'Lighthouse sold\n\n“It is far too old for us, and far too dear.”\n',
    });
    const terminal = onTerminal('');
    expect(await parseFiles([join(folder, 'bare.md')], terminal)).toBe(0);
    const words = '“It is far too old for us, and far too dear.”';
    expect(terminal.printed()).toBe(
      [
        title('Lighthouse sold'),
        '',
        `${dim('1')} ${words}`,
        '',
        bold('People'),
        dim('none'),
        '',
        bold('Quotes'),
        `- ${warning('speaker not found')}${dim(', paragraph 1:')} ${words}`,
        '',
        bold('Reported'),
        dim('none'),
        '',
        bold('Time line'),
        dim('none'),
        '',
        bold('Figures'),
        dim('none'),
        '',
        bold('Summary, short'),
        `- ${words}`,
        '',
        bold('Summary, medium'),
        `- ${words}`,
        '',
        bold('Summary, long'),
        `- ${words}`,
        '',
        bold('Related headlines'),
        dim('none'),
        '',
        bold('To check'),
        `- ${warning('No date of publication: put “published” into the front matter.')}`,
        `- ${warning('No people were found: name them under “people” where the story has some.')}`,
        `- ${warning(`Paragraph 1: nobody was found who said ${words}.`)}`,
        '',
      ].join('\n'),
    );
  });

  it('GIVEN several files of which two are no stories THEN the others are printed, and status 1 says why', async () => {
    const { stdout, ...rest } = await parse(
      '--json',
      'bridge.md',
      'headless.md',
      'none.md',
      'bridge.md',
    );
    const { stdout: one } = await parse('--json', 'bridge.md');
    expect(stdout).toBe(one + one);
    expect(rest).toEqual({
      status: 1,
      stderr:
        'byline: headless.md:2: headline in the front matter is missing.\n' +
        'byline: none.md: There is no such file, or it is a link that leads nowhere.\n',
    });
  });
});
