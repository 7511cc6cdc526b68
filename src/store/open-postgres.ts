import { Kysely, PostgresDialect, sql } from 'kysely';
import { Pool, types, type CustomTypesConfig } from 'pg';

import type { Opening } from './opening.js';
import type { Tables } from './tables.js';

/** How long a new connection may take before the server counts as not reachable. */
const CONNECT_WITHIN_MS = 10_000;

/**
 * Connects to PostgreSQL. No reason holds the password.
 *
 * @param url - `postgres://user:password@host:port/database`
 */
export async function openPostgres(url: string): Promise<Opening> {
  if (!URL.canParse(url)) {
    return {
      ok: false,
      reason:
        'DATABASE_URL is not an address: a password’s /, @, #, ? and % must be written as %2F, %40, %23, %3F and %25.',
    };
  }
  const pool = new Pool({
    connectionString: url,
    connectionTimeoutMillis: CONNECT_WITHIN_MS,
    application_name: 'byline',
    keepAlive: true,
    types: numbersForIntegers,
  });
  // An idle connection broke: the pool opens another. Without a listener the process would end.
  pool.on('error', () => undefined);
  const db = new Kysely<Tables>({ dialect: new PostgresDialect({ pool }) });
  try {
    if (await mayCreateTables(db)) return { ok: true, db };
    await db.destroy();
    const reason = `${serverAt(url)} doesn’t let the user of DATABASE_URL create tables (GRANT CREATE ON SCHEMA).`;
    return { ok: false, reason };
  } catch (error) {
    await db.destroy();
    return { ok: false, reason: whyNot(url, error) };
  }
}

async function mayCreateTables(db: Kysely<Tables>): Promise<boolean> {
  const { rows } = await sql<{ may: boolean | null }>`
    select has_schema_privilege(current_schema(), 'create') as may`.execute(db);
  return rows[0]?.may === true;
}

const serverAt = (url: string): string => `PostgreSQL at ${new URL(url).host || 'localhost'}`;

/** Integers of 64 bits (times, counts) as numbers rather than strings: ours are far below 2^53. */
const numbersForIntegers: CustomTypesConfig = {
  getTypeParser: (oid, format) =>
    oid === types.builtins.INT8 ? Number : types.getTypeParser(oid, format),
};

/** PostgreSQL's codes: https://www.postgresql.org/docs/current/errcodes-appendix.html; the others are the system's. */
function whyNot(url: string, error: unknown): string {
  const server = serverAt(url);
  const message = error instanceof Error ? error.message : String(error);
  // pg has no code for a password that is wanted and not there
  if (message.startsWith('SASL')) return `${server} wants a password, and DATABASE_URL has none.`;
  const code = error instanceof Error && 'code' in error ? error.code : undefined;
  switch (code) {
    case '28P01':
      return `${server} refuses the user or password in DATABASE_URL.`;
    case '3D000':
      return `${server} has no database ${new URL(url).pathname.slice(1)}; create it first.`;
    case 'ECONNREFUSED':
    case 'ECONNRESET':
    case 'ENOTFOUND':
    case 'EAI_AGAIN':
    case 'ETIMEDOUT':
    case 'EHOSTUNREACH':
    case 'ENETUNREACH':
      return `${server} cannot be reached (${code}). Is it running, and is DATABASE_URL right?`;
    default:
      return `${server} gives no connection: ${message}`;
  }
}
