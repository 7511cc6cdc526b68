import { readFile } from 'node:fs/promises';
import { readStory } from '../story/read-story.js';
import type { Story } from '../story/types.js';

/** What reading one story file gave: the story, or a one-line reason that names the file. */
export type StoryFileReading =
  | { readonly ok: true; readonly story: Story }
  | { readonly ok: false; readonly reason: string };

/** Reads a story file (UTF-8). A file that is missing, unreadable or no story gives the reason as a value. */
export async function readStoryFile(file: string): Promise<StoryFileReading> {
  let text: string;
  try {
    text = await readFile(file, 'utf8');
  } catch (error) {
    return { ok: false, reason: `${file}: ${fileProblem(error)}` };
  }
  const reading = readStory(text);
  if (reading.ok) return reading;
  return { ok: false, reason: `${file}:${reading.problem.line}: ${reading.problem.reason}` };
}

/** Says for people why the file system refused a file. */
export function fileProblem(error: unknown): string {
  const code = error instanceof Error && 'code' in error ? error.code : undefined;
  if (code === 'ENOENT') return 'there is no such file';
  if (code === 'EISDIR') return 'this is a folder, not a file';
  if (code === 'EACCES') return 'this file may not be read';
  return error instanceof Error ? error.message : String(error);
}
