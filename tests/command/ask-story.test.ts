import { describe, expect, it } from 'vitest';
import { askStory } from '../../src/command/ask-story.js';
import { english } from '../../src/language/language.js';
import { library } from './library.js';

const ferry = library.stories.find(({ slug }) => slug === 'ferry');
const source = '-# Ferry strike on Ostrel enters its second week';
const vasko =
  '> **Ingrid Vasko**, the union leader, said that the crews would not return before the company paid for night shifts.';
const quist = [
  '**Mara Quist**, baker',
  '> Mara Quist, a baker in the village of Hamre, has closed her shop for three days.',
  '-# Paragraph 4',
];

/** What the message says that answers what somebody wrote about the ferry strike, line by line. */
async function said(question: string, before: readonly string[] = []): Promise<readonly string[]> {
  if (ferry === undefined) throw new Error('the library has no such story');
  const asking = { language: english, found: ferry, question, before, repeatQuestion: false };
  const {
    components: [container],
  } = await askStory(asking);
  const inner = container !== undefined && 'components' in container ? container.components : [];
  return inner.flatMap((one) => ('content' in one ? one.content.split('\n') : []));
}

describe('several questions at once', () => {
  it('are answered in their order, a later one in the light of those before it', async () => {
    expect(await said('Who is Mara Quist? And what did she say?')).toEqual([
      '-# Question: Who is Mara Quist?',
      ...quist,
      '-# Question: And what did Mara Quist say?',
      '> “**I have eleven sacks left and four hundred customers**,” Ms Quist said.',
      '-# Paragraph 4',
      source,
    ]);
  });

  it('WHEN one sentence joins them THEN they are several as well', async () => {
    expect(await said('who is mara quist and what did she say')).toEqual([
      '-# Question: who is mara quist',
      ...quist,
      '-# Question: and what did Mara Quist say',
      '> “**I have eleven sacks left and four hundred customers**,” Ms Quist said.',
      '-# Paragraph 4',
      source,
    ]);
  });

  it('are understood from what was asked before', async () => {
    expect(await said('What did she say? Who leads the union?', ['Who is Mara Quist?'])).toEqual([
      '-# Question: What did Mara Quist say?',
      '> “**I have eleven sacks left and four hundred customers**,” Ms Quist said.',
      '-# Paragraph 4',
      '-# Question: Who leads the union?',
      vasko,
      '-# Paragraph 2',
      source,
    ]);
  });

  it('WHEN there are more than three THEN the first three are answered, and the others counted', async () => {
    const lines = await said(
      'Who is Mara Quist? Who leads the union? Who is Mr Brill? Why? Where?',
    );
    expect(lines.filter((one) => !one.startsWith('>'))).toEqual([
      '-# Question: Who is Mara Quist?',
      '**Mara Quist**, baker',
      '-# Paragraph 4',
      '-# Question: Who leads the union?',
      '-# Paragraph 2',
      '-# Question: Who is Mr Brill?',
      '**Tomas Brill**, director of Ostrel Lines',
      '-# Paragraph 3',
      '2 questions are left over: I answer three at a time. Ask me again.',
      source,
    ]);
  });

  it('WHEN all but one are talk THEN that one is answered in full', async () => {
    expect(await said('How are you? Who leads the union? Is anybody there?')).toEqual([
      vasko,
      `-# Paragraph 2 · ${source.slice(3)}`,
    ]);
  });

  it('WHEN all are talk THEN the purpose is said once', async () => {
    expect(await said('who are you? how are you?')).toEqual([
      'I’m Byline, and I answer questions about a news story in its own words. Ask me anything about it.',
      source,
    ]);
  });
});

it.each(['', ' ', '?', '\n…\n'])('%j is answered with one message as well', async (question) => {
  expect(await said(question)).toEqual(['The story doesn’t tell that.', source]);
});
