import { Readability } from '@mozilla/readability';
import type { Block } from '../../story/file/draft.js';
import { lineOf } from './page-document.js';
import type { PageDocument, PageElement } from './page-document.js';
import { isFurniture } from './page-furniture.js';

// What holds no sentence of an article by the meaning that HTML gives it. Readability takes away most, not all.
const NO_TEXT = [
  'script, style, noscript, template, iframe, object, embed, svg, canvas, video, audio, picture, img',
  'form, button, input, select, textarea, dialog, nav, aside, figure, figcaption, footer, table',
  '[hidden], [aria-hidden="true"], [role="navigation"], [role="complementary"], [role="dialog"]',
].join(', ');

// The same by the words that pages' authors name such parts with.
const NAMED =
  /(?:^|[\s_-])(?:captions?|credits?|bylines?|newsletters?|sign-?up|subscri(?:be|ption)|shar(?:e|ing)|social|promos?|related|recommended|recirculation|read-?more|more-?on|trending|most-?read|comments?|ads?|adverts?|advertisements?|sponsor(?:ed)?|cookies?|consent|paywall|breadcrumbs?|toolbar|tags|author-?bio|copyright)(?=$|[\s_-])/i;

/** A part with more of the page's text than this is the article or holds it, whatever it is called. */
const LARGEST_SHARE = 0.3;

const BLOCKS = 'p, div, section, article, ul, ol, li, blockquote, pre, h1, h2, h3, h4, h5, h6';
const HEADING = /^H[1-6]$/;
const LETTER_OR_DIGIT = /[\p{L}\p{N}]/u;

/** So much of a line's text in links makes it a pointer elsewhere, in times a date of the page. */
const LINK_SHARE = 0.9;

/** A longer line above the first sentence, in characters, is a standfirst, which belongs to the article. */
const LABEL_LENGTH = 60;

/** In characters: no headline comes near. */
const LONGEST_TITLE = 1000;

const SENTENCE_END = /[.!?…:][”"’'»)\]]*$/u;

/**
 * Finds the article of a page: its paragraphs and headings in order, without the headline and without what stands
 * between them on the page (captions, credits, newsletters, buttons, pointers to other stories). Empty where the page
 * has none. Changes the document.
 */
export function articleBlocks(document: PageDocument, headline: string): readonly Block[] {
  takeAway(document);
  const content = contentOf(document);
  if (content === undefined) return [];
  for (const lineBreak of content.querySelectorAll('br')) lineBreak.replaceWith(' ');
  const blocks = belowLabels(leavesOf(content)).flatMap((leaf) => blockOf(leaf, headline));
  return blocks.filter(({ kind }, at) => {
    const next = blocks[at + 1]?.kind;
    return kind === 'paragraph' || next === 'paragraph';
  });
}

function contentOf(document: PageDocument): PageElement | undefined {
  const readability = new Readability<PageElement>(document, {
    // the element that it made, in place of its HTML
    serializer: (element) => element,
    disableJSONLD: true,
  });
  try {
    return readability.parse()?.content ?? undefined;
  } catch {
    // it meets pages that it can't read: https://github.com/mozilla/readability/issues/836
    return undefined;
  }
}

function takeAway(document: PageDocument): void {
  for (const element of document.querySelectorAll('script, style, noscript, template')) {
    element.remove();
  }
  const title = document.querySelector('title');
  // Readability compares headings with it, in a time that grows with the square of its length
  if ((title?.textContent.length ?? 0) > LONGEST_TITLE) title?.remove();
  for (const time of document.querySelectorAll('time')) {
    if (time.closest('p, li, blockquote') === null) time.remove();
  }
  const most = document.documentElement.textContent.length * LARGEST_SHARE;
  const isSmall = (element: PageElement): boolean => element.textContent.length <= most;
  for (const element of document.querySelectorAll(NO_TEXT)) {
    if (isSmall(element)) element.remove();
  }
  for (const element of document.querySelectorAll('body [class], body [id]')) {
    if (NAMED.test(namesOf(element)) && isSmall(element)) element.remove();
  }
}

/** An element's classes and id, words in them parted: `storyShare` as `story-Share`. */
function namesOf(element: PageElement): string {
  const names = ['class', 'id'].map((name) => element.getAttribute(name) ?? '');
  return names.join(' ').replaceAll(/([a-z])([A-Z])/g, '$1-$2');
}

/** The innermost blocks, in order. */
function leavesOf(element: PageElement): readonly PageElement[] {
  if (element.querySelector(BLOCKS) === null) return [element];
  return [...element.children].flatMap(leavesOf);
}

/** Without the author's name and office, the date, the place and the like that stand above the first sentence. */
function belowLabels(leaves: readonly PageElement[]): readonly PageElement[] {
  const first = leaves.findIndex((leaf) => SENTENCE_END.test(lineOf(leaf)));
  return leaves.filter((leaf, at) => {
    const isAbove = at < first && !HEADING.test(leaf.tagName) && leaf.closest('li') === null;
    return !isAbove || lineOf(leaf).length > LABEL_LENGTH;
  });
}

function blockOf(element: PageElement, headline: string): readonly Block[] {
  const text = lineOf(element);
  if (!LETTER_OR_DIGIT.test(text) || isFurniture(text) || isPointer(element)) return [];
  if (!HEADING.test(element.tagName)) return [{ kind: 'paragraph', text }];
  return text === headline ? [] : [{ kind: 'heading', text }];
}

function isPointer(element: PageElement): boolean {
  if (element.closest('a') !== null) return true;
  const marked = [...element.querySelectorAll('a, time')];
  const length = marked.reduce((sum, part) => sum + part.textContent.trim().length, 0);
  return length >= element.textContent.trim().length * LINK_SHARE;
}
