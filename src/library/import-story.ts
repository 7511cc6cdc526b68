import { randomUUID } from 'node:crypto';
import { mkdir, open, readFile, readdir, rename, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { readStory } from '../story/read-story.js';
import type { StoryProblem, StoryReading, StorySlug } from '../story/types.js';
import { baseName } from './open-library.js';
import { FILE_LIMIT } from './read-text-file.js';
import { slugOf } from './slug.js';
import { storyFile } from './story-file.js';

/** What to import, and where to. */
export interface StoryImport {
  /** The story's text, in either format of a story file. */
  readonly text: string;
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
 * - `exists`: it was there with other content and stayed; `replace` would replace it.
 * - `taken`: `file`, with another ending or in other case, has the story's slug, and nothing was written.
 * - `not-a-story`: the text could not be read as a story.
 */
export type ImportOutcome =
  | {
      readonly kind: 'written' | 'unchanged' | 'exists' | 'taken';
      readonly slug: StorySlug;
      readonly file: string;
    }
  | { readonly kind: 'not-a-story'; readonly problem: StoryProblem };

const HTML = /^\s*<(?:!doctype|html|head|body|main|article|section|div|p|h1|script|\?xml)[\s>]/i;
const ADDRESS = /^\s*https?:\/\/\S+\s*$/i;

/**
 * Puts a story into the content folder as `<slug of its headline>.md`, whole or not at all.
 *
 * @throws what the file system throws where the folder cannot be read or written
 */
export async function importStory(order: StoryImport): Promise<ImportOutcome> {
  const reading = readImport(order);
  if (!reading.ok) return { kind: 'not-a-story', problem: reading.problem };
  const content = storyFile(reading.story);
  if (Buffer.byteLength(content) > FILE_LIMIT) {
    return notAStory('The story has more than 4 MB: split it into several stories.');
  }
  const slug = slugOf(reading.story.headline);
  const name = `${slug}.md`;
  await mkdir(order.folder, { recursive: true });
  const taker = (await readdir(order.folder)).find(
    (file) => baseName(file)?.toLowerCase() === slug && file !== name,
  );
  if (taker !== undefined) return { kind: 'taken', slug, file: join(order.folder, taker) };

  const file = join(order.folder, name);
  const present = await contentOf(file);
  if (present === content) return { kind: 'unchanged', slug, file };
  if (present !== undefined && order.replace !== true) return { kind: 'exists', slug, file };
  await writeWhole(order.folder, name, content);
  return { kind: 'written', slug, file };
}

function readImport({ text, published }: StoryImport): StoryReading {
  if (HTML.test(text)) {
    return failed(
      'This is a web page’s HTML, not a story’s text: copy the article’s text from the page.',
    );
  }
  if (ADDRESS.test(text)) {
    return failed(
      'This is a web address, not a story’s text: open it and copy the article’s text.',
    );
  }
  const reading = readStory(text);
  if (!reading.ok || published === undefined) return reading;
  const dated = readStory(storyFile({ ...reading.story, published }));
  return dated.ok ? dated : failed(dated.problem.reason);
}

function failed(reason: string): StoryReading {
  return { ok: false, problem: { line: 1, reason } };
}

function notAStory(reason: string): ImportOutcome {
  return { kind: 'not-a-story', problem: { line: 1, reason } };
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
