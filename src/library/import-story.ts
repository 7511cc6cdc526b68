import { randomUUID } from 'node:crypto';
import { mkdir, open, readFile, readdir, rename, rm } from 'node:fs/promises';
import { join } from 'node:path';
import type { StorySlug } from '../story/types.js';
import { baseName } from './open-library.js';
import { readImport, type ImportedText, type ImportReading } from './read-import.js';

/** What to import, and where to. */
export interface StoryImport extends ImportedText {
  /** The content folder; it is made where it is missing. */
  readonly folder: string;
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
 * - `no-article`, `not-a-story`: nothing could be imported, as {@link readImport} says.
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
  | Exclude<ImportReading, { readonly kind: 'read' }>;

/**
 * Puts a story into the content folder as `<slug of its headline>.md`, whole or not at all.
 *
 * @throws what the file system throws where the folder cannot be read or written
 */
export async function importStory(order: StoryImport): Promise<ImportOutcome> {
  const reading = readImport(order);
  if (reading.kind !== 'read') return reading;
  const { slug, content } = reading;
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
