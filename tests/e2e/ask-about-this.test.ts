import { describe, expect, it } from 'vitest';
import { messageOf, modalOf, run, seen, startByline } from './byline.js';
import { harbourWalk, lighthouse } from './stories.js';

const { sandbox } = await startByline({
  'lighthouse.md': lighthouse,
  'harbour-walk.md': harbourWalk,
});
const reader = sandbox.as(sandbox.users.reader);

describe('Ask about this', () => {
  it('takes a person’s message as the question', async () => {
    const said = await reader.say(sandbox.channels.news, 'who is the mayor?');
    const shown = await (await reader.runOnMessage('Ask about this', said.id)).shown();
    expect(seen(shown)).toEqual([
      'all',
      '-# Question: who is the mayor?',
      '## Jon Aberg',
      'Mayor of Osen',
      '-# Also: Mr Aberg',
      '-# Named once · Ferry captain buys Osen lighthouse',
      '> Jon Aberg, the Mayor of Osen, said: “We should have bought it ourselves.”',
      '-# Paragraph 3',
      '[Show paragraph]',
      '[Follow up]',
      '[Not right?]',
      '-# The story also answers:',
      '[What did Marta Quell say about children?]',
      '[What happened on Tuesday?]',
      '[Who is Marta Quell?]',
    ]);
  });

  it('takes a person’s reply to the bot in the light of what was asked and answered there', async () => {
    const options = { question: 'Who cut the ribbon?', story: 'harbour-walk' };
    const answer = messageOf(await run(reader, 'ask', options));
    const said = await reader.say(sandbox.channels.news, 'and how much did the works cost?', {
      replyTo: answer.id,
    });
    const shown = await (await reader.runOnMessage('Ask about this', said.id)).shown();
    expect(seen(shown).slice(1, 4)).toEqual([
      '-# Question: and how much did the works cost (cut ribbon)?',
      '> The works cost **12 million crowns**.',
      '-# Paragraph 1 · Harbour walk reopens',
    ]);
  });

  it('opens a modal about the story that a message of the bot shows', async () => {
    const about = messageOf(await run(reader, 'summary', { story: 'harbour-walk' }));
    const shown = await (await reader.runOnMessage('Ask about this', about.id)).shown();
    const question = 'How much did the works cost?';
    const { customId, title } = modalOf(shown);
    expect({ customId, title }).toEqual({
      customId: 'follow-up:harbour-walk',
      title: 'Ask the story',
    });
    const answer = await (await reader.submit(modalOf(shown), { question })).shown();
    expect(seen(answer)).toEqual([
      'all',
      '-# Question: How much did the works cost?',
      '> The works cost **12 million crowns**.',
      '-# Paragraph 1 · Harbour walk reopens',
      '[Show paragraph]',
      '[Follow up]',
      '[Not right?]',
      '-# The story also answers:',
      '[What did Ida Rask say about the stones?]',
      '[Who is Nils Berge?]',
      '[What happened on Saturday?]',
    ]);
  });
});
