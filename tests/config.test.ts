import { readFile } from 'node:fs/promises';
import { describe, expect, it } from 'vitest';
import { readConfig, withDotenv } from '../src/config.js';

const token = 'MTIz.Xq9_aB.c-D_4fG';
const url = (path: string): URL => new URL(`../${path}`, import.meta.url);
const defaults = {
  token: undefined,
  contentDir: 'content',
  reader: 'model',
  databaseUrl: undefined,
  logLevel: undefined,
  sandboxPort: 8420,
  discordApiUrl: 'https://discord.com/api',
  metricsPort: undefined,
  sharding: 'auto',
};

describe('readConfig', () => {
  it('GIVEN nothing THEN the defaults', () => {
    expect(readConfig({})).toEqual({ ok: true, config: defaults });
  });

  it('GIVEN empty variables THEN they count as absent', () => {
    const env = {
      DISCORD_TOKEN: '',
      CONTENT_DIR: '  ',
      LOG_LEVEL: '',
      SANDBOX_PORT: '\t',
      DISCORD_API_URL: undefined,
      READER: '',
      DATABASE_URL: ' ',
      METRICS_PORT: '',
      SHARD_IDS: '',
      SHARD_COUNT: '',
    };
    expect(readConfig(env)).toEqual({ ok: true, config: defaults });
  });

  it('GIVEN every variable THEN each is read, without spaces around it and slashes behind the address', () => {
    const env = {
      DISCORD_TOKEN: ` ${token}\n`,
      CONTENT_DIR: '/srv/stories',
      READER: 'built-in',
      DATABASE_URL: 'postgres://byline:secret@db.example/byline',
      LOG_LEVEL: 'debug',
      SANDBOX_PORT: '0',
      DISCORD_API_URL: 'http://127.0.0.1:9000/api//',
      METRICS_PORT: '9464',
      SHARD_IDS: '2, 0-1',
      SHARD_COUNT: '4',
      HOME: '/root',
    };
    expect(readConfig(env)).toEqual({
      ok: true,
      config: {
        token,
        contentDir: '/srv/stories',
        reader: 'built-in',
        databaseUrl: 'postgres://byline:secret@db.example/byline',
        logLevel: 'debug',
        sandboxPort: 0,
        discordApiUrl: 'http://127.0.0.1:9000/api',
        metricsPort: 9464,
        sharding: { ids: [0, 1, 2], count: 4 },
      },
    });
  });

  it('GIVEN several wrong variables THEN every problem is named at once, none with its value', () => {
    const env = {
      DISCORD_TOKEN: 'my secret token',
      READER: 'human',
      DATABASE_URL: 'mysql://byline:secret@db.example/byline',
      LOG_LEVEL: 'loud',
      SANDBOX_PORT: '65536',
      DISCORD_API_URL: 'ftp://example.org',
      METRICS_PORT: '9464/metrics',
      SHARD_IDS: '0,4',
      SHARD_COUNT: '4',
    };
    expect(readConfig(env)).toEqual({
      ok: false,
      problems: [
        'DISCORD_TOKEN is not a bot token; copy it anew from your application’s page “Bot”',
        'READER must be one of model, model-at-start, built-in',
        'DATABASE_URL must be an address such as postgres://user:password@host/database, with signs in the password percent-encoded (@ as %40)',
        'LOG_LEVEL must be one of trace, debug, info, warn, error, fatal, silent',
        'SANDBOX_PORT must be a port number from 0 to 65535',
        'DISCORD_API_URL must be an address that begins with http:// or https://',
        'METRICS_PORT must be a port number from 0 to 65535',
        'SHARD_IDS must all be below SHARD_COUNT, since the first shard is 0',
      ],
    });
  });

  it.each(['-1', '80.5', '1e3', 'http', '123456'])(
    'GIVEN the port %j THEN it is refused',
    (port) => {
      expect(readConfig({ SANDBOX_PORT: port })).toEqual({
        ok: false,
        problems: ['SANDBOX_PORT must be a port number from 0 to 65535'],
      });
    },
  );
});

describe('DATABASE_URL', () => {
  it.each([
    'postgres://db.example/byline',
    'postgresql://byline:p%40ss@db.example:5433/byline?sslmode=require',
    'postgres:///byline?host=/var/run/postgresql',
  ])('GIVEN %s THEN it is taken as it is', (address) => {
    expect(readConfig({ DATABASE_URL: address })).toEqual({
      ok: true,
      config: { ...defaults, databaseUrl: address },
    });
  });

  it.each([
    'data/byline.db',
    'file:data/byline.db',
    'postgres',
    'postgres://byline:p/ss@db/byline',
  ])('GIVEN %s THEN the problem is named without it', (address) => {
    expect(readConfig({ DATABASE_URL: address })).toEqual({
      ok: false,
      problems: [
        'DATABASE_URL must be an address such as postgres://user:password@host/database, with signs in the password percent-encoded (@ as %40)',
      ],
    });
  });
});

describe('SHARD_IDS and SHARD_COUNT', () => {
  it.each([
    ['0', '1', [0]],
    ['0,1', '4', [0, 1]],
    ['0-3', '4', [0, 1, 2, 3]],
    ['5,0-2 , 1', '8', [0, 1, 2, 5]],
    [undefined, '3', [0, 1, 2]],
  ])('GIVEN %j of %s THEN the shards are %j', (ids, count, expected) => {
    expect(readConfig({ SHARD_IDS: ids, SHARD_COUNT: count })).toEqual({
      ok: true,
      config: { ...defaults, sharding: { ids: expected, count: Number(count) } },
    });
  });

  it.each([
    ['0', undefined, 'SHARD_IDS needs SHARD_COUNT, the number of all shards'],
    ['4', '4', 'SHARD_IDS must all be below SHARD_COUNT, since the first shard is 0'],
    ['0-9', '4', 'SHARD_IDS must all be below SHARD_COUNT, since the first shard is 0'],
    ['3-0', '4', 'SHARD_IDS must be shard numbers such as 0 or 0,1 or 0-3'],
    ['first', '4', 'SHARD_IDS must be shard numbers such as 0 or 0,1 or 0-3'],
    ['0,', '4', 'SHARD_IDS must be shard numbers such as 0 or 0,1 or 0-3'],
    ['-1', '4', 'SHARD_IDS must be shard numbers such as 0 or 0,1 or 0-3'],
    [undefined, '0', 'SHARD_COUNT must be the number of all shards, from 1 to 9999'],
    [undefined, '1.5', 'SHARD_COUNT must be the number of all shards, from 1 to 9999'],
  ])('GIVEN %j of %j THEN %s', (ids, count, problem) => {
    expect(readConfig({ SHARD_IDS: ids, SHARD_COUNT: count })).toEqual({
      ok: false,
      problems: [problem],
    });
  });

  it('GIVEN both wrong THEN both are named', () => {
    expect(readConfig({ SHARD_IDS: 'a', SHARD_COUNT: 'b' })).toEqual({
      ok: false,
      problems: [
        'SHARD_IDS must be shard numbers such as 0 or 0,1 or 0-3',
        'SHARD_COUNT must be the number of all shards, from 1 to 9999',
      ],
    });
  });
});

describe('withDotenv', () => {
  it('GIVEN a variable in both THEN the environment wins, even where it is empty', () => {
    const file = '# stories\nCONTENT_DIR=file\nLOG_LEVEL=debug\nDISCORD_TOKEN=a.b.c\n';
    expect(withDotenv({ CONTENT_DIR: 'outside', DISCORD_TOKEN: '' }, file)).toEqual({
      CONTENT_DIR: 'outside',
      DISCORD_TOKEN: '',
      LOG_LEVEL: 'debug',
    });
  });
});

describe('.env.example', () => {
  it('explains every variable that is read, in a line above it, and no other', async () => {
    const lines = (await readFile(url('.env.example'), 'utf8')).split('\n');
    const explained = lines.flatMap((line, at) => {
      const name = /^([A-Z_]+)=/.exec(line)?.[1];
      return name !== undefined && /^# \S/.test(lines[at - 1] ?? '') ? [name] : [];
    });
    const source = await readFile(url('src/config.ts'), 'utf8');
    const read = Array.from(source.matchAll(/^ {2}([A-Z_]+): (?:z|port)\b/gm), ([, name]) => name);
    expect(explained).toEqual(read);
    expect(lines.filter((line) => !/^(?:# .*|[A-Z_]+=.*|)$/.test(line))).toEqual([]);
    expect(lines.filter((line) => /^[A-Z_]+=/.test(line)).length).toBe(read.length);
  });

  it('as it stands is a valid configuration with the defaults', async () => {
    const env = withDotenv({}, await readFile(url('.env.example'), 'utf8'));
    expect(readConfig(env)).toEqual({ ok: true, config: defaults });
  });
});
