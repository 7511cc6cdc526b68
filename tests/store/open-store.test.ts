import { readdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { sql, type Kysely } from 'kysely';
import { describe, expect, it } from 'vitest';

import { openStore } from '../../src/store/open-store.js';
import { changeSettings, readSettings } from '../../src/store/settings.js';
import type { Tables } from '../../src/store/tables.js';
import { emptyFolder } from '../built-program.js';
import { startStoreProcess } from './processes.js';
import { databases, open, postgres, sqlite } from './stores.js';

describe.each(databases)('a store on $name', (database) => {
  it('GIVEN what was written before it was closed THEN it is there when it is opened again', async () => {
    const place = await database.emptyPlace();
    const before = await open(place);
    await changeSettings(before.db, '1', { privateAnswers: true });
    await before.close();

    const { db } = await open(place);

    expect((await readSettings(db, '1')).privateAnswers).toBe(true);
  });
});

describe('a store on SQLite', () => {
  it('is a file in a folder that is made, and that one file alone when it is closed', async () => {
    const folder = join(await emptyFolder(), 'not', 'there');
    const store = await open({ url: undefined, folder });
    expect(store.kind).toBe('sqlite');
    await changeSettings(store.db, '1', { privateAnswers: true });

    await store.close();

    expect(await readdir(folder)).toEqual(['byline.db']);
  });

  it('GIVEN a transaction that is not finished WHEN it is closed THEN nothing of that is kept', async () => {
    const folder = await emptyFolder();
    const store = await open({ url: undefined, folder });
    const unfinished = await store.db.startTransaction().execute();
    await changeSettings(unfinished, '1', { privateAnswers: true });

    await store.close();

    const { db } = await open({ url: undefined, folder });
    expect((await readSettings(db, '1')).privateAnswers).toBe(false);
  });

  it('GIVEN another process that has it THEN it says so, until that one is killed', async () => {
    const folder = await emptyFolder();
    const other = startStoreProcess(folder, 'hold');
    expect(await other.lines.next()).toEqual({ done: false, value: 'open' });
    const taken = {
      ok: false,
      reason: `Another Byline is using ${join(folder, 'byline.db')}. Stop that one first; to run several, set DATABASE_URL to a PostgreSQL database.`,
    };

    expect(await openStore({ url: undefined, folder })).toEqual(taken);
    const third = startStoreProcess(folder, 'hold');
    expect((await third.lines.next()).value).toBe(taken.reason);

    await other.kill();
    expect((await open({ url: undefined, folder })).kind).toBe('sqlite');
  });

  it('GIVEN a file that is no database, or a folder that can’t be made THEN it says so', async () => {
    const folder = await emptyFolder();
    const file = join(folder, 'byline.db');
    await writeFile(file, 'The bridge opens on Monday. '.repeat(100));

    expect(await openStore({ url: undefined, folder })).toEqual({
      ok: false,
      reason: `The store ${file} cannot be opened: file is not a database.`,
    });
    expect(await openStore({ url: undefined, folder: file })).toEqual({
      ok: false,
      reason: `The store ${join(file, 'byline.db')} cannot be opened: EEXIST: file already exists, mkdir '${file}'.`,
    });
  });

  it('waits for the disk at each commit', async () => {
    const { db } = await open(await sqlite.emptyPlace());

    // 2 is FULL: https://www.sqlite.org/pragma.html#pragma_synchronous
    expect(await pragma(db, 'synchronous')).toEqual([{ synchronous: 2 }]);
    expect(await pragma(db, 'journal_mode')).toEqual([{ journal_mode: 'wal' }]);
    expect(await pragma(db, 'foreign_keys')).toEqual([{ foreign_keys: 1 }]);
  });
});

describe('a store on PostgreSQL that gives no connection', () => {
  it('GIVEN nobody who listens THEN it says where it looked, without the password', async () => {
    // port 1 of 127.0.0.1 is never used
    expect(await openStore({ url: 'postgres://me:secret@127.0.0.1:1/news', folder: '' })).toEqual({
      ok: false,
      reason:
        'PostgreSQL at 127.0.0.1:1 cannot be reached (ECONNREFUSED). Is it running, and is DATABASE_URL right?',
    });
  });

  it('GIVEN a password with signs that addresses give a meaning THEN it says how to write them', async () => {
    expect(await openStore({ url: 'postgres://me:se/cr#et@127.0.0.1/news', folder: '' })).toEqual({
      ok: false,
      reason:
        'DATABASE_URL is not an address: a password’s /, @, #, ? and % must be written as %2F, %40, %23, %3F and %25.',
    });
  });
});

describe.each(postgres)('a store on $name', (database) => {
  it('GIVEN two processes THEN both have it', async () => {
    const place = await database.emptyPlace();
    const other = startStoreProcess(place.url ?? '', 'hold');
    expect((await other.lines.next()).value).toBe('open');

    expect((await open(place)).kind).toBe('postgres');
  });

  it('GIVEN many that open an empty one together THEN it is set up once, for all', async () => {
    const place = await database.emptyPlace();

    const stores = await Promise.all(Array.from({ length: 8 }, () => open(place)));

    const [first, second] = stores;
    if (first === undefined || second === undefined) throw new Error('unreachable');
    await changeSettings(first.db, '1', { privateAnswers: true });
    expect((await readSettings(second.db, '1')).privateAnswers).toBe(true);
  });

  it('GIVEN a wrong password, user or database THEN it says which, without the password', async () => {
    const { url } = await database.emptyPlace();
    const changed = (change: Partial<Pick<URL, 'username' | 'password' | 'pathname'>>) =>
      openStore({ url: Object.assign(new URL(url ?? ''), change).href, folder: '' });
    const { host } = new URL(url ?? '');

    const refused = {
      ok: false,
      reason: `PostgreSQL at ${host} refuses the user or password in DATABASE_URL.`,
    };
    expect(await changed({ password: 'wrong' })).toEqual(refused);
    expect(await changed({ username: 'nobody' })).toEqual(refused);
    expect(await changed({ pathname: '/newsroom' })).toEqual({
      ok: false,
      reason: `PostgreSQL at ${host} has no database newsroom; create it first.`,
    });
  });

  it('GIVEN no password, or a user who may create nothing THEN it says what is missing', async () => {
    const { url } = await database.emptyPlace();
    const { host } = new URL(url ?? '');
    const nowhere = new URL(url ?? '');
    nowhere.searchParams.set('options', '-c search_path=no_such_schema');
    const noPassword = Object.assign(new URL(url ?? ''), { password: '' });

    expect(await openStore({ url: noPassword.href, folder: '' })).toEqual({
      ok: false,
      reason: `PostgreSQL at ${host} wants a password, and DATABASE_URL has none.`,
    });
    expect(await openStore({ url: nowhere.href, folder: '' })).toEqual({
      ok: false,
      reason: `PostgreSQL at ${host} doesn’t let the user of DATABASE_URL create tables (GRANT CREATE ON SCHEMA).`,
    });
  });

  it('GIVEN a server that closes an idle connection THEN the next question gets a new one', async () => {
    const place = await database.emptyPlace();
    const { db } = await open(place);
    const other = await open(place);
    const idle = await sql<{ pid: number }>`select pg_backend_pid() as pid`.execute(db);

    await sql`select pg_terminate_backend(${idle.rows[0]?.pid})`.execute(other.db);

    await expect
      .poll(() =>
        readSettings(db, '1').then(
          () => 'answered',
          () => 'broken',
        ),
      )
      .toBe('answered');
  });
});

const pragma = async (db: Kysely<Tables>, name: string): Promise<unknown[]> =>
  (await sql.raw(`pragma ${name}`).execute(db)).rows;
