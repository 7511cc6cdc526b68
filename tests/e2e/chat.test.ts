import { describe, expect, it } from 'vitest';
import { botReply, read, startByline } from './byline.js';
import { lighthouse } from './stories.js';

const byline = await startByline({ 'lighthouse.md': lighthouse });
const { sandbox } = byline;
const reader = sandbox.as(sandbox.users.reader);
const { news } = sandbox.channels;

describe('questions in chat', () => {
  it('GIVEN a mention with a question WHEN the story tells it THEN the reply is its sentence with the words in bold', async () => {
    const asked = await reader.say(news, `<@${sandbox.botId}> who bought the lighthouse?`);
    const reply = await botReply(byline);
    expect(reply.message_reference?.message_id).toBe(asked.id);
    expect(read(reply)).toEqual([
      '> **Marta Quell**, a retired ferry captain, bought the lighthouse on Tuesday for 90,000 crowns.',
      '-# Paragraph 1 · Ferry captain buys Osen lighthouse',
      '[Show paragraph]',
      '[Follow up]',
      '[Not right?]',
    ]);
  });
});
