import { randomUUID } from 'node:crypto';
import { destination } from 'pino';
import { commands } from '../../commands/index.js';
import { startBot, type Bot } from '../bot/bot.js';
import { machineClock } from '../bot/machine-clock.js';
import { createLog } from '../log.js';
import { startMetricsServer, type MetricsServer } from '../metrics/metrics-server.js';
import { createMetrics } from '../metrics/metrics.js';
import { countDeliveries } from '../store/delivery-history.js';
import { openStore, type Store } from '../store/open-store.js';
import { discordProblem } from './discord-problem.js';
import { countOf, type Running, type Starting } from './running.js';
import { failed } from './usage.js';

/** The folder of the SQLite file. */
const DATA_FOLDER = 'data';

/** Runs Byline on Discord; undefined where it can't, which is told on the terminal. */
export async function runOnDiscord(
  starting: Starting,
  token: string,
): Promise<Running | undefined> {
  const { config, library, terminal } = starting;
  const opening = await openStore({ url: config.databaseUrl, folder: DATA_FOLDER });
  if (!opening.ok) {
    failed(terminal, opening.reason);
    return undefined;
  }
  const running = await withStore(starting, token, opening.store);
  if (running === undefined) {
    await opening.store.close();
    return undefined;
  }
  terminal.stdout.write(
    `Byline is on Discord as ${running.name}, with ${countOf(library)}. Ctrl+C ends it.\n`,
  );
  return {
    stop: async () => {
      await running.stop();
      await opening.store.close();
    },
  };
}

async function withStore(
  { config, library, terminal }: Starting,
  token: string,
  store: Store,
): Promise<(Running & Pick<Bot, 'name'>) | undefined> {
  // What people read goes to standard output, so the log goes to standard error.
  const log = createLog({ level: config.logLevel ?? 'info', destination: destination(2), token });
  let bot: Bot | undefined;
  const gateway = () => bot?.gateway() ?? { shards: [], guilds: 0 };
  const metrics = createMetrics({
    gateway,
    countDeliveries: () => countDeliveries(store.db),
    onUncounted: (error) => log.warn({ err: error }, 'the deliveries could not be counted'),
  });
  let serving: MetricsServer | undefined;
  if (config.metricsPort !== undefined) {
    const started = await startMetricsServer({ port: config.metricsPort, metrics, gateway });
    if (!started.ok) {
      failed(terminal, started.reason);
      return undefined;
    }
    serving = started.server;
  }
  const { discordApiUrl: apiUrl, sharding } = config;
  const inside = { token, apiUrl, library, commands, store, log, metrics, sharding };
  try {
    const started = await startBot({ ...inside, clock: machineClock, holder: randomUUID() });
    bot = started;
    return {
      name: started.name,
      stop: async () => {
        await started.stop();
        await serving?.close();
      },
    };
  } catch (error) {
    await serving?.close();
    failed(terminal, discordProblem(error));
    return undefined;
  }
}
