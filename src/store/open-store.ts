import { join } from 'node:path';
import type { Kysely } from 'kysely';

import { migrate } from './migrate.js';
import { migrations } from './migrations.js';
import { openPostgres } from './open-postgres.js';
import { openSqlite } from './open-sqlite.js';
import type { Tables } from './tables.js';

/** What outlives a restart, ready to be used. */
export interface Store {
  /** Who holds it: one process alone (`sqlite`), or any number (`postgres`). */
  readonly kind: 'sqlite' | 'postgres';
  readonly db: Kysely<Tables>;
  /** Ends the connections; a file is free for others then. */
  readonly close: () => Promise<void>;
}

/** Where the store is. */
export interface StorePlace {
  /** `postgres://...`; undefined: a file of SQLite. */
  readonly url: string | undefined;
  /** The folder of the file, `byline.db`; made where there is none. */
  readonly folder: string;
}

/** What opening the store gave: it, or why not in one line for who runs Byline, without the password. */
export type StoreOpening =
  | { readonly ok: true; readonly store: Store }
  | { readonly ok: false; readonly reason: string };

/** Opens the store and brings it to the newest version. Throws where a migration fails; the store is as before then. */
export async function openStore({ url, folder }: StorePlace): Promise<StoreOpening> {
  const kind = url === undefined ? 'sqlite' : 'postgres';
  const opening =
    url === undefined ? await openSqlite(join(folder, 'byline.db')) : await openPostgres(url);
  if (!opening.ok) return opening;
  const { db } = opening;
  const close = (): Promise<void> => db.destroy();
  try {
    const migrated = await migrate(db, kind, migrations);
    if (migrated.ok) return { ok: true, store: { kind, db, close } };
    await close();
    return migrated;
  } catch (error) {
    await close();
    throw error;
  }
}
