import { readFile, readdir } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { contentFolder } from '../library/content-folder.js';
import { runCli, type Ended } from './byline.js';

const article = 'Ferry captain buys Osen lighthouse\n\nMarta Quell bought it on Tuesday.\n';
const file = join('stories', 'ferry-captain-buys-osen-lighthouse.md');
const wrote: Ended = {
  status: 0,
  stdout: `Wrote ${file}. Read it through, correct what was found, and restart Byline.\n`,
  stderr: '',
};

/** A folder with some files, and `byline import` run in it with `stories` as the content folder. */
async function newsroom(files: Readonly<Record<string, string>>) {
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
      stdout: '',
      stderr: `byline: ${file} is there with other content and stays; --force replaces it\n`,
    });
    expect(await readFile(join(folder, file), 'utf8')).toContain('Tuesday');
    expect(await run(['later.txt', '--force'])).toEqual(wrote);
    expect(await readFile(join(folder, file), 'utf8')).toContain('Friday');
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
