import { pino, type DestinationStream, type Logger } from 'pino';
import type { Config } from './config.js';

/** What a log is made with. */
export interface LogSettings {
  readonly level: NonNullable<Config['logLevel']>;
  /** Where the lines go, one JSON object each. */
  readonly destination: DestinationStream;
  /** The bot's token, which is hidden wherever it would stand in a line; undefined where there is none. */
  readonly token: string | undefined;
}

/** Stands where a secret would. */
const HIDDEN = '[hidden]';

/** Values of these names, at any depth of what is logged. */
const secretField = /"(token|authorization|password)":"(?:[^"\\]|\\.)*"/gi;

/** The user and password of an address: `postgres://user:password@host`. */
const addressLogin = /:\/\/[^\s/@"]*@/g;

/** The token in the path of an interaction's answer; with it anybody can answer for 15 minutes: https://discord.com/developers/docs/interactions/receiving-and-responding#endpoints */
const interactionToken = /\/(interactions|webhooks)\/(\d+)\/[^\s/?"\\]+/g;

/**
 * Makes Byline's log. No line holds a token or password, wherever it came from, and of an error only what says where
 * and why it happened: discord.js keeps with it the whole request, and with that what people wrote and were answered.
 */
export function createLog({ level, destination, token }: LogSettings): Logger {
  return pino(
    {
      level,
      serializers: { err: describeError },
      hooks: { streamWrite: (line) => withoutSecrets(line, token) },
    },
    destination,
  );
}

function withoutSecrets(line: string, token: string | undefined): string {
  return (token === undefined ? line : line.replaceAll(token, HIDDEN))
    .replace(secretField, `"$1":"${HIDDEN}"`)
    .replace(addressLogin, `://${HIDDEN}@`)
    .replace(interactionToken, `/$1/$2/${HIDDEN}`);
}

/** What is logged of an error: these fields where it has them, and the same of what caused it. */
function describeError(error: unknown): unknown {
  if (!(error instanceof Error)) return String(error);
  const described = ['code', 'status', 'method', 'url'].flatMap((field) => {
    const value: unknown = Reflect.get(error, field);
    return typeof value === 'string' || typeof value === 'number' ? [[field, value] as const] : [];
  });
  return {
    type: error.name,
    message: error.message,
    stack: error.stack,
    ...Object.fromEntries(described),
    ...(error.cause === undefined ? {} : { cause: describeError(error.cause) }),
    ...(error instanceof AggregateError ? { errors: error.errors.map(describeError) } : {}),
  };
}
