import type { Block } from '../../story/file/draft.js';
import { storyFileText } from '../story-file.js';
import { articleBlocks } from './article-blocks.js';
import { openPage } from './page-document.js';
import { readMetadata } from './page-metadata.js';

/** What reading a page gave: its story as the text of a story file, or why not, as a sentence for people. */
export type PageReading =
  | { readonly ok: true; readonly text: string }
  | { readonly ok: false; readonly reason: string };

/** A page with less text than a short news item has, in characters, is a notice or a list of links. */
const SHORTEST = 140;

const HTML = /^\s*<[a-z!?]/i;

/** Whether a text is a web page's HTML: it begins with a tag. */
export function isPage(text: string): boolean {
  return HTML.test(text);
}

/**
 * Reads the story on a web page: headline, date, authors, source, address and related headlines from what the page says
 * about itself, paragraphs and headings from its article. Nothing in the page runs, and nothing that it names is loaded.
 *
 * @param address the address that the page was fetched from, or '' for a file
 */
export function readPage(html: string, address: string): PageReading {
  const opening = openPage(html);
  if (!opening.ok) return opening;
  const metadata = readMetadata(opening.document, address);
  const { headline, published, authors, source, url, language, related } = metadata;
  const author = authors.join(', ');
  const found = articleBlocks(opening.document, headline);
  const blocks = lengthOf(found) >= SHORTEST ? found : blocksOf(metadata.body);
  if (headline === '' || lengthOf(blocks) < SHORTEST) {
    return {
      ok: false,
      reason: 'There is no article in the page: copy the article’s text into a file.',
    };
  }
  const frontMatter = { headline, published, author, source, url, language, related };
  return { ok: true, text: storyFileText(frontMatter, blocks) };
}

function lengthOf(blocks: readonly Block[]): number {
  const paragraphs = blocks.filter(({ kind }) => kind === 'paragraph');
  return paragraphs.reduce((length, { text }) => length + text.length, 0);
}

/** The paragraphs of a text that the page's metadata has in one piece. */
function blocksOf(body: string): readonly Block[] {
  const lines = body.split('\n').map((line) => line.trim());
  return lines.filter(Boolean).map((text) => ({ kind: 'paragraph', text }));
}
