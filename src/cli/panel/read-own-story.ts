import type { Model } from '../../answer/model.js';
import type { ReadByModel } from '../../answer/model-reading.js';
import { libraryStory } from '../../library/library-story.js';
import { isPage, readPage } from '../../library/page/page-story.js';
import { readImport } from '../../library/read-import.js';
import type { PanelProblem } from '../../sandbox/panel-stories.js';
import { decodeImport } from '../import-source.js';
import type { OwnStory } from './own-stories.js';

/** What reading a text or page gave: a story that can be asked, or why not. */
export type OwnReading =
  | { readonly ok: true; readonly own: OwnStory }
  | { readonly ok: false; readonly problem: PanelProblem };

/** The most text that is read, in UTF-16 units. The bot stands still meanwhile: measured 1 s for 100,000, 3 s for so many. */
const longestText = 300_000;

const NO_TEXT = 'There is no text: paste an article, its headline first.';
const TOO_LONG =
  'The story has more than 300,000 characters, which is a book: bring in one article.';

/** Reads a story's text or a page's HTML as `byline import` does. */
export function readOwnStory(
  bytes: Uint8Array,
  model: Model,
  readByModel: ReadByModel | undefined,
): OwnReading {
  const decoded = decodeImport(bytes);
  if (!decoded.ok) return refused(decoded.reason, 0);
  const isHtml = isPage(decoded.text);
  const article = isHtml ? readPage(decoded.text, '') : decoded;
  if (!article.ok) return refused(article.reason, 0);
  const { text } = article;
  if (text.trim() === '') return refused(NO_TEXT, 0);
  if (text.length > longestText) return refused(TOO_LONG, 0);
  const reading = readImport({ text });
  switch (reading.kind) {
    case 'read': {
      const { slug, story, content } = reading;
      return { ok: true, own: { found: libraryStory(slug, story, model, readByModel), content } };
    }
    case 'no-article':
      return refused(reading.reason, 0);
    case 'not-a-story':
      // a page's lines aren't those of the text that was made of it
      return refused(reading.problem.reason, isHtml ? 0 : reading.problem.line);
  }
}

function refused(error: string, line: number): OwnReading {
  return { ok: false, problem: { error, line } };
}
