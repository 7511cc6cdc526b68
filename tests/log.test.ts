import { DiscordAPIError, HTTPError } from 'discord.js';
import { describe, expect, it } from 'vitest';
import { createLog } from '../src/log.js';

const token = 'MTIz.Xq9_aB.c-D_4fG';

/** A log at a level, and its lines so far. */
function logTo(level: 'debug' | 'info' = 'info') {
  const lines: string[] = [];
  const destination = { write: (line: string) => void lines.push(line) };
  return { log: createLog({ level, destination, token }), lines };
}

/** What a line says, without what differs from run to run. */
function fieldsOf(line: string | undefined): unknown {
  const { time, pid, hostname, ...fields } = JSON.parse(line ?? '{}');
  expect([typeof time, typeof pid, typeof hostname]).toEqual(['number', 'number', 'string']);
  return fields;
}

/** Discord refuses an answer to an interaction, as discord.js throws it. */
const refused = new DiscordAPIError(
  { code: 10062, message: 'Unknown interaction' },
  10062,
  404,
  'POST',
  'https://discord.com/api/v10/interactions/1300000000000000001/aW50ZXJhY3Rpb246c2VjcmV0/callback',
  { body: { type: 4, data: { content: 'Marta Quell bought the lighthouse.' } }, files: undefined },
);

describe('createLog', () => {
  it('writes one JSON object a line, from its level up', () => {
    const { log, lines } = logTo();
    log.debug('not told');
    log.info({ story: 'lighthouse', paragraph: 2 }, 'an answer was called not right');
    expect(lines.map(fieldsOf)).toEqual([
      { level: 30, story: 'lighthouse', paragraph: 2, msg: 'an answer was called not right' },
    ]);
  });

  it('GIVEN an error of discord.js THEN why and where, without the request’s body and the interaction’s token', () => {
    const { log, lines } = logTo('debug');
    log.error({ err: refused, errorId: 'ab12' }, 'something failed');
    expect(lines.map(fieldsOf)).toEqual([
      {
        level: 50,
        errorId: 'ab12',
        err: {
          type: 'DiscordAPIError[10062]',
          message: 'Unknown interaction',
          stack: refused.stack,
          code: 10062,
          status: 404,
          method: 'POST',
          url: 'https://discord.com/api/v10/interactions/1300000000000000001/[hidden]/callback',
        },
        msg: 'something failed',
      },
    ]);
  });

  it('GIVEN a failed edit of an answer THEN without the token of its webhook', () => {
    const url = 'https://discord.com/api/v10/webhooks/13/aW50OnNlY3JldA/messages/@original?wait=1';
    const error = new HTTPError(502, 'Bad Gateway', 'PATCH', url, { body: {}, files: undefined });
    const { log, lines } = logTo();
    log.error(error);
    expect(fieldsOf(lines[0])).toEqual({
      level: 50,
      err: {
        type: 'HTTPError',
        message: 'Bad Gateway',
        stack: error.stack,
        status: 502,
        method: 'PATCH',
        url: 'https://discord.com/api/v10/webhooks/13/[hidden]/messages/@original?wait=1',
      },
      msg: 'Bad Gateway',
    });
  });

  it('GIVEN errors within errors THEN each is told alike', () => {
    const cause = Object.assign(new Error('connect'), { code: 'ECONNREFUSED', token });
    const { log, lines } = logTo();
    const error = new AggregateError([cause, 'a word'], 'all failed', { cause: refused });
    log.error({ err: error }, 'no way');
    expect(fieldsOf(lines[0])).toMatchObject({
      err: {
        type: 'AggregateError',
        cause: { type: 'DiscordAPIError[10062]', status: 404 },
        errors: [
          { type: 'Error', message: 'connect', stack: cause.stack, code: 'ECONNREFUSED' },
          'a word',
        ],
      },
    });
    expect(lines.join('')).not.toMatch(/Marta Quell|aW50ZXJh|Xq9_aB/);
  });

  it.each<[string, object | string, unknown]>([
    ['the token in a message', `Bot ${token} was refused`, { msg: 'Bot [hidden] was refused' }],
    [
      'headers',
      { request: { headers: { Authorization: `Bot ${token}`, accept: 'any' } } },
      { request: { headers: { Authorization: '[hidden]', accept: 'any' } } },
    ],
    [
      'the token of another bot, and of an interaction',
      { client: { token: 'b.c.d' }, interactions: [{ id: '1', token: 'with "quotes" in it' }] },
      { client: { token: '[hidden]' }, interactions: [{ id: '1', token: '[hidden]' }] },
    ],
    [
      'a database’s address',
      { url: 'postgres://byline:s3cr%40t@db.example:5432/byline?sslmode=require' },
      { url: 'postgres://[hidden]@db.example:5432/byline?sslmode=require' },
    ],
    [
      'a database’s settings',
      { connection: { user: 'byline', password: 's3cr@t', port: 5432 } },
      { connection: { user: 'byline', password: '[hidden]', port: 5432 } },
    ],
    [
      'an address without a login',
      { url: 'https://discord.com/api/v10/users/@me/guilds' },
      { url: 'https://discord.com/api/v10/users/@me/guilds' },
    ],
  ])('GIVEN %s', (_, logged, expected) => {
    const { log, lines } = logTo();
    log.info(logged);
    expect(lines.map(fieldsOf)).toEqual([{ level: 30, ...(expected as object) }]); // a table's row
  });
});
