import { parseDocument } from 'yaml';
import { cleanText } from '../story/text/clean-text.js';
import { hasFrontMatter } from '../story/file/front-matter.js';
import type { Story } from '../story/types.js';
import { peopleValues } from './story-file.js';

/**
 * The text of a story file that its editor wrote with front matter, as they wrote it, comments, corrections and body
 * alike; the story's date is put in, and its people where the file names none.
 *
 * @param text a text that was read as `story`
 * @returns undefined where the text has no front matter
 */
export function editedStoryFile(text: string, story: Story): string | undefined {
  const lines = cleanText(text).trimStart().split('\n');
  if (!hasFrontMatter(lines)) return undefined;
  const close = lines.findIndex((line, at) => at > 0 && hasFrontMatter([line]));
  const frontMatter = parseDocument(lines.slice(1, close).join('\n'));
  if (story.published !== '') frontMatter.set('published', story.published);
  if (frontMatter.get('people') == null) frontMatter.set('people', peopleValues(story));
  const body = lines.slice(close + 1).join('\n');
  return `---\n${frontMatter.toString({ lineWidth: 0 })}---\n${body.trimEnd()}\n`;
}
