import { parse as parseDotenv } from 'dotenv';
import { z } from 'zod';

/** The levels of the log, most talkative first; `silent` turns it off. */
export const logLevels = ['trace', 'debug', 'info', 'warn', 'error', 'fatal', 'silent'] as const;

/**
 * Which of the bot's shards this process runs, as discord.js takes them: `auto` as many as Discord recommends, all of
 * them; else these ids (each once, ascending) out of so many: https://discord.com/developers/docs/events/gateway#sharding
 */
export type Sharding = 'auto' | { readonly ids: readonly number[]; readonly count: number };

/**
 * Who reads the questions: the built-in reader beside a model on this machine, loaded at the first question or at start,
 * or the built-in reader alone.
 */
export const readers = ['model', 'model-at-start', 'built-in'] as const;

/** What the environment says, checked. */
export interface Config {
  /** The bot's token; undefined: the sandbox starts. */
  readonly token: string | undefined;
  /** The folder of the stories. */
  readonly contentDir: string;
  /** Who reads the questions. */
  readonly reader: (typeof readers)[number];
  /** The address of the PostgreSQL database, which may hold a password; undefined: SQLite in `data/`. */
  readonly databaseUrl: string | undefined;
  /** How much is logged; undefined: `info` on Discord, `warn` in the sandbox. */
  readonly logLevel: (typeof logLevels)[number] | undefined;
  /** The sandbox's port on 127.0.0.1; 0 takes a free one. */
  readonly sandboxPort: number;
  /** The address of the REST API, without version: `https://discord.com/api`. */
  readonly discordApiUrl: string;
  /** The port on 127.0.0.1 for `/healthz` and `/metrics`; 0 takes a free one, undefined: there are none. */
  readonly metricsPort: number | undefined;
  /** Which shards run here. */
  readonly sharding: Sharding;
}

/** What reading the environment gave: the configuration, or all its problems as sentences. */
export type ConfigReading =
  | { readonly ok: true; readonly config: Config }
  | { readonly ok: false; readonly problems: readonly string[] };

const webAddress = (value: string): boolean =>
  URL.canParse(value) && ['http:', 'https:'].includes(new URL(value).protocol);

const postgresAddress = (value: string): boolean =>
  URL.canParse(value) && ['postgres:', 'postgresql:'].includes(new URL(value).protocol);

const port = z
  .string()
  .regex(/^\d{1,5}$/, 'must be a port number from 0 to 65535')
  .transform(Number)
  .refine((port) => port <= 65_535, 'must be a port number from 0 to 65535');

const variables = z.object({
  // A bot token is three parts of base64url with dots between them:
  // https://discord.com/developers/docs/reference#authentication
  DISCORD_TOKEN: z
    .string()
    .regex(
      /^[\w-]+\.[\w-]+\.[\w-]+$/,
      'is not a bot token; copy it anew from your application’s page “Bot”',
    )
    .optional(),
  CONTENT_DIR: z.string().default('content'),
  READER: z.enum(readers, `must be one of ${readers.join(', ')}`).default('model'),
  DATABASE_URL: z
    .string()
    .refine(
      postgresAddress,
      'must be an address such as postgres://user:password@host/database, with signs in the password percent-encoded (@ as %40)',
    )
    .optional(),
  LOG_LEVEL: z.enum(logLevels, `must be one of ${logLevels.join(', ')}`).optional(),
  SANDBOX_PORT: port.default(8420),
  DISCORD_API_URL: z
    .string()
    .refine(webAddress, 'must be an address that begins with http:// or https://')
    .default('https://discord.com/api'),
  METRICS_PORT: port.optional(),
});

// Checked apart from the others, so that the two are compared whatever else is wrong.
const shardVariables = z.object({
  SHARD_IDS: z
    .string()
    .regex(
      /^\d{1,4}(?:-\d{1,4})?(?:\s*,\s*\d{1,4}(?:-\d{1,4})?)*$/,
      'must be shard numbers such as 0 or 0,1 or 0-3',
    )
    .transform(shardIds)
    .refine((ids) => ids.length > 0, 'must be shard numbers such as 0 or 0,1 or 0-3')
    .optional(),
  SHARD_COUNT: z
    .string()
    .regex(/^[1-9]\d{0,3}$/, 'must be the number of all shards, from 1 to 9999')
    .transform(Number)
    .optional(),
});

/** Which reader `READER` names, the default where it is absent; undefined where it names none. */
export function readReader({
  READER,
}: Readonly<Record<string, string | undefined>>): Config['reader'] | undefined {
  const given = READER?.trim() || undefined;
  return variables.shape.READER.safeParse(given).data;
}

/**
 * Checks the environment's variables; an empty one counts as absent.
 * Every problem is named at once, by the variable's name and never with its value, since that may be the token.
 */
export function readConfig(env: Readonly<Record<string, string | undefined>>): ConfigReading {
  const trimmed = Object.entries(env).map(([name, value]) => [name, value?.trim()] as const);
  const given = Object.fromEntries(trimmed.filter(([, value]) => value));
  const checked = variables.safeParse(given);
  const shards = shardVariables.safeParse(given);
  const issues = [...(checked.error?.issues ?? []), ...(shards.error?.issues ?? [])];
  const problems = [
    ...issues.map(({ path, message }) => `${path.join('.')} ${message}`),
    ...(shards.success ? shardProblems(shards.data) : []),
  ];
  if (!checked.success || !shards.success || problems.length > 0) return { ok: false, problems };
  const { data } = checked;
  const config = {
    token: data.DISCORD_TOKEN,
    contentDir: data.CONTENT_DIR,
    reader: data.READER,
    databaseUrl: data.DATABASE_URL,
    logLevel: data.LOG_LEVEL,
    sandboxPort: data.SANDBOX_PORT,
    discordApiUrl: data.DISCORD_API_URL.replace(/\/+$/, ''),
    metricsPort: data.METRICS_PORT,
    sharding: sharding(shards.data),
  };
  return { ok: true, config };
}

/** Shard numbers and ranges of them, each id once and ascending; none where a range runs backwards. */
function shardIds(text: string): readonly number[] {
  const ranges = text.split(',').map((part) => {
    const [first = 0, last = first] = part.split('-').map(Number);
    return { first, last };
  });
  if (ranges.some(({ first, last }) => last < first)) return [];
  const ids = ranges.flatMap(({ first, last }) => idsFrom(first, last));
  return [...new Set(ids)].toSorted((left, right) => left - right);
}

type ShardVariables = z.infer<typeof shardVariables>;

function shardProblems({ SHARD_IDS: ids, SHARD_COUNT: count }: ShardVariables): readonly string[] {
  if (ids === undefined) return [];
  if (count === undefined) return ['SHARD_IDS needs SHARD_COUNT, the number of all shards'];
  return ids.some((id) => id >= count)
    ? ['SHARD_IDS must all be below SHARD_COUNT, since the first shard is 0']
    : [];
}

function sharding({ SHARD_IDS: ids, SHARD_COUNT: count }: ShardVariables): Sharding {
  return count === undefined ? 'auto' : { ids: ids ?? idsFrom(0, count - 1), count };
}

function idsFrom(first: number, last: number): readonly number[] {
  return Array.from({ length: last - first + 1 }, (_, offset) => first + offset);
}

/** The environment with the lines of a `.env` file beneath it: what is set outside wins. */
export function withDotenv(
  env: Readonly<Record<string, string | undefined>>,
  dotenvText: string,
): Readonly<Record<string, string | undefined>> {
  return { ...parseDotenv(dotenvText), ...env };
}
