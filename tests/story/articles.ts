import { readdir, readFile } from 'node:fs/promises';
import { URL } from 'node:url';

const folder = new URL('articles/', import.meta.url);

/** The names, without ending, of the articles written for the tests, in `tests/story/articles`. */
export async function articleNames(): Promise<readonly string[]> {
  const files = await readdir(folder);
  return files
    .filter((file) => file.endsWith('.md'))
    .map((file) => file.replace(/\.md$/u, ''))
    .toSorted();
}

/** An article’s file. */
export function articleText(name: string): Promise<string> {
  return readFile(new URL(`${name}.md`, folder), 'utf8');
}

/** What the reader should make of an article: the JSON beside it, written and judged by hand. */
export async function expectedReading(name: string): Promise<unknown> {
  return JSON.parse(await readFile(new URL(`${name}.json`, folder), 'utf8'));
}
