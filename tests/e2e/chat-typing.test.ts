import { describe, expect, it } from 'vitest';
import { botReply, read, startByline } from './byline.js';
import { lighthouse } from './stories.js';
import { answered, newcomer } from './talk.js';

const byline = await startByline({ 'lighthouse.md': lighthouse });
const { sandbox } = byline;
const mention = `<@${sandbox.botId}>`;
const who =
  '> **Marta Quell**, a retired ferry captain, bought the lighthouse on Tuesday for 90,000 crowns.';

describe('the typing indicator', () => {
  it('WHEN reading up the conversation takes longer than half a second THEN it is shown', async () => {
    const person = newcomer(byline, 'Gerd');
    await slowly(() => person.direct('who bought the lighthouse?'));
    const typing = sandbox.waitFor((event) => (event.kind === 'typing' ? event : undefined));
    const reply = await botReply(byline);
    expect(await typing).toEqual({
      kind: 'typing',
      channelId: reply.channel_id,
      userId: sandbox.botId,
    });
    expect(read(reply)[0]).toBe(who);
  });

  it('WHEN the answer is quick THEN it is not', async () => {
    const person = newcomer(byline, 'Hanna');
    const before = typingRequests();
    await person.direct('who bought the lighthouse?');
    await botReply(byline);
    sandbox.clock.advance(10_000);
    await answered(byline, person, sandbox.channels.news, `${mention} who bought the lighthouse?`);
    expect(typingRequests()).toBe(before);
  });

  it('WHEN it can’t be shown THEN the answer comes all the same', async () => {
    const person = newcomer(byline, 'Ivo');
    sandbox.faults.next(
      1,
      { method: 'POST', path: '/channels/{channel_id}/typing' },
      { kind: 'status', status: 403, body: { code: 50_013, message: 'Missing Permissions' } },
    );
    await slowly(() => person.direct('who bought the lighthouse?'));
    expect(read(await botReply(byline))[0]).toBe(who);
  });
});

/** Does something while Discord takes 900 ms to show the bot what was said before. */
function slowly<T>(act: () => Promise<T>): Promise<T> {
  const reading = { method: 'GET', path: '/channels/{channel_id}/messages' };
  sandbox.faults.next(1, reading, { kind: 'delay', ms: 900 });
  return act();
}

function typingRequests(): number {
  return sandbox.requests.filter(({ route }) => route === '/channels/{channel_id}/typing').length;
}
