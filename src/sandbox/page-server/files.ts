import { readdir, readFile } from 'node:fs/promises';
import { extname } from 'node:path';
import type { PageFile, PageFiles } from '../types.js';

const types: Readonly<Record<string, string>> = {
  '.html': 'text/html; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
};

/** Reads the page's files, which the build puts into dist; rejects with a hint where it wasn't built. */
export async function readPageFiles(): Promise<PageFiles> {
  const folder = new URL('../page/', import.meta.url);
  const names = await readdir(folder, { recursive: true }).catch((): string[] => []);
  if (!names.includes('index.html'))
    throw new Error('the sandbox’s page is not built; run: npm run build');
  const entries = names.map(async (name): Promise<readonly [string, PageFile][]> => {
    const type = types[extname(name)];
    if (type === undefined) return [];
    const body = await readFile(new URL(name, folder));
    return [[name === 'index.html' ? '/' : `/${name}`, { type, body }]];
  });
  return Object.fromEntries((await Promise.all(entries)).flat());
}
