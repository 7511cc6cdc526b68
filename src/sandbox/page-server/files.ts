import type { IncomingMessage, ServerResponse } from 'node:http';
import { readdir, readFile } from 'node:fs/promises';
import { extname, join, sep } from 'node:path';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import { gzip } from 'node:zlib';
import type { PageFile, PageFiles } from '../types.js';
import { safeHeaders, send } from './send.js';

const types: Readonly<Record<string, string>> = {
  '.html': 'text/html; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.json': 'application/json',
  '.map': 'application/json',
  '.svg': 'image/svg+xml',
  '.woff2': 'font/woff2',
};

/** Types that are packed already. */
const packedTypes: ReadonlySet<string> = new Set(['font/woff2']);

/** The page loads from this sandbox alone, sends no form away and may not be framed. */
const contentSecurityPolicy = [
  "default-src 'none'",
  "script-src 'self'",
  "style-src 'self'",
  "connect-src 'self'",
  "font-src 'self'",
  "img-src 'self' data: blob:",
  "form-action 'none'",
  "base-uri 'none'",
  "frame-ancestors 'none'",
].join('; ');

/** Names under which the build never puts another content: `/assets/index-BX2f9Q_x.js`. */
const hashedName = /^\/assets\/.+-[\w-]{8}\.\w+$/;

/** A year in seconds, the longest that a file is usually said to be kept. */
const year = 31_536_000;

const zipped = promisify(gzip);

/**
 * Reads the page's files, which the build puts into a folder; rejects with a hint where it wasn't built.
 *
 * @param folder by default the one beside the compiled sandbox
 */
export async function readPageFiles(
  folder: URL = new URL('../page/', import.meta.url),
): Promise<PageFiles> {
  const root = fileURLToPath(folder);
  const entries = await readdir(root, { recursive: true, withFileTypes: true }).catch(() => []);
  const names = entries
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name).slice(root.length))
    .filter((name) => extname(name) in types);
  if (!names.includes('index.html') || !names.some((name) => name.endsWith('.js')))
    throw new Error('the sandbox’s page is not built; run: npm run build');
  const read = names.map(async (name): Promise<readonly [string, PageFile]> => {
    const body = await readFile(join(root, name));
    const path = name === 'index.html' ? '/' : `/${name.split(sep).join('/')}`;
    return [path, { type: types[extname(name)] ?? '', body, keep: hashedName.test(path) }];
  });
  return Object.fromEntries(await Promise.all(read));
}

const zips = new WeakMap<PageFile, Promise<Buffer>>();

/** Answers with a file, packed where the browser takes that; 404 where there is none. */
export async function sendFile(
  request: IncomingMessage,
  response: ServerResponse,
  file: PageFile | undefined | false,
): Promise<void> {
  if (!file) return send(response, 404);
  const { type, body, keep = false } = file;
  const packs = !packedTypes.has(type) && takesGzip(request);
  const headers = {
    ...safeHeaders,
    'content-security-policy': contentSecurityPolicy,
    'content-type': type,
    'cache-control': keep ? `public, max-age=${year}, immutable` : 'no-cache',
    vary: 'accept-encoding',
    ...(packs ? { 'content-encoding': 'gzip' } : {}),
  };
  response.writeHead(200, headers).end(packs ? await zipOf(file) : body);
}

/** A file packed, once. */
function zipOf(file: PageFile): Promise<Buffer> {
  const known = zips.get(file);
  if (known !== undefined) return known;
  const zip = zipped(file.body);
  zips.set(file, zip);
  return zip;
}

/** Whether a browser takes gzip: it names it, and not with the weight 0. */
function takesGzip({ headers }: IncomingMessage): boolean {
  const named = (headers['accept-encoding'] ?? '').split(',');
  return named.some((one) => /^\s*(?:gzip|\*)\s*(?:;\s*q=(?!0(?:\.0*)?\s*$)[\d.]+)?\s*$/.test(one));
}
