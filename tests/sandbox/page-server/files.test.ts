import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { gunzipSync } from 'node:zlib';
import { request } from 'node:http';
import { expect, onTestFinished, test } from 'vitest';
import { readPageFiles } from '../../../src/sandbox/page-server/files.js';
import type { PageFiles } from '../../../src/sandbox/types.js';
import { sandboxForTest } from '../bot.js';

/** A folder with files (path -> text) that goes with the test, read as a built page. */
async function pageWith(files: Readonly<Record<string, string>>): Promise<PageFiles> {
  const folder = await mkdtemp(join(tmpdir(), 'byline-page-'));
  onTestFinished(() => rm(folder, { recursive: true }));
  for (const [path, text] of Object.entries(files)) {
    await mkdir(dirname(join(folder, path)), { recursive: true });
    await writeFile(join(folder, path), text);
  }
  return readPageFiles(pathToFileURL(`${folder}/`));
}

const built = {
  'index.html': '<script type="module" src="/assets/index-AbCd_123.js"></script>',
  'assets/index-AbCd_123.js': 'document.title = "Byline";',
  'assets/icon-12345678.svg': '<svg/>',
  'assets/face-12345678.woff2': 'not really a font',
  'notes.txt': 'no part of the page',
};

/** What the sandbox answers to a browser that says which packing it takes. */
function get(url: string, encodings: string) {
  return new Promise<{ headers: NodeJS.Dict<string | string[]>; body: Buffer }>(
    (resolve, reject) => {
      const asked = request(url, { headers: { 'accept-encoding': encodings } }, (response) => {
        const chunks: Buffer[] = [];
        response.on('data', (chunk: Buffer) => chunks.push(chunk));
        response.on('end', () =>
          resolve({ headers: response.headers, body: Buffer.concat(chunks) }),
        );
      });
      asked.on('error', reject);
      asked.end();
    },
  );
}

test('each file of the built page is served with its type and how long to keep it', async () => {
  const sandbox = await sandboxForTest({ page: { files: await pageWith(built) } });
  const served = async (path: string) => {
    const { status, headers } = await fetch(sandbox.url + path);
    return [status, headers.get('content-type'), headers.get('cache-control')];
  };
  const forever = 'public, max-age=31536000, immutable';
  expect(await served('/')).toEqual([200, 'text/html; charset=utf-8', 'no-cache']);
  expect(await served('/assets/index-AbCd_123.js')).toEqual([
    200,
    'text/javascript; charset=utf-8',
    forever,
  ]);
  expect(await served('/assets/icon-12345678.svg')).toEqual([200, 'image/svg+xml', forever]);
  expect(await served('/assets/face-12345678.woff2')).toEqual([200, 'font/woff2', forever]);
  expect(await served('/notes.txt')).toEqual([404, null, null]);
});

test('the page may load nothing from another host, be framed by none, and tells none where it is', async () => {
  const sandbox = await sandboxForTest({ page: { files: await pageWith(built) } });
  const { headers } = await fetch(sandbox.url);
  expect({
    csp: headers.get('content-security-policy'),
    type: headers.get('x-content-type-options'),
    referrer: headers.get('referrer-policy'),
  }).toEqual({
    csp: "default-src 'none'; script-src 'self'; style-src 'self'; connect-src 'self'; font-src 'self'; img-src 'self' data: blob:; form-action 'none'; base-uri 'none'; frame-ancestors 'none'",
    type: 'nosniff',
    referrer: 'no-referrer',
  });
});

test.each([
  ['gzip, deflate, br', 'gzip'],
  ['br;q=1.0, gzip;q=0.8', 'gzip'],
  ['*', 'gzip'],
  ['gzip;q=0', undefined],
  ['gzip; q=0.00, br', undefined],
  ['identity', undefined],
])('to who takes %s a file comes packed as %s', async (encodings, packed) => {
  const sandbox = await sandboxForTest({ page: { files: await pageWith(built) } });
  const { headers, body } = await get(`${sandbox.url}/assets/index-AbCd_123.js`, encodings);
  expect([headers['content-encoding'], headers['vary']]).toEqual([packed, 'accept-encoding']);
  const text = packed === 'gzip' ? gunzipSync(body) : body;
  expect(text.toString()).toBe('document.title = "Byline";');
});

test('a font is packed already', async () => {
  const sandbox = await sandboxForTest({ page: { files: await pageWith(built) } });
  const { headers } = await get(`${sandbox.url}/assets/face-12345678.woff2`, 'gzip');
  expect(headers['content-encoding']).toBe(undefined);
});

test('the page that the build made is served whole', async () => {
  const folder = new URL('../../../dist/src/sandbox/page/', import.meta.url);
  const sandbox = await sandboxForTest({ page: { files: await readPageFiles(folder) } });
  const html = await (await fetch(sandbox.url)).text();
  const loaded = [...html.matchAll(/(?:src|href)="(\/[^"]+)"/g)].map(([, path]) => path ?? '');
  expect(loaded.some((path) => path.endsWith('.js'))).toBe(true);
  for (const path of loaded) expect((await fetch(sandbox.url + path)).status).toBe(200);
});

test('where the page was not built, reading it says what to do', async () => {
  await expect(readPageFiles()).rejects.toThrow(
    'the sandbox’s page is not built; run: npm run build',
  );
  await expect(pageWith({ 'index.html': 'old' })).rejects.toThrow(
    'the sandbox’s page is not built; run: npm run build',
  );
});
