import { readFile, readdir } from 'node:fs/promises';
import { join } from 'node:path';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { importStories } from '../../src/cli/import.js';
import { contentFolder } from '../library/content-folder.js';
import { newsServer } from '../library/page/news-server.js';
import { runCli, type Ended } from './byline.js';
import { onTerminal } from './terminal.js';

const article = 'Ferry captain buys Osen lighthouse\n\nMarta Quell bought it on Tuesday.\n';
const file = join('stories', 'ferry-captain-buys-osen-lighthouse.md');
const wrote: Ended = {
  status: 0,
  stdout: `Wrote ${file}. Read it through, correct what was found, and restart Byline.\n`,
  stderr: '',
};

/** What the import of a story that says Friday shows where the file says Tuesday. */
const difference = `--- ${file}\tnow
+++ ${file}\tafter the import
@@ -6,4 +6,4 @@
 related: []
 ---
 
-Marta Quell bought it on Tuesday.
+Marta Quell bought it on Friday.
`;

/** The same on a terminal with colours. */
const coloured = `\x1b[1m--- FILE\tnow\x1b[22m
\x1b[1m+++ FILE\tafter the import\x1b[22m
\x1b[2m@@ -6,4 +6,4 @@\x1b[22m
 related: []
 ---
 
\x1b[31m-Marta Quell bought it on Tuesday.\x1b[39m
\x1b[32m+Marta Quell bought it on Friday.\x1b[39m
`.replaceAll('FILE', file);

const page = `<html lang="en"><head><meta charset="windows-1252"><title>Ferry captain buys Osen lighthouse</title>
<meta name="date" content="2026-10-06"></head><body><article>
<p>Marta Quell bought the lighthouse of Osen on Tuesday, after it had stood empty for eleven years.</p>
<p>\x93Children can see the lamp lit,\x94 Quell said, at the caf\xe9 below the tower.</p>
</article><script>document.title = 'Hacked'</script></body></html>`;

const imported = `---
headline: Ferry captain buys Osen lighthouse
published: 2026-10-06
language: en
related: []
people:
  - name: Marta Quell
    aliases:
      - Quell
---

Marta Quell bought the lighthouse of Osen on Tuesday, after it had stood empty for eleven years.

“Children can see the lamp lit,” Quell said, at the café below the tower.
`;

afterEach(() => {
  vi.unstubAllEnvs();
});

/** A folder with some files, and `byline import` run in it with `stories` as the content folder. */
async function newsroom(files: Readonly<Record<string, string | Uint8Array>>) {
  const folder = await contentFolder(files);
  const env = { CONTENT_DIR: 'stories' };
  return {
    folder,
    run: (args: readonly string[], input = '') =>
      runCli(['import', ...args], { folder, env, input }),
  };
}

describe('byline import', () => {
  it('GIVEN a file THEN it is written once, with its date, and unchanged the second time', async () => {
    const { folder, run } = await newsroom({ 'article.txt': article });
    const args = ['article.txt', '--published', '2026-10-06'];
    expect(await run(args)).toEqual(wrote);
    const written = await readFile(join(folder, file), 'utf8');
    expect(written).toContain('published: 2026-10-06\n');
    expect(await run(args)).toEqual({
      status: 0,
      stdout: `${file} is already this story; nothing was changed.\n`,
      stderr: '',
    });
    expect(await readdir(join(folder, 'stories'))).toEqual([
      'ferry-captain-buys-osen-lighthouse.md',
    ]);
  });

  it('GIVEN other content under the same name THEN it stays, but with --force', async () => {
    const { folder, run } = await newsroom({
      'article.txt': article,
      'later.txt': article.replace('Tuesday', 'Friday'),
    });
    await run(['article.txt']);
    expect(await run(['later.txt'])).toEqual({
      status: 1,
      stdout: difference,
      stderr: `byline: ${file} is there with other content and stays; --force replaces it\n`,
    });
    expect(await readFile(join(folder, file), 'utf8')).toContain('Tuesday');
    expect(await run(['later.txt', '--force'])).toEqual(wrote);
    expect(await readFile(join(folder, file), 'utf8')).toContain('Friday');
  });

  it.each([
    ['y', true],
    ['Yes', true],
    ['', false],
    ['n', false],
    ['maybe', false],
  ])('GIVEN a terminal where %j is typed THEN replaced: %s', async (typed, replaced) => {
    const { folder } = await newsroom({
      'article.txt': article,
      'later.txt': article.replace('Tuesday', 'Friday'),
    });
    vi.stubEnv('CONTENT_DIR', join(folder, 'stories'));
    await importStories([join(folder, 'article.txt')], onTerminal(''));
    const terminal = onTerminal(`${typed}\n`);
    const status = await importStories([join(folder, 'later.txt')], terminal);
    const day = (await readFile(join(folder, file), 'utf8')).includes('Friday');
    expect({ status, day }).toEqual({ status: replaced ? 0 : 1, day: replaced });
    const told = terminal.printed().replaceAll(`${folder}/`, '');
    const end = replaced
      ? wrote.stdout
      : `byline: ${file} is there with other content and stays; --force replaces it\n`;
    expect(told).toBe(`${coloured}Replace ${file}? (y/N) ${end}`);
  });

  it('GIVEN a terminal that is closed at the question THEN the file stays', async () => {
    const { folder } = await newsroom({
      'article.txt': article,
      'later.txt': article.replace('Tuesday', 'Friday'),
    });
    vi.stubEnv('CONTENT_DIR', join(folder, 'stories'));
    await importStories([join(folder, 'article.txt')], onTerminal(''));
    expect(await importStories([join(folder, 'later.txt')], onTerminal(''))).toBe(1);
    expect(await readFile(join(folder, file), 'utf8')).toContain('Tuesday');
  });

  it('GIVEN a web page in a charset of its own THEN its article becomes the story', async () => {
    const { folder, run } = await newsroom({ 'page.html': Buffer.from(page, 'latin1') });
    expect(await run(['page.html'])).toEqual(wrote);
    expect(await readFile(join(folder, file), 'utf8')).toBe(imported);
  });

  it('GIVEN an address THEN the page is fetched and its address kept', async () => {
    const { folder, run } = await newsroom({});
    const server = await newsServer((_, response) => {
      response.setHeader('content-type', 'text/html');
      response.end(Buffer.from(page, 'latin1'));
    });
    const address = `${server}/lighthouse`;
    expect(await run([address, '--allow-local', '--published', '2026-10-07'])).toEqual(wrote);
    expect(await readFile(join(folder, file), 'utf8')).toBe(
      imported
        .replace('2026-10-06', '2026-10-07')
        .replace('language:', `source: 127.0.0.1\nurl: ${address}\nlanguage:`),
    );
  });

  it('GIVEN an address of this machine without --allow-local, or no page there, THEN one line says so', async () => {
    const { folder, run } = await newsroom({});
    const server = await newsServer((_, response) => {
      response.statusCode = 404;
      response.end();
    });
    expect(await run([server])).toEqual({
      status: 1,
      stdout: '',
      stderr: `byline: ${server}: The address leads to a private network or to this machine: only public addresses are fetched.\n`,
    });
    expect(await run([server, '--allow-local'])).toEqual({
      status: 1,
      stdout: '',
      stderr: `byline: ${server}: There is no such page: the server says not found.\n`,
    });
    expect(await readdir(folder)).toEqual([]);
  });

  it('GIVEN - THEN the story is read from standard input', async () => {
    const { folder, run } = await newsroom({});
    expect(await run(['-'], article)).toEqual(wrote);
    expect(await readFile(join(folder, file), 'utf8')).toContain('Marta Quell bought it');
  });

  it.each([
    [
      'an address in a file',
      'https://example.org/lighthouse',
      'This is a web address, not a story’s text: give import the address itself, or copy the article’s text.',
    ],
    ['nothing', '', 'The file is empty: write the headline in its first line.'],
  ])('GIVEN %s THEN one line says what to do and nothing is written', async (_what, text, why) => {
    const { folder, run } = await newsroom({ 'page.txt': text });
    expect(await run(['page.txt'])).toEqual({
      status: 1,
      stdout: '',
      stderr: `byline: page.txt:1: ${why}\n`,
    });
    expect(await readdir(folder)).toEqual(['page.txt']);
  });

  it('GIVEN a file that isn’t there THEN one line says so', async () => {
    const { run } = await newsroom({});
    expect(await run(['none.txt'])).toEqual({
      status: 1,
      stdout: '',
      stderr: 'byline: none.txt: There is no such file, or it is a link that leads nowhere.\n',
    });
  });

  it('GIVEN a content folder that cannot be written THEN one line says so', async () => {
    const { run } = await newsroom({ 'article.txt': article, stories: 'a file, no folder' });
    const { status, stdout, stderr } = await run(['article.txt']);
    expect({ status, stdout, lines: stderr.split('\n').length }).toEqual({
      status: 1,
      stdout: '',
      lines: 2,
    });
    expect(stderr).toMatch(/^byline: can’t write into stories: /);
  });
});
