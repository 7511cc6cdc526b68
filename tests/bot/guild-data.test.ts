import type { Client, ClientOptions } from 'discord.js';
import { pino } from 'pino';
import { describe, expect, it, onTestFinished } from 'vitest';
import {
  keepGuildData,
  KEPT_AFTER_LEAVING_MS,
  noteGuildJoined,
  noteGuildLeft,
  type GuildDataKeeping,
} from '../../src/bot/guild-data.js';
import { createClock } from '../../src/sandbox/clock.js';
import type { Sandbox, SandboxClock } from '../../src/sandbox/types.js';
import { guildsKept, guildsLeftBefore, markLeft } from '../../src/store/guilds.js';
import { changeSettings } from '../../src/store/settings.js';
import { readyClient, sandboxForTest } from '../sandbox/bot.js';
import { emptyStore, sqlite } from '../store/stores.js';

const DAY_MS = 86_400_000;

interface Kept extends GuildDataKeeping {
  readonly clock: SandboxClock;
  readonly sandbox: Sandbox;
  readonly logged: readonly string[];
  /** Looks after the data from now on, as after a start. */
  readonly start: () => void;
  /** Resolves when all that was begun is done. */
  readonly done: () => Promise<void>;
  /** The servers of which something is kept that Byline is in, and those that it left. */
  readonly guilds: () => Promise<{ kept: readonly string[]; left: readonly string[] }>;
}

/** A client in a sandbox and a store in which something is kept of the sandbox's server and of servers of these ids. */
async function keepingDataOf(
  others: readonly string[],
  options: Partial<ClientOptions> = {},
): Promise<Kept> {
  const sandbox = await sandboxForTest();
  const client: Client<true> = await readyClient(sandbox, options);
  const { db } = await emptyStore(sqlite);
  for (const guildId of [sandbox.guildId, ...others]) {
    await changeSettings(db, guildId, { privateAnswers: true });
  }
  const logged: string[] = [];
  const log = pino(
    { base: null, timestamp: false },
    { write: (line: string) => logged.push(line) },
  );
  const clock = createClock(() => 1_800_000_000_000);
  const keeping = { client, db, clock, log };
  const underWay: Promise<void>[] = [];
  return {
    ...keeping,
    sandbox,
    logged,
    start: () => onTestFinished(keepGuildData(keeping, (work) => underWay.push(work()))),
    done: async () => void (await Promise.all(underWay)),
    guilds: async () => ({
      kept: await guildsKept(db),
      left: await guildsLeftBefore(db, Number.MAX_SAFE_INTEGER),
    }),
  };
}

describe('the data of a server', () => {
  it('GIVEN Byline left WHEN 30 days are over THEN it is deleted, and nobody else’s', async () => {
    const { start, done, guilds, clock, db, logged, sandbox } = await keepingDataOf(['4194304']);
    start();
    await done();
    expect(await guilds()).toEqual({ kept: [sandbox.guildId], left: ['4194304'] });

    clock.advance(KEPT_AFTER_LEAVING_MS);
    await done();
    expect(await guilds()).toEqual({ kept: [sandbox.guildId], left: ['4194304'] });

    clock.advance(DAY_MS);
    await done();
    expect(await guilds()).toEqual({ kept: [sandbox.guildId], left: [] });
    expect(await db.selectFrom('guild_settings').select('guild_id').execute()).toEqual([
      { guild_id: sandbox.guildId },
    ]);
    expect(logged.map((line): unknown => JSON.parse(line))).toEqual([
      { level: 30, guildId: '4194304', msg: 'left a server; its data is deleted in 30 days' },
      {
        level: 30,
        guildId: '4194304',
        removed: 2,
        msg: 'deleted the data of a server that was left 30 days ago',
      },
    ]);
  });

  it('GIVEN Byline came back while it did not run THEN nothing is deleted, however long ago it left', async () => {
    const { start, done, guilds, clock, db, sandbox } = await keepingDataOf([]);
    await markLeft(db, sandbox.guildId, clock.now() - 2 * KEPT_AFTER_LEAVING_MS);
    start();
    await done();
    expect(await guilds()).toEqual({ kept: [sandbox.guildId], left: [] });
  });

  it('GIVEN Byline is removed and added while it is not connected THEN both are noted with the new session', async () => {
    const { client, start, done, guilds, db, sandbox } = await keepingDataOf([]);
    const osen = sandbox.addServer({ name: 'Osen' });
    const velm = sandbox.addServer({ name: 'Velm' });
    for (const guildId of [osen, velm]) await changeSettings(db, guildId, { privateAnswers: true });
    const removed = new Promise<void>((resolve) => client.once('guildDelete', () => resolve()));
    sandbox.kick(velm);
    await removed;
    start();
    await done();
    expect(await guilds()).toEqual({ kept: [sandbox.guildId, osen], left: [velm] });

    const newSession = new Promise<void>((resolve) => client.once('shardReady', () => resolve()));
    sandbox.faults.dropSocket({ resumable: false });
    sandbox.kick(osen);
    sandbox.rejoin(velm);
    await newSession;
    await done();
    expect(await guilds()).toEqual({ kept: [sandbox.guildId, velm], left: [osen] });
  });

  it('GIVEN a server of a shard that runs elsewhere THEN it does not count as left, nor is it deleted', async () => {
    const shards = { shards: [0], shardCount: 2 };
    // the shard of a server is its id's upper bits by the count: 4194304 is 1 << 22
    const { start, done, guilds, clock, db, sandbox } = await keepingDataOf(
      ['4194304', '8388608'],
      shards,
    );
    await changeSettings(db, '12582912', { privateAnswers: true });
    await markLeft(db, '12582912', clock.now() - 2 * KEPT_AFTER_LEAVING_MS);
    start();
    await done();
    expect(await guilds()).toEqual({
      kept: [sandbox.guildId, '4194304'],
      left: ['12582912', '8388608'],
    });
  });

  it('GIVEN Byline is removed and added again meanwhile THEN both are noted at once', async () => {
    const keeping = await keepingDataOf([]);
    const { guilds, sandbox } = keeping;
    await noteGuildLeft(keeping, sandbox.guildId);
    expect(await guilds()).toEqual({ kept: [], left: [sandbox.guildId] });
    await noteGuildJoined(keeping, sandbox.guildId);
    expect(await guilds()).toEqual({ kept: [sandbox.guildId], left: [] });
  });

  it('GIVEN the store fails THEN that is logged, and the next day it is tried again', async () => {
    const keeping = await keepingDataOf(['4194304']);
    const { start, done, guilds, clock, db, logged } = keeping;
    await db.schema.alterTable('left_guilds').renameTo('away').execute();
    start();
    await done();
    await noteGuildLeft(keeping, '4194304');
    expect(logged.map((line) => JSON.parse(line).msg)).toEqual([
      'the data of servers could not be looked after',
      'the data of servers could not be looked after',
    ]);
    await db.schema.alterTable('away').renameTo('left_guilds').execute();
    clock.advance(DAY_MS);
    await done();
    expect((await guilds()).left).toEqual(['4194304']);
  });
});
