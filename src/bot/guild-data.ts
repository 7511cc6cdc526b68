import {
  GatewayDispatchEvents,
  ShardClientUtil,
  type Client,
  type GatewayReadyDispatchData,
} from 'discord.js';
import type { Kysely } from 'kysely';
import type { Logger } from 'pino';
import type { Clock } from '../daily/clock.js';
import { guildsKept, guildsLeftBefore, markBack, markLeft, removeGuild } from '../store/guilds.js';
import type { Tables } from '../store/tables.js';

/** What looking after the data of servers needs. */
export interface GuildDataKeeping {
  readonly client: Client<true>;
  readonly db: Kysely<Tables>;
  readonly clock: Clock;
  readonly log: Logger;
}

const DAY_MS = 86_400_000;

/** So long after Byline left a server its data is kept, ms: somebody may have removed it by mistake. */
export const KEPT_AFTER_LEAVING_MS = 30 * DAY_MS;

/**
 * Notes that Byline isn't in a server any more: to be called on discord.js's `guildDelete`, which it doesn't emit for
 * an outage (that is `guildUnavailable`). Never rejects; what failed is logged and made up for a day later.
 */
export function noteGuildLeft(keeping: GuildDataKeeping, guildId: string): Promise<void> {
  return logged(keeping, () => left(keeping, guildId));
}

/**
 * Notes that Byline is in a server (again): to be called on discord.js's `guildCreate`. Never rejects; what failed is
 * logged and made up for a day later.
 */
export function noteGuildJoined(keeping: GuildDataKeeping, guildId: string): Promise<void> {
  return logged(keeping, () => joined(keeping, guildId));
}

/**
 * Looks after the data of servers, now, once a day and whenever a new session with Discord began: notes which were left
 * and joined while this process didn't hear of it, and deletes what is kept of those left 30 days ago.
 *
 * @param work - runs what takes time, so that it is waited for when Byline stops
 * @returns how to end it
 */
export function keepGuildData(
  keeping: GuildDataKeeping,
  work: (done: () => Promise<void>) => void,
): () => void {
  const { client, clock } = keeping;
  const look = (): void => work(() => logged(keeping, () => lookAfter(keeping)));
  client.ws.on(GatewayDispatchEvents.Ready, (session: GatewayReadyDispatchData, shard) =>
    forgetLost(client, session, shard),
  );
  client.on('shardReady', look);
  let callOff: () => void;
  const everyDay = (): void => {
    look();
    callOff = clock.at(clock.now() + DAY_MS, everyDay);
  };
  everyDay();
  return () => callOff();
}

/** discord.js keeps servers in its cache that Byline was removed from between two sessions. */
function forgetLost(client: Client, { guilds }: GatewayReadyDispatchData, shard: number): void {
  const isIn = new Set(guilds.map(({ id }) => id));
  client.guilds.cache.sweep(({ id, shardId }) => shardId === shard && !isIn.has(id));
}

async function lookAfter(keeping: GuildDataKeeping): Promise<void> {
  // first this: a server that Byline came back to keeps its data
  await noteMissed(keeping);
  await deleteLongLeft(keeping);
}

async function left({ db, clock, log }: GuildDataKeeping, guildId: string): Promise<void> {
  await markLeft(db, guildId, clock.now());
  log.info({ guildId }, 'left a server; its data is deleted in 30 days');
}

async function joined({ db, log }: GuildDataKeeping, guildId: string): Promise<void> {
  await markBack(db, guildId);
  log.info({ guildId }, 'joined a server');
}

async function logged({ log }: GuildDataKeeping, done: () => Promise<void>): Promise<void> {
  try {
    await done();
  } catch (error) {
    log.error({ err: error }, 'the data of servers could not be looked after');
  }
}

async function noteMissed(keeping: GuildDataKeeping): Promise<void> {
  const { client, db } = keeping;
  const isIn = (guildId: string): boolean => client.guilds.cache.has(guildId);
  for (const guildId of await guildsKept(db)) {
    if (hasShardOf(client, guildId) && !isIn(guildId)) await left(keeping, guildId);
  }
  for (const guildId of await guildsLeftBefore(db, Number.MAX_SAFE_INTEGER)) {
    if (isIn(guildId)) await joined(keeping, guildId);
  }
}

async function deleteLongLeft({ client, db, clock, log }: GuildDataKeeping): Promise<void> {
  for (const guildId of await guildsLeftBefore(db, clock.now() - KEPT_AFTER_LEAVING_MS)) {
    if (!hasShardOf(client, guildId)) continue;
    const removed = await removeGuild(db, guildId);
    log.info({ guildId, removed }, 'deleted the data of a server that was left 30 days ago');
  }
}

/** Whether a server belongs to one of this process's shards; whether Byline is in others, it can't know. */
function hasShardOf({ options, ws }: Client<true>, guildId: string): boolean {
  return ws.shards.has(ShardClientUtil.shardIdForGuildId(guildId, options.shardCount ?? 1));
}
