import type { Language } from '../language/language.js';
import type { Story, StorySlug } from '../story/types.js';
import { characterStart, clip, escapeMarkdown } from './markdown.js';
import { framed, text, type MessageView } from './message.js';
import { paged, pageTurner, pageWithin } from './pages.js';
import { headlineText, sourceLine } from './story-line.js';

/** Of a paragraph's text, so many characters stand on one page; escaped they still fit Discord's 4,000. */
const PAGE = 1600;

/**
 * One paragraph of a story; a very long one by pages.
 *
 * @param number - the paragraph's number, from 1; undefined is returned where the story has none such
 */
export function paragraphView(
  language: Language,
  slug: StorySlug,
  story: Story,
  number: number,
  page: number,
): MessageView | undefined {
  const paragraph = story.paragraphs[number - 1];
  if (paragraph === undefined) return undefined;
  const pages = chunks(paragraph.text, PAGE);
  const here = pageWithin(page, pages);
  const pressOf = (to: number) =>
    ({ kind: 'paragraph', story: slug, paragraph: number, page: to }) as const;
  return framed([
    text(`${escapeMarkdown(pages[here - 1] ?? '')}\n${sourceLine(language, story, number)}`),
    ...pageTurner(language, here, pages.length, pressOf, 'part'),
  ]);
}

/** A story's text, paragraph by paragraph with numbers and headings, by pages. */
export function readingView(
  language: Language,
  slug: StorySlug,
  story: Story,
  page: number,
): MessageView {
  const pages = readingPages(story);
  const here = pageWithin(page, pages);
  const pressOf = (to: number) => ({ kind: 'read', story: slug, page: to }) as const;
  return framed([
    text(`## ${headlineText(story)}`),
    ...(pages[here - 1] ?? []).map((piece) => text(piece)),
    ...pageTurner(language, here, pages.length, pressOf, 'page'),
  ]);
}

function readingPages(story: Story): readonly (readonly string[])[] {
  const headings = new Map(
    story.sections.map(({ heading, paragraphs }) => [paragraphs[0], heading] as const),
  );
  const pieces = story.paragraphs.flatMap(({ number, text: content }) =>
    chunks(content, PAGE).map((chunk, place) => {
      const heading = place === 0 ? headings.get(number) : undefined;
      const above = heading === undefined ? '' : `### ${escapeMarkdown(clip(heading, 150))}\n`;
      return `${above}-# ${number}\n${escapeMarkdown(chunk)}`;
    }),
  );
  return paged(pieces, { count: 6, size: 3500 }, (piece) => piece.length);
}

/** The text in pieces of at most so many characters, parted at spaces where there are any. */
function chunks(content: string, limit: number): readonly string[] {
  const pieces: string[] = [];
  let from = 0;
  while (content.length - from > limit) {
    const space = content.lastIndexOf(' ', from + limit);
    const to = space > from ? space : characterStart(content, from + limit);
    pieces.push(content.slice(from, to));
    from = space > from ? to + 1 : to;
  }
  return [...pieces, content.slice(from)];
}
