import { describe, expect, it } from 'vitest';
import { botReply, press, read, run, startByline } from './byline.js';
import { harbourWalk, lighthouse } from './stories.js';
import { answered, botMessages, newcomer, requested } from './talk.js';

const byline = await startByline({ 'lighthouse.md': lighthouse, 'harbour-walk.md': harbourWalk });
const { sandbox, logged } = byline;
const mention = `<@${sandbox.botId}>`;
const who =
  '> **Marta Quell**, a retired ferry captain, bought the lighthouse on Tuesday for 90,000 crowns.';

describe('a question deleted before it is answered', () => {
  it('gets no answer', async () => {
    const person = newcomer(byline, 'Ada');
    const channel = sandbox.addChannel({ name: 'deleted' });
    const asked = await person.say(channel, `${mention} who bought the lighthouse?`);
    const reply = requested(byline, 'POST', '/channels/{channel_id}/messages');
    await person.remove(asked.id);
    expect(await reply).toMatchObject({ status: 400 });
    const next = await answered(byline, person, channel, `${mention} who bought the lighthouse?`);
    expect(read(next)[0]).toBe(who);
    expect(botMessages(byline, channel)).toEqual([next]);
    expect(told()).toEqual([['the question was deleted before it was answered', 20]]);
  });

  it('WHEN its thread is deleted with it THEN nothing is said anywhere', async () => {
    const person = newcomer(byline, 'Bo');
    const glance = await run(person, 'story', { story: 'harbour-walk' }, { subcommand: 'show' });
    await press(person, glance, 'Discuss in a thread');
    const { id } = await sandbox.waitFor((event) =>
      event.kind === 'thread-created' ? event.thread : undefined,
    );
    const before = told().length;
    await person.say(id, `${mention} how much did the works cost?`);
    sandbox.deleteChannel(id);
    await answered(byline, person, sandbox.channels.news, `${mention} who bought the lighthouse?`);
    expect(told().slice(before)).toEqual([['the question was deleted before it was answered', 20]]);
  });
});

describe('a question edited', () => {
  it('before it is answered is answered as it came', async () => {
    const person = newcomer(byline, 'Cleo');
    const asked = await slowly(() => person.direct('who bought the lighthouse?'));
    await person.edit(asked.id, 'who is the mayor?');
    expect(read(await botReply(byline))[0]).toBe(who);
  });

  it('after it was answered is not answered again', async () => {
    const person = newcomer(byline, 'Dora');
    const channel = sandbox.addChannel({ name: 'edited' });
    const first = await answered(byline, person, channel, `${mention} who bought the lighthouse?`);
    await person.edit(first.message_reference?.message_id ?? '', `${mention} who is the mayor?`);
    const next = await answered(byline, person, channel, `${mention} who is the mayor?`);
    expect(botMessages(byline, channel)).toEqual([first, next]);
  });

  it('so that it mentions the bot is not answered either', async () => {
    const person = newcomer(byline, 'Emil');
    const channel = sandbox.addChannel({ name: 'mention-added' });
    const remark = await person.say(channel, 'who bought the lighthouse?');
    await person.edit(remark.id, `${mention} who bought the lighthouse?`);
    const next = await answered(byline, person, channel, `${mention} who bought the lighthouse?`);
    expect(botMessages(byline, channel)).toEqual([next]);
  });

  it('is what a reply to its answer goes on from', async () => {
    const person = newcomer(byline, 'Finn');
    const { news } = sandbox.channels;
    const first = await answered(byline, person, news, `${mention} who bought the tower?`);
    await person.edit(
      first.message_reference?.message_id ?? '',
      `${mention} who bought the lighthouse?`,
    );
    expect(read(await answered(byline, person, news, 'and when?', first))[0]).toBe(
      '> Marta Quell, a retired ferry captain, bought the lighthouse on **Tuesday** for 90,000 crowns.',
    );
  });
});

/** Does something while Discord takes 200 ms to show the bot what was said before. */
function slowly<T>(act: () => Promise<T>): Promise<T> {
  const reading = { method: 'GET', path: '/channels/{channel_id}/messages' };
  sandbox.faults.next(1, reading, { kind: 'delay', ms: 200 });
  return act();
}

/** The bot's log: what it says and how grave it is, in pino's numbers. */
function told(): readonly (readonly [string, number])[] {
  return logged.map((line) => {
    // pino writes one JSON object a line, with these fields
    const { msg, level } = JSON.parse(line) as { msg: string; level: number };
    return [msg, level];
  });
}
