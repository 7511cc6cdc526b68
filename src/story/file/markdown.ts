import type { Block } from './draft.js';

const HEADING = /^#{1,6}[ \t]+(?=\S)/u;
const LETTER_OR_DIGIT = /[\p{L}\p{N}]/u;

/** The text of a Markdown heading without its marks, or null where the line is none. */
export function headingOf(line: string): string | null {
  const marks = HEADING.exec(line)?.[0];
  if (marks === undefined) return null;
  return line
    .slice(marks.length)
    .replace(/\s#+\s*$/u, '')
    .trim();
}

/**
 * Splits the body of a Markdown story into headings and paragraphs.
 *
 * Paragraphs are separated by blank lines or headings, their own line ends become spaces. What
 * holds no letter or digit (a rule such as `***`) is left out.
 */
export function readMarkdown(lines: readonly string[]): readonly Block[] {
  const blocks: Block[] = [];
  let open: string[] = [];
  const close = (): void => {
    const text = open.join(' ');
    if (LETTER_OR_DIGIT.test(text)) blocks.push({ kind: 'paragraph', text });
    open = [];
  };
  for (const line of lines) {
    const heading = headingOf(line);
    if (heading !== null || line.trim() === '') close();
    if (heading !== null && LETTER_OR_DIGIT.test(heading)) {
      blocks.push({ kind: 'heading', text: heading });
    } else if (heading === null && line.trim() !== '') {
      open.push(line.trim());
    }
  }
  close();
  return blocks;
}
