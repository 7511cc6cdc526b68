import { expect, it, onTestFinished } from 'vitest';
import { startBotProcess, type BotProcess } from '../bot-process.js';
import { startSandbox } from '../../src/sandbox/sandbox.js';
import type { Sandbox } from '../../src/sandbox/types.js';

/** The shard of two that has a server: https://discord.com/developers/docs/events/gateway#sharding */
const shardOf = (guildId: string): bigint => (BigInt(guildId) >> 22n) % 2n;

/** A sandbox of nine servers, some on each of two shards, and a channel of each. */
async function ninePlaces(): Promise<{
  readonly sandbox: Sandbox;
  readonly channels: readonly string[];
}> {
  const sandbox = await startSandbox({ shards: 2 });
  onTestFinished(() => sandbox.close());
  const guilds = [sandbox.guildId];
  while (guilds.length < 9) {
    // an id holds the millisecond of its making, and by that the shard goes
    sandbox.clock.advance(1);
    const id = sandbox.addServer({ name: `Server ${guilds.length}` });
    const onlyOneShard = guilds.every((other) => shardOf(other) === shardOf(id));
    if (guilds.length < 8 || !onlyOneShard) guilds.push(id);
    else sandbox.kick(id);
  }
  const added = guilds.slice(1).map((guildId) => sandbox.addChannel({ name: 'news', guildId }));
  return { sandbox, channels: [sandbox.channels.news, ...added] };
}

/** The bot's replies in a channel. */
const repliesIn = (sandbox: Sandbox, channelId: string): number =>
  sandbox.messages(channelId).filter(({ author }) => author.id === sandbox.botId).length;

/** The shards that a process runs and how many servers these have, as its metrics tell. */
async function shardsOf(bot: BotProcess): Promise<{ readonly ready: string[]; guilds: number }> {
  const { text } = await bot.get('/metrics');
  const ready = text.matchAll(/^byline_shard_ready\{shard="(\d+)"\} 1$/gm);
  const [, guilds] = /^byline_guilds (\d+)$/m.exec(text) ?? [];
  return { ready: Array.from(ready, ([, id = '']) => id), guilds: Number(guilds) };
}

/** Asks in each channel and in direct messages; gives the number of replies in each, the direct ones last. */
async function askEverywhere(
  sandbox: Sandbox,
  channels: readonly string[],
): Promise<readonly number[]> {
  const reader = sandbox.as(sandbox.users.reader);
  for (const channel of channels.slice(0, 5)) await reader.say(channel, question(sandbox));
  await reader.direct('when did she buy it?');
  const guest = sandbox.as(sandbox.users.guest);
  for (const channel of channels.slice(5)) await guest.say(channel, question(sandbox));
  const places = [...channels, sandbox.directChannel(sandbox.users.reader)];
  await expect
    .poll(() => places.filter((place) => repliesIn(sandbox, place) > 0).length, { timeout: 8000 })
    .toBe(places.length);
  return places.map((place) => repliesIn(sandbox, place));
}

const question = ({ botId }: Sandbox): string => `<@${botId}> who bought the lighthouse?`;

it('GIVEN a process for each of two shards THEN each serves its own servers, and each question is answered once', async () => {
  const { sandbox, channels } = await ninePlaces();
  const [first, second] = await Promise.all(
    ['0', '1'].map((id) => startBotProcess(sandbox, { SHARD_IDS: id, SHARD_COUNT: '2' })),
  );
  if (first === undefined || second === undefined) throw new Error('two were started');
  const [here, there] = [await shardsOf(first), await shardsOf(second)];
  expect([here.ready, there.ready]).toEqual([['0'], ['1']]);
  expect(here.guilds + there.guilds).toBe(9);
  expect(Math.min(here.guilds, there.guilds)).toBeGreaterThan(0);
  expect(await askEverywhere(sandbox, channels)).toEqual(Array(10).fill(1));
  expect([await first.end(), await second.end()]).toEqual(['', '']);
}, 60_000);

it('GIVEN nothing about shards THEN one process runs all that Discord recommends', async () => {
  const { sandbox, channels } = await ninePlaces();
  const bot = await startBotProcess(sandbox);
  expect(await shardsOf(bot)).toEqual({ ready: ['0', '1'], guilds: 9 });
  expect(await askEverywhere(sandbox, channels)).toEqual(Array(10).fill(1));
  expect(await bot.end()).toBe('');
}, 60_000);
