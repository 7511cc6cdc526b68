import { Client, GatewayIntentBits, Partials } from 'discord.js';
import type { Logger } from 'pino';
import type { Command } from '../command/declaration.js';
import type { Library } from '../library/types.js';
import { defaultSettings } from '../settings/guild-settings.js';
import { rememberAsked } from './asked-lately.js';
import { answerMessage } from './chat.js';
import { answerInteraction } from './interactions.js';
import { machineClock } from './machine-clock.js';

/** What a bot is started with. */
export interface BotSettings {
  readonly token: string;
  /** The REST API's address without version: `https://discord.com/api`. */
  readonly apiUrl: string;
  readonly library: Library;
  readonly commands: readonly Command[];
  readonly log: Logger;
}

/** A bot that is logged in. */
export interface Bot {
  /** The bot's name on Discord. */
  readonly name: string;
  /** Takes no new work, finishes the replies under way, leaves the gateway. */
  stop(): Promise<void>;
}

/** Replies under way get so long to end, in ms; Discord's own limit for a first answer is 3 s. */
const FINISH_MS = 5000;

/** Logs a bot in to Discord; rejects where Discord refuses the token or can't be reached. */
export async function startBot(settings: BotSettings): Promise<Bot> {
  const { library, commands, log } = settings;
  const client = new Client({
    // Guilds and messages without MESSAGE_CONTENT: no privileged intent is asked for.
    intents: [
      GatewayIntentBits.Guilds,
      GatewayIntentBits.GuildMessages,
      GatewayIntentBits.DirectMessages,
    ],
    // direct messages come from channels that aren't cached
    partials: [Partials.Channel],
    allowedMentions: { parse: [], repliedUser: false },
    rest: { api: settings.apiUrl },
  });
  const underWay = new Set<Promise<void>>();
  let stopping = false;
  const work = (done: () => Promise<void>): void => {
    if (stopping) return;
    const one = done().finally(() => underWay.delete(one));
    underWay.add(one);
  };

  const told = new Set<string>();
  const takeQuestion = rememberAsked();
  const chosenHere = () => Promise.resolve({ settings: defaultSettings, story: {} });
  client.on('interactionCreate', (interaction) =>
    work(() => answerInteraction(interaction, { commands, library, log })),
  );
  client.on('messageCreate', (message) =>
    work(() =>
      answerMessage(message, {
        library,
        clock: machineClock,
        log,
        chosenHere,
        takeQuestion,
        told,
      }),
    ),
  );
  client.on('error', (error) => log.error({ err: error }, 'the connection to Discord failed'));
  client.on('shardDisconnect', ({ code }) =>
    log.error({ code }, 'Discord closed the connection for good'),
  );
  client.on('shardReconnecting', () => {
    if (!stopping) log.warn('connecting to Discord again');
  });

  await loggedIn(client, settings.token);
  return {
    name: client.user?.username ?? '',
    stop: async () => {
      stopping = true;
      await withinTime(Promise.allSettled(underWay), FINISH_MS);
      await client.destroy();
    },
  };
}

async function loggedIn(client: Client, token: string): Promise<void> {
  const ready = new Promise<void>((resolve) => {
    client.once('clientReady', () => resolve());
  });
  try {
    await client.login(token);
  } catch (error) {
    await client.destroy();
    throw error;
  }
  await ready;
}

async function withinTime(work: Promise<unknown>, ms: number): Promise<void> {
  let timer: NodeJS.Timeout | undefined;
  const late = new Promise<void>((resolve) => {
    timer = setTimeout(resolve, ms);
  });
  await Promise.race([work, late]);
  clearTimeout(timer);
}
