import { expect, test } from 'vitest';
import type { Fault, Sandbox } from '../../../src/sandbox/types.js';
import { readyClient, sandboxForTest } from '../bot.js';

/** Posts once: the status, 0 where the connection was cut. */
async function post(sandbox: Sandbox, body: object = { content: 'x' }): Promise<number> {
  const { apiUrl, token, channels } = sandbox;
  try {
    const response = await fetch(`${apiUrl}/v10/channels/${channels.news}/messages`, {
      method: 'POST',
      headers: { authorization: `Bot ${token}`, 'content-type': 'application/json' },
      body: JSON.stringify(body),
    });
    await response.text();
    return response.status;
  } catch {
    return 0;
  }
}

const refusals: readonly Fault[] = [
  { kind: 'status', status: 500 },
  { kind: 'status', status: 429, retryAfter: 1 },
];

async function statuses(seed: number, part: number): Promise<readonly number[]> {
  const sandbox = await sandboxForTest();
  sandbox.faults.share(part, { method: 'POST' }, refusals, seed);
  const seen: number[] = [];
  for (let n = 0; n < 90; n += 1) seen.push(await post(sandbox));
  return seen;
}

test('a share of the requests goes wrong, the same for the same seed', async () => {
  const first = await statuses(7, 1 / 3);
  expect(await statuses(7, 1 / 3)).toEqual(first);
  expect(await statuses(8, 1 / 3)).not.toEqual(first);
  const count = (status: number) => first.filter((one) => one === status).length;
  expect(count(500) + count(429)).toBeGreaterThan(20);
  expect(count(500) + count(429)).toBeLessThan(40);
  expect(Math.min(count(500), count(429))).toBeGreaterThan(5);
});

test('a share strikes only what it is for, after what is planned for the next', async () => {
  const sandbox = await sandboxForTest();
  sandbox.faults.share(1, { method: 'POST' }, [{ kind: 'status', status: 502 }], 1);
  sandbox.faults.next(1, { method: 'GET' }, { kind: 'status', status: 503 });
  const get = async () => (await fetch(`${sandbox.apiUrl}/v10/gateway`, { headers: {} })).status;
  expect([await get(), await get()]).toEqual([503, 200]);
  expect([await post(sandbox), await post(sandbox)]).toEqual([502, 502]);
  sandbox.faults.clear();
  expect(await post(sandbox)).toBe(200);
});

test.each([
  ['answered 500', { kind: 'status', status: 500, carriedOut: true }, 500],
  ['cut', { kind: 'drop', carriedOut: true }, 0],
] as const)(
  'GIVEN a post that was made and then %s WHEN it is sent again with its nonce THEN there is one message',
  async (_, fault, status) => {
    const sandbox = await sandboxForTest();
    sandbox.faults.next(1, {}, fault);
    const body = { content: 'today', nonce: 'day-1', enforce_nonce: true };
    expect(await post(sandbox, body)).toBe(status);
    expect(await post(sandbox, body)).toBe(200);
    expect(sandbox.messages(sandbox.channels.news).map((one) => one.content)).toEqual(['today']);
  },
);

test('GIVEN nothing is reached for two minutes of the clock WHEN they are over THEN the client resumes and hears what it missed', async () => {
  const sandbox = await sandboxForTest();
  const client = await readyClient(sandbox);
  const heard = new Promise((resolve) => {
    client.on('messageCreate', (message) => resolve(message.content));
  });
  sandbox.faults.down(120_000);
  await sandbox.waitFor((event) =>
    event.kind === 'gateway' && event.state === 'closed' ? true : undefined,
  );
  expect(await post(sandbox)).toBe(0);
  await sandbox.as(sandbox.users.reader).direct('missed?');
  sandbox.clock.advance(119_000);
  expect(await post(sandbox)).toBe(0);
  sandbox.clock.advance(1000);
  expect(await post(sandbox)).toBe(200);
  expect(
    await sandbox.waitFor(
      (event) => (event.kind === 'gateway' && event.state === 'resumed' ? event.state : undefined),
      { since: 'start', timeoutMs: 20_000 },
    ),
  ).toBe('resumed');
  expect(await heard).toBe('missed?');
});

test('only so many requests are kept as asked for', async () => {
  const sandbox = await sandboxForTest({ keptRequests: 2 });
  for (const content of ['1', '2', '3']) await post(sandbox, { content });
  expect(sandbox.requests.map((one) => one.body)).toEqual([{ content: '2' }, { content: '3' }]);
});
