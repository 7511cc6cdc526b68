import { expect, test } from 'vitest';
import type { Panel, PanelEvent } from '../../../src/sandbox/panel.js';
import { sandboxForTest } from '../bot.js';

const fromPage = { 'x-byline-page': '1' };

/** A panel that says what it was asked, and whom the test can let tell something. */
function echo() {
  const hearers = new Set<(event: PanelEvent) => void>();
  const panel: Panel = {
    handle: (path, method, body, contentType) =>
      Promise.resolve(
        path === '/missing'
          ? undefined
          : {
              status: 201,
              type: 'text/plain',
              body: [method, path, contentType, Buffer.from(body).toString()].join(' '),
              fileName: 'Café (1).md',
            },
      ),
    listen(send) {
      hearers.add(send);
      return () => hearers.delete(send);
    },
  };
  return { panel, hearers };
}

test('the panel is asked with path, method, body and type, and its answer is passed back', async () => {
  const sandbox = await sandboxForTest({ page: { files: {}, panel: echo().panel } });
  const response = await fetch(`${sandbox.url}/page/panel/stories?name=a%20b`, {
    method: 'POST',
    headers: { ...fromPage, 'content-type': 'text/plain' },
    body: 'A ferry.',
  });
  expect([
    response.status,
    response.headers.get('content-disposition'),
    response.headers.get('cache-control'),
    await response.text(),
  ]).toEqual([
    201,
    "attachment; filename*=UTF-8''Caf%C3%A9%20%281%29.md",
    'no-store',
    'POST /stories?name=a%20b text/plain A ferry.',
  ]);
});

test('what the panel doesn’t know is 404, as is all of it where there is none', async () => {
  const sandbox = await sandboxForTest({ page: { files: {}, panel: echo().panel } });
  expect((await fetch(`${sandbox.url}/page/panel/missing`)).status).toBe(404);
  const without = await sandboxForTest({ page: { files: {} } });
  expect((await fetch(`${without.url}/page/panel/stories`)).status).toBe(404);
});

test('who isn’t the page changes nothing through the panel, and more than 2 MB isn’t read', async () => {
  const sandbox = await sandboxForTest({ page: { files: {}, panel: echo().panel } });
  const post = (headers: Record<string, string>, body: string) =>
    fetch(`${sandbox.url}/page/panel/stories`, { method: 'POST', headers, body });
  expect((await post({}, 'x')).status).toBe(403);
  expect((await post(fromPage, 'x'.repeat(2 * 1024 * 1024))).status).toBe(201);
  const large = await post(fromPage, 'x'.repeat(2 * 1024 * 1024 + 1));
  expect([large.status, await large.json()]).toEqual([
    413,
    { error: 'That is more than 2 MB, the most that is read.' },
  ]);
});

test('what the panel tells streams to the page, until the sandbox ends', async () => {
  const { panel, hearers } = echo();
  const sandbox = await sandboxForTest({ page: { files: {}, panel } });
  const response = await fetch(`${sandbox.url}/page/events`);
  const reader = response.body?.pipeThrough(new TextDecoderStream()).getReader();
  expect((await reader?.read())?.value).toBe(': open\n\n');
  for (const tell of hearers) tell({ kind: 'panel', what: 'story-added', slug: 'a' });
  expect((await reader?.read())?.value).toBe(
    'data: {"kind":"panel","what":"story-added","slug":"a"}\n\n',
  );
  await reader?.cancel();
  await sandbox.close();
  expect(hearers.size).toBe(0);
});
