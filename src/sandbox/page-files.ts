import { readFile } from 'node:fs/promises';
import type { PageFile, PageFiles } from './types.js';

const files: readonly (readonly [path: string, file: string, type: string])[] = [
  ['/', 'index.html', 'text/html; charset=utf-8'],
  ['/style.css', 'style.css', 'text/css; charset=utf-8'],
  ['/app.js', 'app.js', 'text/javascript; charset=utf-8'],
];

/** Reads the page's files, which the build puts beside this module; rejects with a hint where it wasn't built. */
export async function readPageFiles(): Promise<PageFiles> {
  const entries = files.map(async ([path, file, type]): Promise<[string, PageFile]> => {
    const body = await readFile(new URL(`./page/${file}`, import.meta.url)).catch(() => undefined);
    if (body === undefined) throw new Error('the sandbox’s page is not built; run: npm run build');
    return [path, { type, body }];
  });
  return Object.fromEntries(await Promise.all(entries));
}
