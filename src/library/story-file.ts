import { stringify } from 'yaml';
import type { Block } from '../story/file/draft.js';
import type { Story } from '../story/types.js';

/** What the front matter of a story file says; a value that is '' is left out. */
export interface FrontMatterValues {
  readonly headline: string;
  readonly published: string;
  readonly author: string;
  readonly source: string;
  readonly url: string;
  readonly language: string;
  readonly people?: readonly object[];
  readonly related: readonly { readonly headline: string; readonly url: string }[];
}

/**
 * Writes a story as a story file: YAML front matter, then the paragraphs, one a line, with blank lines between and
 * `##` before each section's heading.
 *
 * Reading it gives the same headline (runs of white space as one space), paragraphs, sections, related headlines and
 * people. The people stand in it as they were found, so that what was read wrongly can be corrected by hand.
 */
export function storyFile(story: Story): string {
  const { headline, published, author, source, url, language, related } = story;
  const values = { headline, published, author, source, url, language, related };
  return storyFileText({ ...values, people: peopleValues(story) }, blocksOf(story));
}

/** The people of a story as its front matter names them. */
export function peopleValues(story: Story): readonly object[] {
  return story.people.map(({ name, role, aliases }) => ({
    name,
    ...filled({ role }),
    ...(aliases.length > 0 && { aliases: [...aliases] }),
  }));
}

/** Writes front matter and the blocks of a body as a story file. */
export function storyFileText(values: FrontMatterValues, blocks: readonly Block[]): string {
  const { headline, published, author, source, url, language, people, related } = values;
  const frontMatter = {
    headline,
    ...filled({ published, author, source, url, language }),
    ...(people !== undefined && { people }),
    related: related.map(({ headline, url }) => ({ headline, ...filled({ url }) })),
  };
  const lines = blocks.map(({ kind, text }) =>
    kind === 'heading' ? headingLine(text) : paragraphLine(text),
  );
  return `---\n${stringify(frontMatter, { lineWidth: 0 })}---\n\n${lines.join('\n\n')}\n`;
}

/** The values that are not ''. */
function filled(values: Readonly<Record<string, string>>): Readonly<Record<string, string>> {
  return Object.fromEntries(Object.entries(values).filter(([, value]) => value !== ''));
}

function blocksOf(story: Story): readonly Block[] {
  const textOf = new Map(story.paragraphs.map(({ number, text }) => [number, text]));
  const inSections = new Set(story.sections.flatMap(({ paragraphs }) => paragraphs));
  const paragraph = (number: number): Block => ({
    kind: 'paragraph',
    text: textOf.get(number) ?? '',
  });
  const before = story.paragraphs.filter(({ number }) => !inSections.has(number));
  return [
    ...before.map(({ number }) => paragraph(number)),
    ...story.sections.flatMap(({ heading, paragraphs }): readonly Block[] => [
      { kind: 'heading', text: heading },
      ...paragraphs.map(paragraph),
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
