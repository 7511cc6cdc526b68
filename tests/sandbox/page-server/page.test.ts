import { request } from 'node:http';
import { expect, test } from 'vitest';
import type { Sandbox } from '../../../src/sandbox/types.js';
import { sandboxForTest } from '../bot.js';

const page = { files: { '/': { type: 'text/html; charset=utf-8', body: '<h1>Byline</h1>' } } };

function statusWith(sandbox: Sandbox, path: string, headers: Record<string, string>) {
  return new Promise<number | undefined>((resolve, reject) => {
    const asked = request(`${sandbox.url}${path}`, { headers }, (response) => {
      response.resume();
      resolve(response.statusCode);
      asked.destroy();
    });
    asked.on('error', reject);
    asked.end();
  });
}

function act(sandbox: Sandbox, body: object, headers: Record<string, string> = {}) {
  return fetch(`${sandbox.url}/page/act`, {
    method: 'POST',
    headers: { 'content-type': 'application/json', 'x-byline-page': '1', ...headers },
    body: JSON.stringify(body),
  });
}

test.each(['/', '/page/state', '/page/events', '/api/v10/gateway'])(
  '%s is only for this machine',
  async (path) => {
    const sandbox = await sandboxForTest({ page });
    expect(await statusWith(sandbox, path, {})).toBe(200);
    expect(await statusWith(sandbox, path, { origin: sandbox.url })).toBe(200);
    expect(await statusWith(sandbox, path, { host: 'evil.example' })).toBe(403);
    expect(await statusWith(sandbox, path, { host: '127.0.0.1:1' })).toBe(403);
    expect(await statusWith(sandbox, path, { origin: 'https://evil.example' })).toBe(403);
    expect(await statusWith(sandbox, path, { origin: 'null' })).toBe(403);
  },
);

test('the page is served, what is not there is 404', async () => {
  const sandbox = await sandboxForTest({ page });
  const response = await fetch(sandbox.url);
  expect([response.headers.get('content-type'), await response.text()]).toEqual([
    'text/html; charset=utf-8',
    '<h1>Byline</h1>',
  ]);
  expect((await fetch(`${sandbox.url}/constructor`)).status).toBe(404);
});

test('a person acts through the page', async () => {
  const sandbox = await sandboxForTest({ page });
  const { reader } = sandbox.users;
  const said = await act(sandbox, {
    act: 'say',
    user: reader,
    channelId: sandbox.channels.news,
    content: 'hello',
  });
  expect(await said.json()).toEqual({ result: sandbox.messages(sandbox.channels.news)[0] });
  const run = await act(sandbox, { act: 'run', user: reader, command: 'nope' });
  expect(await run.json()).toEqual({
    error: 'There is no command "nope" for this person here; there are: none.',
  });
});

test('an act without the header of the page is refused', async () => {
  const sandbox = await sandboxForTest({ page });
  const response = await act(sandbox, {}, { 'x-byline-page': '' });
  expect([response.status, await response.json()]).toEqual([
    403,
    { error: 'Only the page itself may do that.' },
  ]);
});

test('the events of the sandbox stream to the page', async () => {
  const sandbox = await sandboxForTest({ page });
  const response = await fetch(`${sandbox.url}/page/events`);
  const reader = response.body?.pipeThrough(new TextDecoderStream()).getReader();
  expect((await reader?.read())?.value).toBe(': open\n\n');
  const message = await sandbox.as(sandbox.users.reader).say(sandbox.channels.news, 'hello');
  const event = { kind: 'message-created', message, visibleTo: null };
  expect((await reader?.read())?.value).toBe(`data: ${JSON.stringify(event)}\n\n`);
  await reader?.cancel();
});

test('the state names who sees a channel', async () => {
  const sandbox = await sandboxForTest({ page });
  const { reader, guest } = sandbox.users;
  const response = await fetch(`${sandbox.url}/page/state`);
  // The sandbox's own answer.
  const state = (await response.json()) as { channels: { id: string; viewers: string[] }[] };
  const viewers = new Map(state.channels.map((channel) => [channel.id, channel.viewers]));
  expect(viewers.get(sandbox.channels.elsewhere)).toEqual([reader, guest]);
});
