import { parse as parseDotenv } from 'dotenv';
import { z } from 'zod';

/** The levels of the log, most talkative first; `silent` turns it off. */
export const logLevels = ['trace', 'debug', 'info', 'warn', 'error', 'fatal', 'silent'] as const;

/** What the environment says, checked. */
export interface Config {
  /** The bot's token; undefined: the sandbox starts. */
  readonly token: string | undefined;
  /** The folder of the stories. */
  readonly contentDir: string;
  /** How much is logged; undefined: `info` on Discord, `warn` in the sandbox. */
  readonly logLevel: (typeof logLevels)[number] | undefined;
  /** The sandbox's port on 127.0.0.1; 0 takes a free one. */
  readonly sandboxPort: number;
  /** The address of the REST API, without version: `https://discord.com/api`. */
  readonly discordApiUrl: string;
}

/** What reading the environment gave: the configuration, or all its problems as sentences. */
export type ConfigReading =
  | { readonly ok: true; readonly config: Config }
  | { readonly ok: false; readonly problems: readonly string[] };

const webAddress = (value: string): boolean =>
  URL.canParse(value) && ['http:', 'https:'].includes(new URL(value).protocol);

const environment = z.object({
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
  LOG_LEVEL: z.enum(logLevels, `must be one of ${logLevels.join(', ')}`).optional(),
  SANDBOX_PORT: z
    .string()
    .regex(/^\d{1,5}$/, 'must be a port number from 0 to 65535')
    .transform(Number)
    .refine((port) => port <= 65_535, 'must be a port number from 0 to 65535')
    .default(8420),
  DISCORD_API_URL: z
    .string()
    .refine(webAddress, 'must be an address that begins with http:// or https://')
    .default('https://discord.com/api'),
});

/**
 * Checks the environment's variables; an empty one counts as absent.
 * Every problem is named at once, by the variable's name and never with its value, since that may be the token.
 */
export function readConfig(env: Readonly<Record<string, string | undefined>>): ConfigReading {
  const given = Object.entries(env).map(([name, value]) => [name, value?.trim()] as const);
  const checked = environment.safeParse(Object.fromEntries(given.filter(([, value]) => value)));
  if (!checked.success) {
    const problems = checked.error.issues.map(
      (issue) => `${issue.path.join('.')} ${issue.message}`,
    );
    return { ok: false, problems };
  }
  const { data } = checked;
  const config = {
    token: data.DISCORD_TOKEN,
    contentDir: data.CONTENT_DIR,
    logLevel: data.LOG_LEVEL,
    sandboxPort: data.SANDBOX_PORT,
    discordApiUrl: data.DISCORD_API_URL.replace(/\/+$/, ''),
  };
  return { ok: true, config };
}

/** The environment with the lines of a `.env` file beneath it: what is set outside wins. */
export function withDotenv(
  env: Readonly<Record<string, string | undefined>>,
  dotenvText: string,
): Readonly<Record<string, string | undefined>> {
  return { ...parseDotenv(dotenvText), ...env };
}
