import { once } from 'node:events';
import { expect, onTestFinished, test } from 'vitest';
import { WebSocket } from 'ws';
import { z } from 'zod';
import { readyClient } from '../bot.js';
import { call } from '../call.js';
import { openPage, type PageSide } from './page-side.js';

const noFaults = { limitedUntil: {}, outageUntil: null, delayMs: 0 };

function post({ sandbox }: PageSide, channelId: string) {
  return call(sandbox, 'POST', `/channels/${channelId}/messages`, { content: 'x' });
}

test('the clock goes forward, never back, and alarms ring', async () => {
  const page = await openPage();
  const { clock } = page.sandbox;
  let rang = false;
  clock.at(clock.now() + 3_600_000, () => (rang = true));
  const to = clock.now() + 7_200_000;
  const heard = await page.hear((event) => (event.kind === 'world' ? event : undefined));
  const { status, result } = await page.change({ set: 'clock', to });
  expect([status, result?.faults, rang]).toEqual([200, noFaults, true]);
  expect(result?.now).toBeGreaterThanOrEqual(to);
  expect(await heard.first).toEqual({ kind: 'world', ...result });
  expect(await page.change({ set: 'clock', to: to - 1 })).toEqual({
    status: 400,
    error: 'The clock goes forward only.',
  });
  expect(await page.change({ set: 'clock', to: to + 367 * 86_400_000 })).toEqual({
    status: 400,
    error: 'The clock goes forward by a year at most.',
  });
});

test('a limited channel answers 429 as Discord does for a busy place, the others go on', async () => {
  const page = await openPage();
  const { channels, clock } = page.sandbox;
  const { result } = await page.change({
    set: 'limit',
    channelId: channels.news,
    forMs: 30_000,
  });
  const until = result?.faults.limitedUntil[channels.news] ?? 0;
  expect(result?.faults).toEqual({ ...noFaults, limitedUntil: { [channels.news]: until } });
  expect(until - clock.now()).toBeGreaterThan(25_000);

  const { status, headers, body } = await post(page, channels.news);
  expect([status, body]).toEqual([
    429,
    {
      message: 'You are being rate limited.',
      retry_after: expect.closeTo(30, 0),
      global: false,
    },
  ]);
  expect([
    headers.get('retry-after'),
    headers.get('x-ratelimit-scope'),
    headers.get('x-ratelimit-remaining'),
  ]).toEqual(['30', 'shared', '0']);
  expect((await post(page, channels.general)).status).toBe(200);

  clock.set(until);
  expect((await post(page, channels.news)).status).toBe(200);
  expect((await page.state()).faults).toEqual(noFaults);
});

test('discord.js waits as long as a limited channel says and then posts', async () => {
  const page = await openPage();
  const { sandbox } = page;
  const client = await readyClient(sandbox);
  const channel = await client.channels.fetch(sandbox.channels.news);
  if (!channel?.isSendable()) throw new Error('the channel takes no messages');
  await page.change({ set: 'limit', channelId: channel.id, forMs: 500 });
  await channel.send('late');
  expect(sandbox.requests.filter((one) => one.method === 'POST').map((one) => one.status)).toEqual([
    429, 200,
  ]);
});

test('in an outage nothing is reached; the bot resumes afterwards', async () => {
  const page = await openPage();
  const { sandbox } = page;
  await readyClient(sandbox);
  const closed = await page.hear((event) =>
    event.kind === 'wire' && event.entry.kind === 'connection' ? event.entry.state : undefined,
  );
  const { result } = await page.change({ set: 'outage', forMs: 60_000 });
  expect(result?.faults.outageUntil).toBeGreaterThan(sandbox.clock.now());
  expect(await closed.first).toBe('closed');
  await expect(post(page, sandbox.channels.news)).rejects.toThrow('fetch failed');
  expect((await page.change({ set: 'outage', forMs: 0 })).result?.faults).toEqual(noFaults);
  expect((await post(page, sandbox.channels.news)).status).toBe(200);
});

/** Connects to the gateway, sends a payload at its hello, and takes what comes then: how it reads, and the socket. */
async function greet({ sandbox }: PageSide, payload: object) {
  const socket = new WebSocket(`${sandbox.url.replace('http', 'ws')}/gateway`);
  onTestFinished(() => socket.terminate());
  socket.once('message', () => socket.send(JSON.stringify(payload)));
  await once(socket, 'message');
  const [answer]: Buffer[] = await once(socket, 'message');
  return { socket, answer: z.looseObject({ op: z.int() }).parse(JSON.parse(String(answer))) };
}

test.each([
  [true, { op: 0, t: 'RESUMED' }],
  [false, { op: 9, d: false }],
])('a lost connection that can be resumed: %s', async (resumable, answer) => {
  const page = await openPage();
  const { token } = page.sandbox;
  const identified = await greet(page, { op: 2, d: { token, intents: 0 } });
  const ready = z.object({ s: z.int(), d: z.object({ session_id: z.string() }) });
  const { s: seq, d } = ready.parse(identified.answer);
  const closed = once(identified.socket, 'close');
  await page.change({ set: 'lost', resumable });
  await closed;
  const resumed = await greet(page, { op: 6, d: { token, seq, session_id: d.session_id } });
  expect(resumed.answer).toMatchObject(answer);
});

test('slow answers come late until all faults are ended', async () => {
  const page = await openPage();
  const { channels } = page.sandbox;
  expect((await page.change({ set: 'delay', ms: 200 })).result?.faults.delayMs).toBe(200);
  const began = performance.now();
  expect((await post(page, channels.news)).status).toBe(200);
  // Node's timers may ring a ms early.
  expect(performance.now() - began).toBeGreaterThan(198);
  await page.change({ set: 'limit', channelId: channels.news, forMs: 60_000 });
  expect((await page.change({ set: 'clear' })).result?.faults).toEqual(noFaults);
  expect((await post(page, channels.news)).status).toBe(200);
});

test.each([
  { set: 'limit', channelId: '1', forMs: -1 },
  { set: 'outage', forMs: 3_600_001 },
  { set: 'delay', ms: 1e9 },
  { set: 'rain' },
])('%j is no change of the world', async (change) => {
  const { sandbox } = await openPage();
  const response = await fetch(`${sandbox.url}/page/world`, {
    method: 'POST',
    headers: { 'x-byline-page': '1' },
    body: JSON.stringify(change),
  });
  expect(response.status).toBe(400);
});
