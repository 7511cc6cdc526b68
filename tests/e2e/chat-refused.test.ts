import { PermissionFlagsBits } from 'discord-api-types/v10';
import { afterEach, describe, expect, it } from 'vitest';
import { press, read, run, startByline } from './byline.js';
import { harbourWalk, lighthouse } from './stories.js';
import { answered, botMessages, newcomer, requested } from './talk.js';

const byline = await startByline({ 'lighthouse.md': lighthouse, 'harbour-walk.md': harbourWalk });
const { sandbox, logged } = byline;
const mention = `<@${sandbox.botId}>`;
const question = `${mention} who bought the lighthouse?`;
const who =
  '> **Marta Quell**, a retired ferry captain, bought the lighthouse on Tuesday for 90,000 crowns.';
const sendingPath = '/channels/{channel_id}/messages';

afterEach(() => sandbox.faults.clear());

describe('where Discord lets the bot say nothing', () => {
  it.each<[string, number, (channel: string) => void]>([
    [
      'it may not send messages',
      50_013,
      (channel) => sandbox.setPermissions(channel, { deny: PermissionFlagsBits.SendMessages }),
    ],
    [
      'the channel is closed to it',
      50_001,
      (channel) => sandbox.setPermissions(channel, { deny: PermissionFlagsBits.ViewChannel }),
    ],
    ['slow mode is on for it as well', 20_016, () => refuseOnce(400, 20_016)],
  ])('%s THEN it is silent, logs one line, and goes on', async (_why, code, refuse) => {
    const person = newcomer(byline, `Asker ${code}`);
    const channel = sandbox.addChannel({ name: `refused-${code}` });
    const before = logged.length;
    await person.say(channel, question);
    refuse(channel);
    await requested(byline, 'POST', sendingPath);
    expect(await outcome(channel, before)).toEqual(silence(code));
  });

  it('the thread was locked meanwhile THEN it is silent, logs one line, and goes on', async () => {
    const person = newcomer(byline, 'Kim');
    const thread = await discussed(person);
    const said = botMessages(byline, thread).length;
    const before = logged.length;
    await person.say(thread, question);
    sandbox.setThread(thread, { archived: true, locked: true });
    await requested(byline, 'POST', sendingPath);
    expect(await outcome(thread, before)).toEqual({ ...silence(50_083), said });
  });

  it('a person closed their direct messages THEN it is silent, logs one line, and goes on', async () => {
    const person = newcomer(byline, 'Lou');
    const before = logged.length;
    const { channel_id: channel } = await person.direct('who bought the lighthouse?');
    sandbox.closeDms(person.id);
    await requested(byline, 'POST', sendingPath);
    expect(await outcome(channel, before)).toEqual(silence(50_007));
  });
});

/** How many messages the bot said in a channel, what it logged since, and its answer to the next question elsewhere. */
async function outcome(channel: string, loggedBefore: number) {
  const next = await answered(byline, newcomer(byline, 'Next'), sandbox.channels.news, question);
  return {
    said: botMessages(byline, channel).length,
    logged: logged.slice(loggedBefore).map((line): unknown => JSON.parse(line)),
    next: read(next)[0],
  };
}

function silence(code: number) {
  const msg = 'Discord does not allow the bot to answer there';
  return {
    said: 0,
    logged: [expect.objectContaining({ level: 40, code, doing: 'chat', msg })],
    next: who,
  };
}

describe('where the bot may not read the history', () => {
  it('its answer is a message of its own that repeats the question', async () => {
    const person = newcomer(byline, 'Dora');
    const channel = sandbox.addChannel({ name: 'no-history' });
    sandbox.setPermissions(channel, { deny: PermissionFlagsBits.ReadMessageHistory });
    const reply = await answered(byline, person, channel, question);
    expect(read(reply).slice(0, 2)).toEqual(['-# Question: who bought the lighthouse?', who]);
    expect(reply.message_reference).toBeUndefined();
  });

  it('a reply to it is understood from the question that it repeats', async () => {
    const person = newcomer(byline, 'Emil');
    const channel = sandbox.addChannel({ name: 'no-history-either' });
    sandbox.setPermissions(channel, { deny: PermissionFlagsBits.ReadMessageHistory });
    const first = await answered(byline, person, channel, question);
    const second = await answered(byline, person, channel, 'and when?', first);
    expect(read(second).slice(0, 2)).toEqual([
      '-# Question: and when (bought lighthouse)?',
      '> Marta Quell, a retired ferry captain, bought the lighthouse on **Tuesday** for 90,000 crowns.',
    ]);
  });

  it('WHEN that was taken away a moment ago THEN the answer stands alone', async () => {
    const person = newcomer(byline, 'Finn');
    refuseOnce(400, 160_002);
    const reply = await answered(byline, person, sandbox.channels.general, question);
    expect(read(reply)[0]).toBe(who);
    expect(reply.message_reference).toBeUndefined();
  });
});

describe('a thread of the bot', () => {
  it('WHEN it is archived THEN a question in it is answered, and opens it', async () => {
    const person = newcomer(byline, 'Gerd');
    const thread = await discussed(person);
    sandbox.setThread(thread, { archived: true });
    const reply = await answered(byline, person, thread, `${mention} how much did the works cost?`);
    expect(read(reply)[0]).toBe('> The works cost **12 million crowns**.');
  });
});

it('WHEN Discord posts the answer but says that it failed THEN it is posted once', async () => {
  const person = newcomer(byline, 'Hanna');
  const channel = sandbox.addChannel({ name: 'twice' });
  sandbox.faults.next(
    1,
    { method: 'POST', path: sendingPath },
    { kind: 'status', status: 500, carriedOut: true },
  );
  await person.say(channel, question);
  await sandbox.waitFor((event) =>
    event.kind === 'request' && event.request.method === 'POST' && event.request.status === 200
      ? event
      : undefined,
  );
  expect(botMessages(byline, channel).map((one) => read(one)[0])).toEqual([who]);
});

function refuseOnce(status: number, code: number): void {
  sandbox.faults.next(
    1,
    { method: 'POST', path: sendingPath },
    { kind: 'status', status, body: { code, message: 'Refused' } },
  );
}

/** A thread about the harbour walk that a person opened by its button. */
async function discussed(person: ReturnType<typeof newcomer>): Promise<string> {
  const glance = await run(person, 'story', { story: 'harbour-walk' }, { subcommand: 'show' });
  await press(person, glance, 'Discuss in a thread');
  const { id } = await sandbox.waitFor((event) =>
    event.kind === 'thread-created' ? event.thread : undefined,
  );
  return id;
}
