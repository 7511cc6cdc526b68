import { describe, expect, it } from 'vitest';
import { contentFolder } from '../library/content-folder.js';
import { runCli, type Ended } from './byline.js';
import { bridge, headless } from './stories.js';

async function parse(...args: readonly string[]): Promise<Ended> {
  const folder = await contentFolder({ 'bridge.md': bridge, 'headless.md': headless });
  return runCli(['parse', ...args], { folder });
}

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

  it('GIVEN no --json THEN people read the story and what was found in it', async () => {
    expect(await parse('bridge.md')).toEqual({
      status: 0,
      stdout: `New bridge over the Elm opens
2026-05-04

1 ${opened} It cost 12 million crowns.
2 ${said}
Background
3 ${swept}

People
- Oda Feld, engineer (2 mentions; no other name)

Quotes
- "It will stand for a century," Oda Feld, paragraph 2

Related headlines
none found

Summary
- ${opened}
- ${swept}
`,
      stderr: '',
    });
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
