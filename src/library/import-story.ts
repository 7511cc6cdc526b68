import { randomUUID } from 'node:crypto';
import { mkdir, open, readFile, readdir, rename, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { readStory } from '../story/read-story.js';
import type { StoryProblem, StorySlug } from '../story/types.js';
import { editedStoryFile } from './edited-story-file.js';
import { baseName } from './open-library.js';
import { isPage, readPage } from './page/page-story.js';
import { FILE_LIMIT } from './read-text-file.js';
import { slugOf } from './slug.js';
import { storyFile } from './story-file.js';

/** What to import, and where to. */
export interface StoryImport {
  /** The story's text in either format of a story file, or a web page's HTML. */
  readonly text: string;
  /** The address that a page was fetched from; undefined for a file's text. */
  readonly address?: string | undefined;
  /** The content folder; it is made where it is missing. */
  readonly folder: string;
  /** ISO date or date and time that replaces the text's own. */
  readonly published?: string | undefined;
  /** Whether a file of the same name with other content is replaced. */
  readonly replace?: boolean | undefined;
}

/**
 * What became of an import; `file` is the path of the story's file.
 *
 * - `written`: the file is there now.
 * - `unchanged`: it was there with the same content.
 * - `exists`: it was there with other content (`present` in place of `content`) and stayed; `replace` would replace it.
 *   Whether it was edited by hand or the story changed can't be told apart, and nobody's work is lost unasked.
 * - `taken`: `file`, with another ending or in other case, has the story's slug, and nothing was written.
 * - `no-article`: the page's HTML holds no article that could be found, for this reason.
 * - `not-a-story`: the text could not be read as a story.
 */
export type ImportOutcome =
  | {
      readonly kind: 'written' | 'unchanged' | 'taken';
      readonly slug: StorySlug;
      readonly file: string;
    }
  | {
      readonly kind: 'exists';
      readonly slug: StorySlug;
      readonly file: string;
      readonly present: string;
      readonly content: string;
    }
  | { readonly kind: 'no-article'; readonly reason: string }
  | { readonly kind: 'not-a-story'; readonly problem: StoryProblem };

const TOO_LARGE = 'The story has more than 4 MB: split it into several stories.';
const ONLY_AN_ADDRESS =
  'This is a web address, not a story’s text: give import the address itself, or copy the article’s text.';
const ADDRESS = /^\s*https?:\/\/\S+\s*$/i;

/**
 * Puts a story into the content folder as `<slug of its headline>.md`, whole or not at all.
 *
 * @throws what the file system throws where the folder cannot be read or written
 */
export async function importStory(order: StoryImport): Promise<ImportOutcome> {
  const page = isPage(order.text) ? readPage(order.text, order.address ?? '') : undefined;
  if (page?.ok === false) return { kind: 'no-article', reason: page.reason };
  const reading = readImport(page?.text ?? order.text, order.published);
  if (!reading.ok) return { kind: 'not-a-story', problem: reading.problem };
  const { slug, content } = reading;
  if (Buffer.byteLength(content) > FILE_LIMIT) {
    return { kind: 'not-a-story', problem: { line: 1, reason: TOO_LARGE } };
  }
  const name = `${slug}.md`;
  await mkdir(order.folder, { recursive: true });
  const taker = (await readdir(order.folder)).find(
    (file) => baseName(file)?.toLowerCase() === slug && file !== name,
  );
  if (taker !== undefined) return { kind: 'taken', slug, file: join(order.folder, taker) };

  const file = join(order.folder, name);
  const present = await contentOf(file);
  if (present === content) return { kind: 'unchanged', slug, file };
  if (present !== undefined && order.replace !== true) {
    return { kind: 'exists', slug, file, present, content };
  }
  await writeWhole(order.folder, name, content);
  return { kind: 'written', slug, file };
}

type ImportReading =
  | { readonly ok: true; readonly slug: StorySlug; readonly content: string }
  | { readonly ok: false; readonly problem: StoryProblem };

function readImport(text: string, published: string | undefined): ImportReading {
  if (ADDRESS.test(text)) return failed(ONLY_AN_ADDRESS);
  const reading = readStory(text);
  if (!reading.ok) return reading;
  const story = published === undefined ? reading.story : { ...reading.story, published };
  const content = editedStoryFile(text, story) ?? storyFile(story);
  const again = readStory(content);
  // the date that was given is checked like one in a file
  if (!again.ok) return failed(again.problem.reason);
  return { ok: true, slug: slugOf(story.headline), content };
}

function failed(reason: string): ImportReading {
  return { ok: false, problem: { line: 1, reason } };
}

async function contentOf(file: string): Promise<string | undefined> {
  try {
    return await readFile(file, 'utf8');
  } catch (error) {
    if (error instanceof Error && 'code' in error && error.code === 'ENOENT') return undefined;
    throw error;
  }
}

/** Writes beside the file and renames, so that a reader or a crash never meets half a story. */
async function writeWhole(folder: string, name: string, content: string): Promise<void> {
  const unfinished = join(folder, `.${name}.${randomUUID()}.unfinished`);
  try {
    const handle = await open(unfinished, 'wx');
    try {
      await handle.writeFile(content);
      await handle.sync();
    } finally {
      await handle.close();
    }
    await rename(unfinished, join(folder, name));
  } catch (error) {
    await rm(unfinished, { force: true });
    throw error;
  }
}
