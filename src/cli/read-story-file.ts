import { readTextFile } from '../library/read-text-file.js';
import { readStory } from '../story/read-story.js';
import type { Story } from '../story/types.js';

/** What reading one story file gave: the story, or a one-line reason that names the file. */
export type StoryFileReading =
  | { readonly ok: true; readonly story: Story }
  | { readonly ok: false; readonly reason: string };

/** Reads a story file (UTF-8). A file that is missing, unreadable or no story gives the reason as a value. */
export async function readStoryFile(file: string): Promise<StoryFileReading> {
  const content = await readTextFile(file);
  if (!content.ok) return { ok: false, reason: `${file}: ${content.reason}` };
  const reading = readStory(content.text);
  if (reading.ok) return reading;
  return { ok: false, reason: `${file}:${reading.problem.line}: ${reading.problem.reason}` };
}
