import { expect, test } from 'vitest';
import { sandboxForTest } from '../bot.js';
import { call, idOf } from '../call.js';

const nowhere = '1';

test.each([
  ['readonly', 403, { code: 50013, message: 'Missing Permissions' }],
  ['hidden', 403, { code: 50001, message: 'Missing Access' }],
  ['elsewhere', 403, { code: 50001, message: 'Missing Access' }],
  ['group', 403, { code: 50001, message: 'Missing Access' }],
  ['forum', 400, { code: 50008, message: 'Cannot send messages in a non-text channel' }],
] as const)('sending to %s answers %i', async (name, status, body) => {
  const sandbox = await sandboxForTest();
  const path = `/channels/${sandbox.channels[name]}/messages`;
  const answer = await call(sandbox, 'POST', path, { content: 'hello' });
  expect({ status: answer.status, body: answer.body }).toEqual({ status, body });
});

test.each([
  ['GET', `/channels/${nowhere}`, 404, { code: 10003, message: 'Unknown Channel' }],
  ['GET', `/guilds/${nowhere}`, 404, { code: 10004, message: 'Unknown Guild' }],
  ['GET', `/users/${nowhere}`, 404, { code: 10013, message: 'Unknown User' }],
  ['GET', '/nowhere', 404, { code: 0, message: '404: Not Found' }],
  ['POST', '/gateway', 405, { code: 0, message: '405: Method Not Allowed' }],
  [
    'POST',
    `/interactions/${nowhere}/token/callback`,
    404,
    { code: 10062, message: 'Unknown interaction' },
  ],
])('%s %s answers %i', async (method, path, status, body) => {
  const sandbox = await sandboxForTest();
  const answer = await call(sandbox, method, path, method === 'POST' ? {} : undefined);
  expect({ status: answer.status, body: answer.body }).toEqual({ status, body });
});

test('a wrong token is answered 401', async () => {
  const sandbox = await sandboxForTest();
  const answer = await call(sandbox, 'GET', '/users/@me', undefined, 'wrong');
  expect({ status: answer.status, body: answer.body }).toEqual({
    status: 401,
    body: { message: '401: Unauthorized', code: 0 },
  });
});

test('a 204 has no content type', async () => {
  const sandbox = await sandboxForTest();
  const answer = await call(sandbox, 'POST', `/channels/${sandbox.channels.news}/typing`);
  expect([answer.status, answer.headers.get('content-type')]).toEqual([204, null]);
});

test('an enforced nonce makes one message, for five minutes', async () => {
  const sandbox = await sandboxForTest();
  const path = `/channels/${sandbox.channels.news}/messages`;
  const post = () =>
    call(sandbox, 'POST', path, { content: 'today', nonce: 'day-1', enforce_nonce: true });
  const first = idOf(await post());
  expect(idOf(await post())).toBe(first);
  sandbox.clock.advance(5 * 60_000);
  expect(idOf(await post())).not.toBe(first);
  expect(sandbox.messages(sandbox.channels.news)).toHaveLength(2);
});

test('a reply to an unknown message is refused unless it may fail', async () => {
  const sandbox = await sandboxForTest();
  const path = `/channels/${sandbox.channels.news}/messages`;
  const reference = { message_id: nowhere };
  const refused = await call(sandbox, 'POST', path, {
    content: 'x',
    message_reference: reference,
  });
  expect(refused.body).toEqual({
    code: 50035,
    message: 'Invalid Form Body',
    errors: {
      message_reference: {
        _errors: [{ code: 'REPLIES_UNKNOWN_MESSAGE', message: 'Unknown message' }],
      },
    },
  });
  const sent = await call(sandbox, 'POST', path, {
    content: 'x',
    message_reference: { ...reference, fail_if_not_exists: false },
  });
  expect(sent.status).toBe(200);
});

test('messages are listed newest first, before, after and around', async () => {
  const sandbox = await sandboxForTest();
  const path = `/channels/${sandbox.channels.news}/messages`;
  const ids: string[] = [];
  for (const content of ['0', '1', '2', '3', '4'])
    ids.push(idOf(await call(sandbox, 'POST', path, { content })));
  const contents = async (query: string) => {
    const { body } = await call(sandbox, 'GET', `${path}?${query}`);
    return Array.isArray(body) ? body.map((one: { content: string }) => one.content).join('') : '';
  };
  expect(await contents('limit=2')).toBe('43');
  expect(await contents(`limit=2&before=${ids[3]}`)).toBe('21');
  expect(await contents(`limit=2&after=${ids[1]}`)).toBe('32');
  expect(await contents(`limit=3&around=${ids[2]}`)).toBe('321');
});

test('a message by another cannot be edited; direct messages reach people, not bots', async () => {
  const sandbox = await sandboxForTest();
  const said = await sandbox.as(sandbox.users.reader).say(sandbox.channels.news, 'mine');
  const path = `/channels/${sandbox.channels.news}/messages/${said.id}`;
  expect((await call(sandbox, 'PATCH', path, { content: 'yours' })).body).toEqual({
    code: 50005,
    message: 'Cannot edit a message authored by another user',
  });
  const dm = (id: string) => call(sandbox, 'POST', '/users/@me/channels', { recipient_id: id });
  expect(idOf(await dm(sandbox.users.reader))).toBe(sandbox.directChannel(sandbox.users.reader));
  expect((await dm(sandbox.botId)).body).toEqual({
    code: 50007,
    message: 'Cannot send messages to this user',
  });
});

test('a thread is started on a message once, archived, and wakes up', async () => {
  const sandbox = await sandboxForTest();
  const { news } = sandbox.channels;
  const id = idOf(await call(sandbox, 'POST', `/channels/${news}/messages`, { content: 'x' }));
  const start = () =>
    call(sandbox, 'POST', `/channels/${news}/messages/${id}/threads`, { name: 'talk' });
  const started = await start();
  expect(started).toMatchObject({ status: 201, body: { id, owner_id: sandbox.botId, type: 11 } });
  expect((await start()).body).toMatchObject({ code: 160_004 });
  const archived = await call(sandbox, 'PATCH', `/channels/${id}`, { archived: true });
  expect(archived.body).toMatchObject({ thread_metadata: { archived: true } });
  await sandbox.as(sandbox.users.reader).say(id, 'still there?');
  const after = await call(sandbox, 'GET', `/channels/${id}`);
  expect(after.body).toMatchObject({ message_count: 1, thread_metadata: { archived: false } });
});

test('faults strike the requests that they are for, so many times', async () => {
  const sandbox = await sandboxForTest();
  const path = `/channels/${sandbox.channels.news}/messages`;
  const status = async () => (await call(sandbox, 'POST', path, { content: 'x' })).status;
  sandbox.faults.next(
    1,
    { path: '/channels/{channel_id}/messages' },
    { kind: 'status', status: 503 },
  );
  sandbox.faults.next(1, { method: 'POST', path }, { kind: 'status', status: 429, retryAfter: 2 });
  expect((await call(sandbox, 'GET', '/users/@me')).status).toBe(200);
  expect([await status(), await status(), await status()]).toEqual([503, 429, 200]);
  sandbox.faults.next(1, {}, { kind: 'drop' });
  await expect(status()).rejects.toThrow('fetch failed');
  sandbox.faults.next(1, {}, { kind: 'status', status: 500 });
  sandbox.faults.clear();
  expect(await status()).toBe(200);
  expect(sandbox.requests.map((one) => one.status)).toEqual([200, 503, 429, 200, 0, 200]);
});

test('with rate limits the sixth message in five seconds has to wait', async () => {
  const sandbox = await sandboxForTest({ rateLimits: 'discord' });
  const path = `/channels/${sandbox.channels.news}/messages`;
  const post = () => call(sandbox, 'POST', path, { content: 'x' });
  for (const left of ['4', '3', '2', '1', '0'])
    expect((await post()).headers.get('x-ratelimit-remaining')).toBe(left);
  const sixth = await post();
  expect(sixth).toMatchObject({
    status: 429,
    body: { message: 'You are being rate limited.', global: false },
  });
  expect(Number(sixth.headers.get('retry-after'))).toBeGreaterThan(0);
  sandbox.clock.advance(5000);
  expect((await post()).status).toBe(200);
});

test('what onRequest finds wrong is refused and kept', async () => {
  const sandbox = await sandboxForTest({ onRequest: () => ['No such thing.'] });
  const answer = await call(sandbox, 'GET', '/users/@me');
  expect({ status: answer.status, body: answer.body }).toEqual({
    status: 400,
    body: {
      message: 'Invalid Form Body',
      code: 50035,
      errors: { _errors: [{ code: 'ON_REQUEST', message: 'No such thing.' }] },
    },
  });
  expect(sandbox.requests[0]?.problems).toEqual(['No such thing.']);
});

test('files arrive with a multipart message', async () => {
  const sandbox = await sandboxForTest();
  const form = new FormData();
  form.set('payload_json', JSON.stringify({ content: 'see', attachments: [{ id: 0 }] }));
  form.set('files[0]', new Blob(['abc'], { type: 'text/plain' }), 'a.txt');
  const response = await fetch(`${sandbox.apiUrl}/v10/channels/${sandbox.channels.news}/messages`, {
    method: 'POST',
    headers: { authorization: `Bot ${sandbox.token}` },
    body: form,
  });
  expect(await response.json()).toMatchObject({
    content: 'see',
    attachments: [{ filename: 'a.txt', size: 3, content_type: 'text/plain' }],
  });
  expect(sandbox.requests[0]?.files).toEqual([
    { field: 'files[0]', name: 'a.txt', type: 'text/plain', size: 3 },
  ]);
});
