import { readdir } from 'node:fs/promises';
import { join } from 'node:path';
import type { Model } from '../answer/model.js';
import type { ReadByModel } from '../answer/model-reading.js';
import { readStory } from '../story/read-story.js';
import type { StorySlug } from '../story/types.js';
import { libraryStory } from './library-story.js';
import { loadModel } from './load-model.js';
import { readTextFile } from './read-text-file.js';
import { SLUG_LIMIT, parseSlug, slugOf } from './slug.js';
import type { Library, LibraryProblem, LibraryStory } from './types.js';

const STORY_FILE = /\.(?:md|txt)$/i;

type FileNaming =
  | { readonly ok: true; readonly file: string; readonly slug: StorySlug }
  | { readonly ok: false; readonly problem: LibraryProblem };

type FileReading =
  | { readonly ok: true; readonly story: LibraryStory }
  | { readonly ok: false; readonly problem: LibraryProblem };

/**
 * Reads and indexes every `*.md` and `*.txt` file that lies directly in the content folder.
 *
 * A file that is no story, or whose name is no slug, is a problem and the others load. Files whose names begin with
 * a dot are left alone. A folder that is missing or unreadable gives no stories and one problem that names the folder.
 *
 * @param readByModel - the model that reads people's questions too; without it the built-in reader answers alone
 */
export async function openLibrary(folder: string, readByModel?: ReadByModel): Promise<Library> {
  let names: readonly string[];
  try {
    names = await readdir(folder);
  } catch (error) {
    return { stories: [], problems: [folderProblem(folder, error)] };
  }
  const files = names
    .filter((name) => STORY_FILE.test(name) && !name.startsWith('.'))
    .toSorted(byCodeUnits);

  const model = loadModel();
  const readings: FileReading[] = [];
  for (const file of files) {
    const naming = nameFile(file, files);
    // oxlint-disable-next-line no-await-in-loop -- a large folder is not held in memory as text all at once
    readings.push(naming.ok ? await readFile(folder, naming, model, readByModel) : naming);
  }
  return {
    stories: readings.flatMap((reading) => (reading.ok ? [reading.story] : [])).toSorted(byDate),
    problems: readings.flatMap((reading) => (reading.ok ? [] : [reading.problem])),
  };
}

/** The name of a story file without its ending, as it would be the slug: `a-story` of `a-story.md`; undefined of other files. */
export function baseName(file: string): string | undefined {
  return STORY_FILE.test(file) ? file.replace(STORY_FILE, '') : undefined;
}

function folderProblem(folder: string, error: unknown): LibraryProblem {
  const code = error instanceof Error && 'code' in error ? error.code : undefined;
  const reason =
    code === 'ENOENT'
      ? `The content folder ${folder} does not exist: create it, or set CONTENT_DIR to the folder of your stories.`
      : `The content folder ${folder} cannot be read: ${error instanceof Error ? error.message : String(error)}.`;
  return { file: folder, line: 0, reason };
}

function nameFile(file: string, files: readonly string[]): FileNaming {
  const base = baseName(file) ?? '';
  const key = base.toLowerCase();
  const owner = files.find((other) => {
    const otherBase = baseName(other) ?? '';
    return otherBase.toLowerCase() === key && parseSlug(otherBase) !== undefined;
  });
  if (owner !== undefined && owner !== file) {
    const reason = `${owner} is already the story ${key}: rename or remove one of the two files.`;
    return { ok: false, problem: { file, line: 0, reason } };
  }
  const slug = parseSlug(base);
  if (slug === undefined) {
    const reason = `A story file's name has only a-z, 0-9 and hyphens, at most ${SLUG_LIMIT} before its ending: rename it, for example to ${slugOf(base)}.md.`;
    return { ok: false, problem: { file, line: 0, reason } };
  }
  return { ok: true, file, slug };
}

async function readFile(
  folder: string,
  { file, slug }: Extract<FileNaming, { readonly ok: true }>,
  model: Model,
  readByModel: ReadByModel | undefined,
): Promise<FileReading> {
  const content = await readTextFile(join(folder, file));
  if (!content.ok) return { ok: false, problem: { file, line: 0, reason: content.reason } };
  const reading = readStory(content.text);
  if (!reading.ok) return { ok: false, problem: { file, ...reading.problem } };
  return { ok: true, story: libraryStory(slug, reading.story, model, readByModel) };
}

function byCodeUnits(left: string, right: string): number {
  if (left === right) return 0;
  return left < right ? -1 : 1;
}

function byDate(left: LibraryStory, right: LibraryStory): number {
  return timeOf(right) - timeOf(left) || byCodeUnits(left.slug, right.slug);
}

/** When the story was published, in ms since 1970; 0 where it has no date. */
function timeOf({ story }: LibraryStory): number {
  return story.published === '' ? 0 : Date.parse(story.published);
}
