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
    const database = hold(file);
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

function whyNot(file: string, error: unknown): string {
  if (error instanceof Database.SqliteError && error.code === 'SQLITE_BUSY') {
    return `Another Byline is using ${file}. Stop that one first; to run several, set DATABASE_URL to a PostgreSQL database.`;
  }
  const message = error instanceof Error ? error.message : String(error);
  return `The store ${file} cannot be opened: ${message}.`;
}
