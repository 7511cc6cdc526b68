import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { onTestFinished } from 'vitest';

/** Makes a folder that holds these files (name to content) and is removed when the running test ends. */
export async function contentFolder(
  files: Readonly<Record<string, string | Uint8Array>>,
): Promise<string> {
  const folder = await mkdtemp(join(tmpdir(), 'byline-library-'));
  onTestFinished(() => rm(folder, { recursive: true, force: true }));
  await Promise.all(
    Object.entries(files).map(([name, content]) => writeFile(join(folder, name), content)),
  );
  return folder;
}

/** A story file with this headline and one paragraph. */
export function shortStory(headline: string, published = ''): string {
  const date = published === '' ? '' : `published: ${published}\n`;
  return `---\nheadline: ${JSON.stringify(headline)}\n${date}---\n\nThe council of Tarnbrook met on Monday.\n`;
}
