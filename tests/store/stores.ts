import { onTestFinished } from 'vitest';

import { join } from 'node:path';

import { openPostgres } from '../../src/store/open-postgres.js';
import { openSqlite } from '../../src/store/open-sqlite.js';
import { openStore, type Store, type StorePlace } from '../../src/store/open-store.js';
import { emptyFolder } from '../built-program.js';
import { emptySchema, postgresUrl } from '../postgres.js';

/** A database that the store is tested on. */
export interface TestedDatabase {
  readonly name: string;
  /** A place for a store, with nothing in it, removed when the test ends. */
  readonly emptyPlace: () => Promise<StorePlace>;
}

/** A file of SQLite. */
export const sqlite: TestedDatabase = {
  name: 'SQLite',
  emptyPlace: async () => ({ url: undefined, folder: await emptyFolder() }),
};

/** PostgreSQL, where a server is given. */
export const postgres: readonly TestedDatabase[] =
  postgresUrl === undefined
    ? []
    : [{ name: 'PostgreSQL', emptyPlace: async () => ({ url: await emptySchema(), folder: '' }) }];

/** All databases that the store can be on, as far as they are here. */
export const databases: readonly TestedDatabase[] = [sqlite, ...postgres];

/** Opens the store, and closes it when the test ends. */
export async function open(place: StorePlace): Promise<Store> {
  const opening = await openStore(place);
  if (!opening.ok) throw new Error(opening.reason);
  onTestFinished(opening.store.close);
  return opening.store;
}

/** A store with nothing in it, closed and removed when the test ends. */
export async function emptyStore(database: TestedDatabase): Promise<Store> {
  return open(await database.emptyPlace());
}

/** An open database without a table yet, and where it is. */
export async function openUnmigrated(
  database: TestedDatabase,
): Promise<Store & { readonly place: StorePlace }> {
  const place = await database.emptyPlace();
  const opening = await (place.url === undefined
    ? openSqlite(join(place.folder, 'byline.db'))
    : openPostgres(place.url));
  if (!opening.ok) throw new Error(opening.reason);
  const { db } = opening;
  onTestFinished(() => db.destroy());
  return {
    place,
    kind: place.url === undefined ? 'sqlite' : 'postgres',
    db,
    close: () => db.destroy(),
  };
}
