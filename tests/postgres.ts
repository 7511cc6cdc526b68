import { randomBytes } from 'node:crypto';
import { Client } from 'pg';
import { onTestFinished } from 'vitest';

/** The address of a PostgreSQL that tests may fill; undefined: there is none. */
export const postgresUrl: string | undefined = process.env['BYLINE_TEST_POSTGRES'];

const HOW = '`.ci/postgres npm test` runs them with a server of their own.';

/** Says once, before all tests, whether PostgreSQL is there; throws in CI where it isn't. */
export function setup(): void {
  if (postgresUrl !== undefined) return;
  if (process.env['CI'] === 'true') {
    throw new Error(
      `BYLINE_TEST_POSTGRES is not set, so that tests on PostgreSQL can't run. ${HOW}`,
    );
  }
  console.log(`Tests on PostgreSQL are left out: BYLINE_TEST_POSTGRES is not set. ${HOW}`);
}

/** The address of an empty schema of PostgreSQL, removed when the test ends. */
export async function emptySchema(): Promise<string> {
  if (postgresUrl === undefined) throw new Error('There is no PostgreSQL.');
  const schema = `test_${randomBytes(6).toString('hex')}`;
  await run(`create schema ${schema}`);
  onTestFinished(() => run(`drop schema ${schema} cascade`));
  const url = new URL(postgresUrl);
  url.searchParams.set('options', `-c search_path=${schema}`);
  return url.href;
}

async function run(statement: string): Promise<void> {
  const client = new Client({ connectionString: postgresUrl });
  await client.connect();
  try {
    await client.query(statement);
  } finally {
    await client.end();
  }
}
