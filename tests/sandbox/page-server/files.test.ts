import { expect, test } from 'vitest';
import type { PageFiles } from '../../../src/sandbox/types.js';
import { readPageFiles } from '../../../src/sandbox/page-server/files.js';
import { sandboxForTest } from '../bot.js';

/** The page's files where the build put them; by a computed path, since types are checked without a build too. */
async function builtPage(): Promise<PageFiles> {
  const built = new URL('../../../dist/src/sandbox/page-server/files.js', import.meta.url).href;
  // The compiled form of the module whose type this is.
  const module = (await import(built)) as { readonly readPageFiles: typeof readPageFiles };
  return module.readPageFiles();
}

test('the built page is served, each file with its type, and loads only what is served', async () => {
  const sandbox = await sandboxForTest({ page: { files: await builtPage() } });
  const html = await fetch(sandbox.url);
  expect(html.headers.get('content-type')).toBe('text/html; charset=utf-8');
  const source = await html.text();
  const loaded = [...source.matchAll(/(?:src|href)="(\/[^"]+)"/g)].map(([, path]) => path);
  expect(loaded).toEqual(['/style.css', '/app.js']);

  const waiting = ['/style.css', '/app.js'];
  const types = new Map<string, string | null>();
  for (let path = waiting.pop(); path !== undefined; path = waiting.pop()) {
    if (types.has(path)) continue;
    const file = await fetch(sandbox.url + path);
    types.set(path, file.status === 200 ? file.headers.get('content-type') : String(file.status));
    for (const [, name] of (await file.text()).matchAll(/from '(\.[^']+)'/g))
      waiting.push(new URL(name ?? '', sandbox.url + path).pathname);
  }
  const css = 'text/css; charset=utf-8';
  const script = 'text/javascript; charset=utf-8';
  expect(types.get('/style.css')).toBe(css);
  expect(types.get('/message-view.js')).toBe(script);
  expect(new Set(types.values())).toEqual(new Set([css, script]));
});

test('where the page was not built, reading it says what to do', async () => {
  await expect(readPageFiles()).rejects.toThrow(
    'the sandbox’s page is not built; run: npm run build',
  );
});
