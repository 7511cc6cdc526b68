import { Client, GatewayIntentBits, Partials, Status } from 'discord.js';
import type { Logger } from 'pino';
import type { Command } from '../command/declaration.js';
import type { Clock } from '../daily/clock.js';
import type { Library } from '../library/types.js';
import type { GatewayState, Metrics } from '../metrics/metrics.js';
import { releaseDeadClaims } from '../store/deliveries.js';
import type { Store } from '../store/open-store.js';
import { rememberAsked } from './asked-lately.js';
import { answerMessage } from './chat/chat.js';
import { startDailyPosts } from './daily/daily-posts.js';
import { keepGuildData, noteGuildJoined, noteGuildLeft } from './guild-data.js';
import { answerInteraction } from './interactions/interactions.js';
import { rememberTold } from './chat/tell-once.js';

/** What the bot counts of its work. */
export type BotMetrics = Pick<Metrics, 'questionAsked' | 'postSent'>;

/** What a bot is started with. */
export interface BotSettings {
  readonly token: string;
  /** The REST API's address without version: `https://discord.com/api`. */
  readonly apiUrl: string;
  readonly library: Library;
  readonly commands: readonly Command[];
  readonly store: Store;
  readonly clock: Clock;
  readonly log: Logger;
  readonly metrics: BotMetrics;
  /** This process's own name, under which it claims daily posts; no two have the same. */
  readonly holder: string;
  /** Which shards run here, as discord.js takes them. */
  readonly sharding: 'auto' | { readonly ids: readonly number[]; readonly count: number };
}

/** A bot that is logged in. */
export interface Bot {
  /** The bot's name on Discord. */
  readonly name: string;
  /** How its connections to Discord stand. */
  gateway(): GatewayState;
  /** Takes no new work, finishes the replies and posts under way, leaves the gateway. */
  stop(): Promise<void>;
}

/** Replies under way get so long to end, in ms; Discord's own limit for a first answer is 3 s. */
const FINISH_MS = 5000;

/** In so many channels it is remembered that people were told how to ask. */
const CHANNELS_TOLD = 10_000;

/** Logs a bot in to Discord; rejects where Discord refuses the token or can't be reached. */
export async function startBot(settings: BotSettings): Promise<Bot> {
  const { library, commands, store, clock, log, metrics, holder } = settings;
  const client = createClient(settings);
  const { db } = store;
  // a file has one process at a time: whoever else had claimed something is dead
  if (store.kind === 'sqlite') await releaseDeadClaims(db, holder);

  const underWay = new Set<Promise<void>>();
  let stopping = false;
  const work = (done: () => Promise<void>): void => {
    if (stopping) return;
    const one = done().finally(() => underWay.delete(one));
    underWay.add(one);
  };

  const startedAt = clock.now();
  const posting = { client, db, library, clock, log, metrics, holder, startedAt };
  const dailyPosts = startDailyPosts(posting);
  const takeQuestion = rememberAsked();
  const answering = { commands, library, store, clock, dailyPosts, log, metrics, takeQuestion };
  const tellOnce = rememberTold(CHANNELS_TOLD);
  const chatting = { library, store, clock, log, metrics, takeQuestion, tellOnce };
  client.on('interactionCreate', (interaction) =>
    work(() => answerInteraction(interaction, answering)),
  );
  client.on('messageCreate', (message) => work(() => answerMessage(message, chatting)));
  logConnection(client, log, () => stopping);
  client.on('shardReady', dailyPosts.wake);
  client.on('guildAvailable', dailyPosts.wake);

  const ready = await loggedIn(client, settings.token);
  const keeping = { client: ready, db, clock, log };
  client.on('guildCreate', ({ id }) => work(() => noteGuildJoined(keeping, id)));
  client.on('guildDelete', ({ id }) => work(() => noteGuildLeft(keeping, id)));
  const stopKeeping = keepGuildData(keeping, work);
  dailyPosts.wake();
  return {
    name: ready.user.username,
    gateway: () => gatewayOf(ready),
    stop: async () => {
      stopping = true;
      stopKeeping();
      await withinTime(Promise.allSettled([dailyPosts.stop(), ...underWay]), FINISH_MS);
      await client.destroy();
    },
  };
}

function createClient({ apiUrl, sharding }: BotSettings): Client {
  return new Client({
    // Guilds and messages without MESSAGE_CONTENT: no privileged intent is asked for.
    intents: [
      GatewayIntentBits.Guilds,
      GatewayIntentBits.GuildMessages,
      GatewayIntentBits.DirectMessages,
    ],
    // direct messages come from channels that aren't cached
    partials: [Partials.Channel],
    allowedMentions: { parse: [], repliedUser: false },
    rest: { api: apiUrl },
    ...(sharding === 'auto'
      ? { shards: 'auto' }
      : { shards: [...sharding.ids], shardCount: sharding.count }),
  });
}

function logConnection(client: Client, log: Logger, isStopping: () => boolean): void {
  client.on('error', (error) => log.error({ err: error }, 'the connection to Discord failed'));
  client.on('shardDisconnect', ({ code }, shard) =>
    log.error({ code, shard }, 'Discord closed the connection for good'),
  );
  client.on('shardReconnecting', (shard) => {
    if (!isStopping()) log.warn({ shard }, 'connecting to Discord again');
  });
  client.on('shardResume', (shard) => log.info({ shard }, 'connected to Discord again'));
}

function gatewayOf({ ws, guilds }: Client<true>): GatewayState {
  return {
    shards: ws.shards.map(({ id, status }) => ({ id, ready: status === Status.Ready })),
    guilds: guilds.cache.size,
  };
}

async function loggedIn(client: Client, token: string): Promise<Client<true>> {
  const ready = new Promise<Client<true>>((resolve) => {
    client.once('clientReady', resolve);
  });
  try {
    await client.login(token);
  } catch (error) {
    await client.destroy();
    throw error;
  }
  return ready;
}

async function withinTime(work: Promise<unknown>, ms: number): Promise<void> {
  let timer: NodeJS.Timeout | undefined;
  const late = new Promise<void>((resolve) => {
    timer = setTimeout(resolve, ms);
  });
  await Promise.race([work, late]);
  clearTimeout(timer);
}
