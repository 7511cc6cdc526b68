import { describe, expect, it } from 'vitest';
import { botReply, press, read, run, seen, startByline } from './byline.js';
import type { SandboxMessage } from '../../src/sandbox/types.js';
import { lighthouse, regatta } from './stories.js';

const byline = await startByline({ 'regatta.md': regatta, 'lighthouse.md': lighthouse });
const { sandbox } = byline;
const reader = sandbox.as(sandbox.users.reader);
const { news } = sandbox.channels;
const mention = `<@${sandbox.botId}>`;

const suggested = [
  '[What did Lotte Brand say?]',
  '[Who is Lotte Brand?]',
  '[What happened on Sunday?]',
];
const source = '-# Old boats race at Lindau';

/** The bot's reply to words in a channel, said in reply to a message of the bot's or by themselves. */
async function said(words: string, above?: SandboxMessage): Promise<SandboxMessage> {
  await reader.say(news, words, above === undefined ? {} : { replyTo: above.id });
  return botReply(byline);
}

describe('what is no question to the story', () => {
  it.each([
    [
      'hi!',
      'I’m Byline, and I answer questions about a news story in its own words. Ask me anything about it.',
    ],
    [
      '/roll 20',
      'I answer questions about a news story, in its own words. What else I can do, `/help` shows.',
    ],
    [
      'Wer hat gewonnen?',
      'I only understand questions in English. Ask me anything about the story.',
    ],
  ])(
    'GIVEN "%s" THEN says kindly what Byline is for, and what can be asked',
    async (words, kind) => {
      expect(read(await said(`${mention} ${words}`))).toEqual([
        kind,
        source,
        'For example:',
        ...suggested,
      ]);
    },
  );

  it('GIVEN thanks between two questions THEN the second still means the first', async () => {
    const first = await said(`${mention} who won the race?`);
    const thanked = await said('thanks!', first);
    expect(read(await said('and when?', thanked))[0]).toBe(
      '> Lotte Brand, a boat builder, won the race on **Sunday**.',
    );
  });
});

describe('a question that one sentence does not answer', () => {
  it('GIVEN who somebody is THEN their card', async () => {
    const card = await said(`${mention} who is Lotte Brand?`);
    expect(read(card)).toEqual([
      '## Lotte Brand',
      'boat builder',
      '-# Also: Ms Brand',
      `-# Named 2 times · Old boats race at Lindau`,
      '> Lotte Brand, a boat builder, won the race on Sunday.',
      '-# Paragraph 1',
      '> “I waited for the wind all morning,”',
      '-# Lotte Brand, boat builder · paragraph 2',
      '[Show paragraph]',
      '[Follow up]',
      '[Not right?]',
      '-# The story also answers:',
      '[What did Lotte Brand say?]',
      '[Who is Ivo Stern?]',
      '[Who is Nele Voss?]',
    ]);
  });

  it('GIVEN what the story is about THEN the summary, which can be made longer', async () => {
    const asked = await run(reader, 'ask', { question: 'What happened?', story: 'regatta' });
    expect(seen(asked)).toEqual([
      'all',
      '-# Question: What happened?',
      '- Lotte Brand, a boat builder, won the race on Sunday. (paragraph 1)',
      '- Ivo Stern and Nele Voss took part in the race as well. (paragraph 1)',
      '- “I waited for the wind all morning,” Ms Brand said at the pier. (paragraph 2)',
      '[Shorter]',
      '[Longer]',
      '[Ask a question]',
      '-# The story also answers:',
      '[Who is Nele Voss?]',
    ]);
    expect(seen(await press(reader, asked, 'Longer')).slice(0, 2)).toEqual([
      'update',
      '## Old boats race at Lindau',
    ]);
  });

  it('GIVEN several THEN all of them, each sentence once', async () => {
    expect(read(await said(`${mention} who took part in the race?`))).toEqual([
      '> **Ivo Stern** and **Nele Voss** took part in the race as well.',
      '-# Paragraph 1',
      source,
      '[Show paragraph 1]',
      '[Follow up]',
      '[Not right?]',
      '-# The story also answers:',
      ...suggested,
    ]);
  });

  it('GIVEN somebody whom the story does not quote THEN says so, and what it says of them', async () => {
    expect(read(await said(`${mention} what did Ivo Stern say?`))).toEqual([
      'The story doesn’t quote Ivo Stern. What it says of them:',
      '> Ivo Stern and Nele Voss took part in the race as well.',
      '-# Paragraph 1 · Old boats race at Lindau',
      '> Mr Stern, a retired pilot, lost his rudder at the second buoy.',
      '-# Paragraph 3 · Old boats race at Lindau',
      '[Show paragraph 1]',
      '[Follow up]',
      'It does answer:',
      '[What did Lotte Brand say?]',
      '[Who is Lotte Brand?]',
      '[What happened on Sunday?]',
    ]);
  });
});
