import { request } from 'node:http';
import { expect, onTestFinished, test } from 'vitest';
import { WebSocket } from 'ws';
import type { Panel } from '../../../src/sandbox/panel.js';
import type { Sandbox } from '../../../src/sandbox/types.js';
import { sandboxForTest } from '../bot.js';

const page = { files: { '/': { type: 'text/html; charset=utf-8', body: '<h1>Byline</h1>' } } };

function statusWith(
  sandbox: Sandbox,
  path: string,
  method: string,
  headers: Record<string, string>,
) {
  return new Promise<number | undefined>((resolve, reject) => {
    const asked = request(`${sandbox.url}${path}`, { method, headers }, (response) => {
      response.resume();
      resolve(response.statusCode);
      asked.destroy();
    });
    asked.on('error', reject);
    asked.end();
  });
}

function act(sandbox: Sandbox, body: object) {
  return fetch(`${sandbox.url}/page/act`, {
    method: 'POST',
    headers: { 'content-type': 'application/json', 'x-byline-page': '1' },
    body: JSON.stringify(body),
  });
}

const panel: Panel = {
  handle: () => Promise.resolve({ status: 200, type: 'text/plain', body: '' }),
  listen: () => () => {},
};

const foreign = [
  { host: 'evil.example' },
  { host: '127.0.0.1:1' },
  { origin: 'https://evil.example' },
  { origin: 'null' },
];

test.each([
  ['/', 'GET', 200],
  ['/page/state', 'GET', 200],
  ['/page/events', 'GET', 200],
  ['/page/wire', 'GET', 200],
  ['/page/panel/stories', 'GET', 200],
  ['/page/panel/stories', 'POST', 200],
  ['/page/act', 'POST', 400],
  ['/page/world', 'POST', 400],
  ['/api/v10/gateway', 'GET', 200],
  ['/api/v10/channels/1/messages', 'POST', 401],
])('%s by %s is only for this machine', async (path, method, status) => {
  const sandbox = await sandboxForTest({ page: { ...page, panel } });
  const asked = (headers: Record<string, string>) =>
    statusWith(sandbox, path, method, { 'x-byline-page': '1', ...headers });
  expect(await asked({})).toBe(status);
  expect(await asked({ origin: sandbox.url })).toBe(status);
  for (const headers of foreign) expect(await asked(headers)).toBe(403);
});

test('the gateway is only for this machine', async () => {
  const sandbox = await sandboxForTest();
  const url = `${sandbox.url.replace('http', 'ws')}/gateway`;
  const outcome = (headers: Record<string, string>) =>
    new Promise<string>((resolve) => {
      const socket = new WebSocket(url, { headers });
      socket.on('open', () => resolve('open'));
      socket.on('error', (error) => resolve(error.message));
      onTestFinished(() => socket.terminate());
    });
  expect(await outcome({})).toBe('open');
  expect(await outcome({ origin: sandbox.url })).toBe('open');
  for (const headers of foreign)
    expect(await outcome(headers)).toBe('Unexpected server response: 403');
});

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

test.each(['act', 'world'])('%s without the header of the page is refused', async (what) => {
  const sandbox = await sandboxForTest({ page });
  const response = await fetch(`${sandbox.url}/page/${what}`, { method: 'POST', body: '{}' });
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
