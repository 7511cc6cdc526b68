import { expect, test } from 'vitest';
import { createWire } from '../../../src/sandbox/page-server/wire.js';
import type { PageEvent } from '../../../src/sandbox/page-types.js';
import type { Judge } from '../../../src/sandbox/schema/judge.js';
import type { RecordedRequest } from '../../../src/sandbox/types.js';
import type { Verdict, WireEntry } from '../../../src/sandbox/wire-types.js';
import { readyClient } from '../bot.js';
import { openPage } from './page-side.js';

function nameOf(entry: WireEntry): string {
  switch (entry.kind) {
    case 'request':
      return `${entry.method} ${entry.path} ${entry.status}`;
    case 'dispatch':
      return entry.name;
    case 'connection':
      return entry.state;
  }
}

test('the wire tells requests, events and connections in order, and each new one as it comes', async () => {
  const page = await openPage();
  const { sandbox } = page;
  const client = await readyClient(sandbox);
  const heard = await page.hear((event) =>
    event.kind === 'wire' && event.entry.kind === 'request' ? event.entry : undefined,
  );
  const { id } = await sandbox.as(sandbox.users.reader).say(sandbox.channels.news, 'hello');
  const answer = { content: 'hi' };
  await client.rest.post(`/channels/${sandbox.channels.news}/messages`, { body: answer });
  const entries = await page.wire();
  expect(entries.map(nameOf)).toEqual([
    'GET /gateway/bot 200',
    'READY',
    'GUILD_CREATE',
    'identified',
    'MESSAGE_CREATE',
    'MESSAGE_CREATE',
    `POST /channels/${sandbox.channels.news}/messages 200`,
  ]);
  expect(entries.map((entry) => entry.id)).toEqual([1, 2, 3, 4, 5, 6, 7]);
  expect(entries[4]).toMatchObject({
    kind: 'dispatch',
    // Without the message content intent, and without a mention, the bot sees no words.
    data: { id, content: '', author: { username: 'rosa' } },
  });
  const request = await heard.first;
  expect(request).toMatchObject({
    id: 7,
    route: '/channels/{channel_id}/messages',
    body: answer,
    problems: [],
    verdict: { kind: 'unchecked' },
  });
  expect(entries[6]).toEqual(request);
});

test('no token goes to the page, neither the bot’s nor an interaction’s', async () => {
  const page = await openPage();
  const { sandbox } = page;
  const client = await readyClient(sandbox);
  await client.application.commands.set([{ name: 'hello', description: 'Says hello' }]);
  const tokens = [sandbox.token];
  client.on('interactionCreate', (interaction) => {
    tokens.push(interaction.token);
    if (interaction.isChatInputCommand())
      void interaction.reply(`${interaction.token} ${sandbox.token}`);
  });
  const told: string[] = [];
  const heard = await page.hear((event) => {
    told.push(JSON.stringify(event));
    return event.kind === 'interaction-shown' ? event : undefined;
  });
  await page.act({ act: 'run', user: sandbox.users.reader, command: 'hello' });
  await heard.first;
  const all = [...told, await page.text('/page/wire'), await page.text('/page/state')].join('\n');
  expect(tokens.length).toBe(2);
  for (const token of tokens) expect(all).not.toContain(token);
  expect(all).toContain('(hidden) (hidden)');
});

/** A request with a number for its path. */
function request(n: number): RecordedRequest {
  return {
    method: 'GET',
    path: `/${n}`,
    route: '',
    query: {},
    body: undefined,
    files: [],
    at: n,
    status: 200,
    response: undefined,
    problems: [],
  };
}

/** A wire, what it told, and what it let be checked. */
function wireWithJudge() {
  const told: PageEvent[] = [];
  const checked: number[] = [];
  const judging: { tell?: (id: number, verdict: Verdict) => void } = {};
  const wire = createWire(
    { clock: { now: () => 5, set() {}, advance() {}, at: () => () => {} } },
    (event) => told.push(event),
    (tell): Judge => {
      judging.tell = tell;
      return { check: (id) => checked.push(id), close: () => Promise.resolve() };
    },
  );
  const add = (n: number): void => wire.hear({ kind: 'request', request: request(n) });
  return { wire, told, checked, judging, add };
}

test('the last 200 are kept', () => {
  const { wire, add } = wireWithJudge();
  for (let n = 1; n <= 201; n += 1) add(n);
  const entries = wire.read();
  expect([entries.length, entries[0]?.id, entries.at(-1)?.id]).toEqual([200, 2, 201]);
});

test('requests are checked once the wire is read, those before as well, and the verdict is told', () => {
  const { wire, told, checked, judging, add } = wireWithJudge();
  add(1);
  expect(checked).toEqual([]);
  wire.read();
  wire.hearDispatch({ t: 'READY', d: {}, intent: 0 });
  add(3);
  wire.read();
  expect(checked).toEqual([1, 3]);
  const verdict: Verdict = { kind: 'problems', problems: ['content is too long'] };
  judging.tell?.(3, verdict);
  expect(told.at(-1)).toEqual({ kind: 'verdict', id: 3, verdict });
  expect(wire.read()).toEqual([
    { id: 1, ...request(1), kind: 'request', verdict: { kind: 'unchecked' } },
    { id: 2, at: 5, kind: 'dispatch', name: 'READY', data: {} },
    { id: 3, ...request(3), kind: 'request', verdict },
  ]);
});
