import { mkdir } from 'node:fs/promises';
import { dirname } from 'node:path';
import { Kysely, SqliteDialect } from 'kysely';
import Database from 'libsql';

import type { Opening } from './opening.js';
import type { Tables } from './tables.js';

/**
 * Opens a file of SQLite, made with its folder where there is none, and holds it: the kernel frees it when this process
 * ends, however it ends. A commit returns when it is on the disk.
 */
export async function openSqlite(file: string): Promise<Opening> {
  try {
    await mkdir(dirname(file), { recursive: true });
    const held = hold(file);
    const database = {
      prepare: (sql: string) => held.prepare(sql),
      close: () => release(held),
    };
    return { ok: true, db: new Kysely<Tables>({ dialect: new SqliteDialect({ database }) }) };
  } catch (error) {
    return { ok: false, reason: whyNot(file, error) };
  }
}

/** Throws where another process holds the file, or it cannot be written or is no database. */
function hold(file: string): Database.Database {
  const database = new Database(file);
  try {
    // before anything else, so that the lock is the process's from the first access on:
    // https://www.sqlite.org/wal.html#use_of_wal_without_shared_memory
    database.pragma('locking_mode = EXCLUSIVE');
    database.pragma('journal_mode = WAL');
    database.pragma('synchronous = FULL');
    database.pragma('foreign_keys = ON');
    database.exec('BEGIN IMMEDIATE; COMMIT');
    return database;
  } catch (error) {
    database.close();
    throw error;
  }
}

/**
 * Closes the file and frees it for others; a transaction that is not finished is rolled back. libsql closes a connection only when its statements have been collected as
 * garbage, and a lock held in WAL mode from the first access on ends only with that mode:
 * https://www.sqlite.org/pragma.html#pragma_locking_mode
 */
function release(database: Database.Database): void {
  if (database.inTransaction) database.exec('ROLLBACK');
  database.pragma('journal_mode = DELETE');
  database.pragma('locking_mode = NORMAL');
  // the lock goes with the next access
  database.pragma('schema_version');
  database.close();
}

function whyNot(file: string, error: unknown): string {
  if (error instanceof Database.SqliteError && error.code === 'SQLITE_BUSY') {
    return `Another Byline is using ${file}. Stop that one first; to run several, set DATABASE_URL to a PostgreSQL database.`;
  }
  const message = error instanceof Error ? error.message : String(error);
  return `The store ${file} cannot be opened: ${message}.`;
}
