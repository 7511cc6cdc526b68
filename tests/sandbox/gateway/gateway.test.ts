import { Client, GatewayIntentBits } from 'discord.js';
import { expect, test } from 'vitest';
import { WebSocket } from 'ws';
import type { SandboxEvent } from '../../../src/sandbox/types.js';
import { readyClient, sandboxForTest } from '../bot.js';

const gateway = (state: string) => (event: SandboxEvent) =>
  event.kind === 'gateway' && event.state === state ? event : undefined;

test('a wrong token is refused', async () => {
  const sandbox = await sandboxForTest();
  const client = new Client({ intents: [], rest: { api: sandbox.apiUrl } });
  await expect(client.login('wrong.token.here')).rejects.toThrow('An invalid token was provided.');
});

test.each([
  ['a wrong token', { token: 'wrong', intents: 1 }, 4004],
  ['unknown intents', { intents: 1 << 30 }, 4013],
  ['the message content intent', { intents: GatewayIntentBits.MessageContent }, 4014],
])('identifying with %s closes the connection', async (_, part, code) => {
  const sandbox = await sandboxForTest();
  const socket = new WebSocket(`${sandbox.url.replace('http', 'ws')}/gateway`);
  const closed = new Promise((resolve) => socket.on('close', resolve));
  socket.on('message', () =>
    socket.send(JSON.stringify({ op: 2, d: { token: sandbox.token, properties: {}, ...part } })),
  );
  expect(await closed).toBe(code);
});

test('GIVEN a cut connection WHEN the client resumes THEN it hears what it missed', async () => {
  const sandbox = await sandboxForTest();
  const client = await readyClient(sandbox);
  const heard = new Promise((resolve) => {
    client.on('messageCreate', (message) => resolve(message.content));
  });
  const reader = sandbox.as(sandbox.users.reader);
  sandbox.faults.dropSocket({ resumable: true });
  await reader.direct('missed?');
  await sandbox.waitFor(gateway('resumed'));
  expect(await heard).toBe('missed?');
});

test('GIVEN a forgotten session WHEN the client resumes THEN it identifies anew', async () => {
  const sandbox = await sandboxForTest();
  const client = await readyClient(sandbox);
  const again = new Promise((resolve) => client.once('shardReady', resolve));
  sandbox.faults.dropSocket({ resumable: false });
  expect(await sandbox.waitFor(gateway('identified'), { since: 'now', timeoutMs: 15_000 })).toEqual(
    { kind: 'gateway', state: 'identified' },
  );
  await again;
});

test('asked to reconnect, the client resumes', async () => {
  const sandbox = await sandboxForTest();
  await readyClient(sandbox);
  sandbox.faults.askToReconnect();
  expect(await sandbox.waitFor(gateway('resumed'), { timeoutMs: 15_000 })).toEqual({
    kind: 'gateway',
    state: 'resumed',
  });
});

test('a client whose heartbeats are not acknowledged connects anew', async () => {
  const sandbox = await sandboxForTest({ heartbeatMs: 100 });
  await readyClient(sandbox);
  sandbox.faults.ignoreHeartbeats();
  await sandbox.waitFor(gateway('closed'), { timeoutMs: 15_000 });
  sandbox.faults.clear();
  expect(await sandbox.waitFor(gateway('resumed'), { timeoutMs: 15_000 })).toEqual({
    kind: 'gateway',
    state: 'resumed',
  });
});

test('a client that sends no heartbeat is closed with 4009', async () => {
  const sandbox = await sandboxForTest({ heartbeatMs: 20 });
  const socket = new WebSocket(`${sandbox.url.replace('http', 'ws')}/gateway`);
  expect(await new Promise((resolve) => socket.on('close', resolve))).toBe(4009);
});

test('only events of the intents arrive', async () => {
  const sandbox = await sandboxForTest();
  const client = await readyClient(sandbox, {
    intents: [GatewayIntentBits.Guilds, GatewayIntentBits.DirectMessages],
  });
  const heard: string[] = [];
  client.on('messageCreate', (message) => heard.push(message.content));
  const reader = sandbox.as(sandbox.users.reader);
  await reader.say(sandbox.channels.news, `<@${sandbox.botId}> in the server`);
  await reader.direct('in private');
  await expect.poll(() => heard).toEqual(['in private']);
});

test('kicked, the client hears that the server is gone', async () => {
  const sandbox = await sandboxForTest();
  const client = await readyClient(sandbox);
  const gone = new Promise((resolve) => client.on('guildDelete', (guild) => resolve(guild.id)));
  sandbox.kick();
  expect(await gone).toBe(sandbox.guildId);
});
