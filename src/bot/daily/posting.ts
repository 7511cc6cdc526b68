import type { Client } from 'discord.js';
import type { Kysely } from 'kysely';
import type { Logger } from 'pino';
import type { Clock } from '../../daily/clock.js';
import type { Library } from '../../library/types.js';
import type { Metrics } from '../../metrics/metrics.js';
import type { Tables } from '../../store/tables.js';

/** What making daily posts needs. */
export interface DailyPosting {
  readonly client: Client;
  readonly db: Kysely<Tables>;
  readonly library: Library;
  readonly clock: Clock;
  readonly log: Logger;
  readonly metrics: Pick<Metrics, 'postSent'>;
  /** This process's own name, under which it claims deliveries; no two have the same. */
  readonly holder: string;
  /** When this process began to make posts, ms since 1970. */
  readonly startedAt: number;
}
