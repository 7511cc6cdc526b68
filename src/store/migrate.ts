import { sql, type Kysely } from 'kysely';

import type { Migration } from './migrations.js';
import type { Tables } from './tables.js';

/** What migrating gave: the newest version, or why not in one sentence for who runs Byline. */
export type Migrating = { readonly ok: true } | { readonly ok: false; readonly reason: string };

// any number that no other program locks in the same database
const LOCK_KEY = 5_260_417;

/**
 * Brings a store to the newest version in one transaction, so that a process that dies halfway leaves it as it was.
 * (Kysely's own Migrator has no transaction on SQLite.) Processes that start together on PostgreSQL wait for each other;
 * on SQLite there is but one.
 *
 * @param migrations - in order: a store of version n has had the first n
 */
export function migrate(
  db: Kysely<Tables>,
  kind: 'sqlite' | 'postgres',
  migrations: readonly Migration[],
): Promise<Migrating> {
  return db.transaction().execute(async (transaction): Promise<Migrating> => {
    if (kind === 'postgres') {
      await sql`select pg_advisory_xact_lock(${sql.lit(LOCK_KEY)})`.execute(transaction);
    }
    const version = await readVersion(transaction);
    if (version > migrations.length) {
      const reason = `The store has version ${version}, written by a newer Byline; this one knows ${migrations.length}. Update Byline.`;
      return { ok: false, reason };
    }
    for (const migration of migrations.slice(version)) await migration(transaction);
    await sql`update schema_version set version = ${migrations.length}`.execute(transaction);
    return { ok: true };
  });
}

/** The version of a store, 0 where it is empty; makes the table that holds it. */
async function readVersion(db: Kysely<Tables>): Promise<number> {
  await sql`create table if not exists schema_version (version integer not null)`.execute(db);
  const { rows } = await sql<{ version: number }>`select version from schema_version`.execute(db);
  const [row] = rows;
  if (row !== undefined) return row.version;
  await sql`insert into schema_version (version) values (0)`.execute(db);
  return 0;
}
