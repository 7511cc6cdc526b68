import { readFile } from 'node:fs/promises';
import { describe, expect, it } from 'vitest';
import { readConfig, withDotenv } from '../src/config.js';

const token = 'MTIz.Xq9_aB.c-D_4fG';
const url = (path: string): URL => new URL(`../${path}`, import.meta.url);
const defaults = {
  token: undefined,
  contentDir: 'content',
  logLevel: undefined,
  sandboxPort: 8420,
  discordApiUrl: 'https://discord.com/api',
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
    };
    expect(readConfig(env)).toEqual({ ok: true, config: defaults });
  });

  it('GIVEN every variable THEN each is read, without spaces around it and slashes behind the address', () => {
    const env = {
      DISCORD_TOKEN: ` ${token}\n`,
      CONTENT_DIR: '/srv/stories',
      LOG_LEVEL: 'debug',
      SANDBOX_PORT: '0',
      DISCORD_API_URL: 'http://127.0.0.1:9000/api//',
      HOME: '/root',
    };
    expect(readConfig(env)).toEqual({
      ok: true,
      config: {
        token,
        contentDir: '/srv/stories',
        logLevel: 'debug',
        sandboxPort: 0,
        discordApiUrl: 'http://127.0.0.1:9000/api',
      },
    });
  });

  it('GIVEN several wrong variables THEN every problem is named at once, none with its value', () => {
    const env = {
      DISCORD_TOKEN: 'my secret token',
      LOG_LEVEL: 'loud',
      SANDBOX_PORT: '65536',
      DISCORD_API_URL: 'ftp://example.org',
    };
    expect(readConfig(env)).toEqual({
      ok: false,
      problems: [
        'DISCORD_TOKEN is not a bot token; copy it anew from your application’s page “Bot”',
        'LOG_LEVEL must be one of trace, debug, info, warn, error, fatal, silent',
        'SANDBOX_PORT must be a port number from 0 to 65535',
        'DISCORD_API_URL must be an address that begins with http:// or https://',
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
    const read = Array.from(source.matchAll(/^ {2}([A-Z_]+): z\b/gm), ([, name]) => name);
    expect(explained).toEqual(read);
    expect(lines.filter((line) => !/^(?:# .*|[A-Z_]+=.*|)$/.test(line))).toEqual([]);
    expect(lines.filter((line) => /^[A-Z_]+=/.test(line)).length).toBe(read.length);
  });

  it('as it stands is a valid configuration with the defaults', async () => {
    const env = withDotenv({}, await readFile(url('.env.example'), 'utf8'));
    expect(readConfig(env)).toEqual({ ok: true, config: defaults });
  });
});
