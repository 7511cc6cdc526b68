import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { Client, GatewayIntentBits } from 'discord.js';
import { expect, test } from 'vitest';
import { WebSocket } from 'ws';
import type { Sandbox } from '../../src/sandbox/types.js';
import { readyClient, sandboxForTest } from './bot.js';
import { call } from './call.js';

interface Heard {
  readonly t: string;
  readonly d: { readonly content?: string; readonly guilds?: readonly { readonly id: string }[] };
}

/** A connection that identified itself as a shard, and the events that it hears. */
async function shardOf(
  sandbox: Sandbox,
  shard: readonly [number, number] | undefined,
): Promise<{ readonly heard: readonly Heard[]; readonly socket: WebSocket }> {
  const socket = new WebSocket(`${sandbox.url.replace('http', 'ws')}/gateway`);
  const heard: Heard[] = [];
  const d = {
    token: sandbox.token,
    properties: {},
    intents: GatewayIntentBits.GuildMessages | GatewayIntentBits.DirectMessages,
    ...(shard === undefined ? {} : { shard }),
  };
  await new Promise<void>((resolve, reject) => {
    socket.on('close', (code) => reject(new Error(`closed with ${code}`)));
    socket.on('message', (data: Buffer) => {
      // The sandbox speaks so.
      const { op, ...event } = JSON.parse(data.toString()) as Heard & { readonly op: number };
      if (op === 10) socket.send(JSON.stringify({ op: 2, d }));
      if (op === 0) heard.push(event);
      if (event.t === 'READY') resolve();
    });
  });
  return { heard, socket };
}

function contents(heard: readonly Heard[]): readonly string[] {
  return heard.flatMap(({ t, d }) => (t === 'MESSAGE_CREATE' ? [d.content ?? ''] : []));
}

/** Which of two shards serves a server: https://discord.com/developers/docs/events/gateway#sharding */
function shardNumber(guildId: string): number {
  return Number((BigInt(guildId) >> 22n) % 2n);
}

/** A second server that another one of two shards serves than the first. */
function serverOfOtherShard(sandbox: Sandbox): string {
  for (;;) {
    sandbox.clock.advance(1);
    const id = sandbox.addServer({ name: 'Another' });
    if (shardNumber(id) !== shardNumber(sandbox.guildId)) return id;
    sandbox.kick(id);
  }
}

test('each shard hears of its own servers, the first of direct messages', async () => {
  const sandbox = await sandboxForTest({ shards: 2 });
  const other = serverOfOtherShard(sandbox);
  const channel = sandbox.addChannel({ name: 'other', guildId: other });
  const home = shardNumber(sandbox.guildId);
  const [first, second] = [await shardOf(sandbox, [0, 2]), await shardOf(sandbox, [1, 2])];
  const [ofHome, ofOther] = home === 0 ? [first, second] : [second, first];
  expect(ofHome.heard[0]?.d.guilds?.map((one) => one.id)).toEqual([sandbox.guildId]);
  expect(ofOther.heard[0]?.d.guilds?.map((one) => one.id)).toEqual([other]);

  const reader = sandbox.as(sandbox.users.reader);
  const mention = `<@${sandbox.botId}>`;
  await reader.direct('private');
  await reader.say(sandbox.channels.news, `${mention} home`);
  await reader.say(channel, `${mention} other`);
  const heardBy = (own: string, isFirst: boolean) =>
    isFirst ? ['private', `${mention} ${own}`] : [`${mention} ${own}`];
  await expect.poll(() => contents(ofHome.heard)).toEqual(heardBy('home', home === 0));
  await expect.poll(() => contents(ofOther.heard)).toEqual(heardBy('other', home === 1));
});

test('two connections of the same shard both hear everything', async () => {
  const sandbox = await sandboxForTest();
  const [one, two] = [await shardOf(sandbox, undefined), await shardOf(sandbox, [0, 1])];
  await sandbox.as(sandbox.users.reader).direct('hello');
  await expect.poll(() => contents(one.heard)).toEqual(['hello']);
  await expect.poll(() => contents(two.heard)).toEqual(['hello']);
});

test('a shard that cannot be is closed with 4010', async () => {
  const sandbox = await sandboxForTest();
  await expect(shardOf(sandbox, [2, 2])).rejects.toThrow('closed with 4010');
});

test('discord.js connects with as many shards as it is told', async () => {
  const sandbox = await sandboxForTest({ shards: 2 });
  const other = serverOfOtherShard(sandbox);
  const client = await readyClient(sandbox, { shards: 'auto' });
  expect(client.ws.shards.size).toBe(2);
  await expect.poll(() => client.guilds.cache.size).toBe(2);
  expect(client.guilds.cache.get(other)?.shardId).not.toBe(
    client.guilds.cache.get(sandbox.guildId)?.shardId,
  );
});

test('the sessions that are begun are counted by the day', async () => {
  const sandbox = await sandboxForTest();
  const limit = async () => (await call(sandbox, 'GET', '/gateway/bot')).body;
  expect(await limit()).toMatchObject({
    shards: 1,
    session_start_limit: { total: 1000, remaining: 1000, max_concurrency: 1 },
  });
  for (let n = 0; n < 12; n += 1) (await shardOf(sandbox, undefined)).socket.close(1000);
  expect(await limit()).toMatchObject({ session_start_limit: { remaining: 988 } });
  sandbox.clock.advance(86_400_000);
  expect(await limit()).toMatchObject({ session_start_limit: { remaining: 1000 } });
});

test('GIVEN a client that is gone WHEN five minutes have passed THEN its session cannot be resumed', async () => {
  const sandbox = await sandboxForTest();
  const client = new Client({
    intents: [GatewayIntentBits.DirectMessages],
    rest: { api: sandbox.apiUrl },
  });
  const ready = once(client, 'clientReady');
  await client.login(sandbox.token);
  await ready;
  sandbox.faults.down(6 * 60_000);
  await sandbox.waitFor((event) =>
    event.kind === 'gateway' && event.state === 'closed' ? true : undefined,
  );
  sandbox.clock.advance(6 * 60_000);
  const refused = await sandbox.waitFor(
    (event) => (event.kind === 'gateway' && event.state === 'refused' ? event : undefined),
    { since: 'start', timeoutMs: 20_000 },
  );
  expect(refused).toEqual({ kind: 'gateway', state: 'refused' });
  await client.destroy();
});

/** A process that identifies itself, prints `ready` and stays. */
const clientScript = `
  import { WebSocket } from 'ws';
  const [url, token] = process.argv.slice(1);
  const socket = new WebSocket(url);
  socket.on('message', (data) => {
    const { op, t } = JSON.parse(data);
    if (op === 10) socket.send(JSON.stringify({ op: 2, d: { token, properties: {}, intents: 4096 } }));
    if (t === 'READY') console.log('ready');
  });
`;

test('ten processes one after the other are killed, and the next one is served', async () => {
  const sandbox = await sandboxForTest();
  const url = `${sandbox.url.replace('http', 'ws')}/gateway`;
  for (let n = 0; n < 10; n += 1) {
    const arguments_ = ['--input-type=module', '-e', clientScript, url, sandbox.token];
    const child = spawn(process.execPath, arguments_, { stdio: ['ignore', 'pipe', 'inherit'] });
    await once(child.stdout, 'data');
    const gone = sandbox.waitFor(
      (event) => (event.kind === 'gateway' && event.state === 'closed' ? event.code : undefined),
      { since: 'now' },
    );
    child.kill('SIGKILL');
    expect(await gone).toBe(1006);
  }
  const { heard } = await shardOf(sandbox, undefined);
  await sandbox.as(sandbox.users.reader).direct('hello');
  await expect.poll(() => contents(heard)).toEqual(['hello']);
});
