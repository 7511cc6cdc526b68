import { stringify } from 'yaml';
import type { Story } from '../story/types.js';

/**
 * Writes a story as a story file: YAML front matter, then the paragraphs, one a line, with blank lines between and
 * `##` before each section's heading.
 *
 * Reading it gives the same headline (runs of white space as one space), paragraphs, sections, related headlines and
 * people. The people stand in it as they were found, so that what was read wrongly can be corrected by hand.
 */
export function storyFile(story: Story): string {
  const frontMatter = stringify(frontMatterOf(story), { lineWidth: 0 });
  return `---\n${frontMatter}---\n\n${bodyOf(story).join('\n\n')}\n`;
}

function frontMatterOf(story: Story): object {
  return {
    headline: story.headline,
    ...filled({ published: story.published, source: story.source, url: story.url }),
    language: story.language,
    people: story.people.map(({ name, role, aliases }) => ({
      name,
      ...filled({ role }),
      ...(aliases.length > 0 && { aliases: [...aliases] }),
    })),
    related: story.related.map(({ headline, url }) => ({ headline, ...filled({ url }) })),
  };
}

/** The values that are not ''. */
function filled(values: Readonly<Record<string, string>>): Readonly<Record<string, string>> {
  return Object.fromEntries(Object.entries(values).filter(([, value]) => value !== ''));
}

function bodyOf(story: Story): readonly string[] {
  const textOf = new Map(story.paragraphs.map(({ number, text }) => [number, text]));
  const inSections = new Set(story.sections.flatMap(({ paragraphs }) => paragraphs));
  const before = story.paragraphs.filter(({ number }) => !inSections.has(number));
  return [
    ...before.map(({ text }) => paragraphLine(text)),
    ...story.sections.flatMap(({ heading, paragraphs }) => [
      headingLine(heading),
      ...paragraphs.map((number) => paragraphLine(textOf.get(number) ?? '')),
    ]),
  ];
}

/** A paragraph that begins like a heading is indented, and so stays a paragraph. */
function paragraphLine(text: string): string {
  return /^#{1,6}[ \t]/.test(text) ? ` ${text}` : text;
}

/** A heading that ends in `#` gets closing marks, which are taken off in place of its own. */
function headingLine(heading: string): string {
  return /\s#+$/.test(heading) ? `## ${heading} ##` : `## ${heading}`;
}
