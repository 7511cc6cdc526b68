import type { IncomingHttpHeaders, RequestListener, ServerResponse } from 'node:http';
import { brotliCompressSync, gzipSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import { fetchPage, type PageFetch } from '../../../src/library/page/fetch-page.js';
import { newsServer } from './news-server.js';

const PAGE = '<!doctype html><title>Bridge</title><p>The bridge is open again – at last.</p>';
const HTML = { 'content-type': 'text/html; charset=utf-8' };

/** Fetches from loopback within some seconds. */
function fetchHere(address: string, signal = AbortSignal.timeout(5000)): Promise<PageFetch> {
  return fetchPage(address, { local: true, signal });
}

/** Fetches `path` of a server that answers like this, and tells where the page lay, without the server's address. */
async function fetched(listener: RequestListener, path = '/bridge'): Promise<PageFetch> {
  const server = await newsServer(listener);
  const fetch = await fetchHere(server + path);
  return fetch.ok ? { ...fetch, address: fetch.address.replace(server, '') } : fetch;
}

function answer(response: ServerResponse, body: string | Uint8Array, headers: object = {}): void {
  response.writeHead(200, { ...HTML, ...headers });
  response.end(body);
}

const found: PageFetch = { ok: true, text: PAGE, address: '/bridge' };
const refused = (reason: string): PageFetch => ({ ok: false, reason });
const NOT_ALLOWED = refused(
  'The address leads to a private network or to this machine: only public addresses are fetched.',
);
const TOO_LARGE = refused('The page has more than 5 MB.');

/** Redirects `/5` five times and so on. */
const redirecting: RequestListener = ({ url = '' }, response) => {
  const left = Number(url.slice(1));
  if (left === 0) return answer(response, PAGE);
  response.writeHead(left % 2 === 0 ? 302 : 308, { location: `./${left - 1}` });
  response.end();
};

describe('fetching a page', () => {
  it('GIVEN a page THEN it is asked for once, by name and without cookies', async () => {
    const asked: { url: string | undefined; headers: IncomingHttpHeaders }[] = [];
    const fetch = await fetched(({ url, headers }, response) => {
      asked.push({ url, headers: { ...headers, host: '' } });
      answer(response, PAGE, { 'set-cookie': 'tracked=1' });
    }, '/bridge?id=4#top');
    expect(fetch).toEqual({ ...found, address: '/bridge?id=4#top' });
    expect(asked).toEqual([
      {
        url: '/bridge?id=4',
        headers: {
          host: '',
          'user-agent': 'Byline (imports one story for its reader)',
          accept: 'text/html, application/xhtml+xml, text/markdown;q=0.9, text/plain;q=0.8',
          'accept-encoding': 'gzip, br',
          connection: 'close',
        },
      },
    ]);
  });

  it.each<[string, (text: string) => Uint8Array]>([
    ['gzip', gzipSync],
    ['br', brotliCompressSync],
  ])('GIVEN a page packed by %s THEN it is unpacked', async (encoding, pack) => {
    const headers = { 'content-encoding': encoding };
    expect(await fetched((_, response) => answer(response, pack(PAGE), headers))).toEqual(found);
  });

  it('GIVEN another charset in the header THEN the text is read by it', async () => {
    const headers = { 'content-type': 'text/html; charset=windows-1252' };
    const page = Buffer.from('<p>\x93Caf\xe9\x94', 'latin1');
    expect(await fetched((_, response) => answer(response, page, headers))).toEqual({
      ...found,
      text: '<p>“Café”',
    });
  });

  it('GIVEN five redirects THEN they are followed, GIVEN six THEN not', async () => {
    expect(await fetched(redirecting, '/5')).toEqual({ ...found, address: '/0' });
    expect(await fetched(redirecting, '/6')).toEqual(
      refused('The address redirects more than 5 times.'),
    );
  });

  it.each([
    'http://10.0.0.1/',
    'http://[fd00::1]/',
    'http://[::ffff:10.0.0.1]/',
    'http://[64:ff9b::a00:1]/',
    'http://169.254.169.254/latest/meta-data/',
    'http://2852039166/latest/meta-data/',
    'http://0xa9.0xfe.0xa9.0xfe/',
    'http://192.168.1.1:8080/',
    'http://0/',
  ])('GIVEN the address %s, or a redirect to it, THEN it is not connected to', async (address) => {
    expect(await fetchHere(address)).toEqual(NOT_ALLOWED);
    const redirecting: RequestListener = (_, response) => {
      response.writeHead(301, { location: address });
      response.end();
    };
    expect(await fetched(redirecting)).toEqual(NOT_ALLOWED);
  });

  it('GIVEN loopback that is not allowed, by address or by name, THEN it is not connected to', async () => {
    let asked = 0;
    const server = await newsServer((_, response) => {
      asked += 1;
      answer(response, PAGE);
    });
    const bounds = { local: false, signal: AbortSignal.timeout(5000) };
    const named = server.replace('127.0.0.1', 'localhost');
    expect(await fetchPage(server, bounds)).toEqual(NOT_ALLOWED);
    expect(await fetchPage(named, bounds)).toEqual(NOT_ALLOWED);
    expect(await fetchPage(server.replace('127.0.0.1', '2130706433'), bounds)).toEqual(NOT_ALLOWED);
    expect(asked).toBe(0);
    expect((await fetchHere(named)).ok).toBe(true);
    expect(asked).toBe(1);
  });

  it.each([
    [
      'ftp://courier.example/bridge',
      'Only addresses that begin with http:// or https:// are fetched.',
    ],
    ['file:///etc/passwd', 'Only addresses that begin with http:// or https:// are fetched.'],
    ['http://reader:secret@127.0.0.1/', 'The address holds a name or password: leave them out.'],
    ['http://', 'This is not a web address.'],
    ['https://no-such-newspaper.invalid/', 'No server of that name was found.'],
  ])('GIVEN %s THEN one sentence says why not', async (address, reason) => {
    expect(await fetchHere(address)).toEqual(refused(reason));
  });

  it.each([
    [404, 'There is no such page: the server says not found.'],
    [410, 'There is no such page: the server says not found.'],
    [
      403,
      'The server doesn’t give the page to Byline (status 403): save it in your browser and import the file.',
    ],
    [500, 'The server didn’t give the page (status 500).'],
    [304, 'The server didn’t give the page (status 304).'],
  ])('GIVEN status %i THEN one sentence says so', async (status, reason) => {
    const fetch = await fetched((_, response) => {
      response.writeHead(status, HTML);
      response.end();
    });
    expect(fetch).toEqual(refused(reason));
  });

  it('GIVEN no page THEN it says what the address gives', async () => {
    const headers = { 'content-type': 'application/pdf' };
    expect(await fetched((_, response) => answer(response, '%PDF', headers))).toEqual(
      refused('The address gives application/pdf, not a page.'),
    );
  });

  it('GIVEN a body without end THEN it is read no further than 5 MB', async () => {
    const fetch = await fetched((_, response) => {
      response.writeHead(200, HTML);
      const more = (): void => {
        while (response.write('x'.repeat(65_536)));
      };
      response.on('drain', more);
      more();
    });
    expect(fetch).toEqual(TOO_LARGE);
  });

  it.each<[string, (text: string) => Uint8Array]>([
    ['gzip', gzipSync],
    ['br', brotliCompressSync],
  ])(
    'GIVEN 50 MB packed small by %s THEN no more than 5 MB are unpacked',
    async (encoding, pack) => {
      const bomb = pack('x'.repeat(50_000_000));
      const headers = { 'content-encoding': encoding };
      expect(await fetched((_, response) => answer(response, bomb, headers))).toEqual(TOO_LARGE);
    },
  );

  it('GIVEN a body that is not packed as it says THEN one sentence says so', async () => {
    const headers = { 'content-encoding': 'gzip' };
    expect(await fetched((_, response) => answer(response, PAGE, headers))).toEqual(
      refused('The page could not be fetched: incorrect header check.'),
    );
    const other = { 'content-encoding': 'zstd' };
    expect(await fetched((_, response) => answer(response, PAGE, other))).toEqual(
      refused('The page is packed in an unknown way.'),
    );
  });

  it.each<[string, RequestListener]>([
    ['never answers', () => {}],
    [
      'stops amid the page',
      (_, response) => {
        response.writeHead(200, HTML);
        response.write('<p>The bridge');
      },
    ],
  ])('GIVEN a server that %s THEN the fetch ends with its signal', async (_what, listener) => {
    const ending = new AbortController();
    const server = await newsServer((request, response) => {
      listener(request, response);
      ending.abort();
    });
    expect(await fetchHere(server, ending.signal)).toEqual(
      refused('The page took longer than 10 seconds.'),
    );
  });

  it('GIVEN a server that takes no connections or cuts them THEN one sentence says so', async () => {
    expect(await fetchHere('http://127.0.0.1:1/')).toEqual(
      refused('The server takes no connections.'),
    );
    const cut = await fetched((request) => request.socket.destroy());
    expect(cut).toEqual(refused('The page could not be fetched: socket hang up.'));
  });
});
