import { parseHTML } from 'linkedom';

/** What Byline uses of an element of a page: a part of the DOM's `Element`. */
export interface PageElement {
  /** In capitals: `DIV`. */
  readonly tagName: string;
  readonly textContent: string;
  readonly firstElementChild: PageElement | null;
  readonly nextElementSibling: PageElement | null;
  readonly parentElement: PageElement | null;
  readonly children: Iterable<PageElement>;
  getAttribute: (name: string) => string | null;
  querySelector: (selectors: string) => PageElement | null;
  querySelectorAll: (selectors: string) => Iterable<PageElement>;
  closest: (selectors: string) => PageElement | null;
  replaceWith: (text: string) => void;
  remove: () => void;
}

/** A page, taken apart; nothing in it runs and nothing that it names is loaded. */
export interface PageDocument {
  readonly documentElement: PageElement;
  querySelector: (selectors: string) => PageElement | null;
  querySelectorAll: (selectors: string) => Iterable<PageElement>;
}

/** What opening a page gave: the page, or why not, as a sentence for people. */
export type PageOpening =
  | { readonly ok: true; readonly document: PageDocument }
  | { readonly ok: false; readonly reason: string };

// A newspaper's page has some thousand elements, a few dozen deep. The time that parsing and reading take grows with
// the square of the depth: within these bounds the worst pages that we could write took 2 s.
const MOST_TAGS = 60_000;
const MOST_ELEMENTS = 20_000;
const DEEPEST = 250;

const TOO_MANY = 'The page has far more parts than an article: copy the article’s text from it.';

/** Opens a page's HTML; a page that would take too long to read is refused. */
export function openPage(html: string): PageOpening {
  if (html.split('<', MOST_TAGS + 2).length > MOST_TAGS + 1) return { ok: false, reason: TOO_MANY };
  try {
    const read = parsed(html);
    // linkedom makes a document of what has a root alone; a broken page may begin with another one, or with a comment
    const root = read.querySelector('html');
    const document =
      root !== null && root === read.documentElement
        ? read
        : parsed(`<html><head></head><body>${html}</body></html>`);
    return isTooLarge(document.documentElement)
      ? { ok: false, reason: TOO_MANY }
      : { ok: true, document };
  } catch {
    // linkedom runs out of stack on an element with some 100,000 classes
    return { ok: false, reason: TOO_MANY };
  }
}

function parsed(html: string): PageDocument {
  // a cast: linkedom's types stand on TypeScript's DOM library, which code for Node does without
  return (parseHTML(html) as { readonly document: PageDocument }).document;
}

function isTooLarge(root: PageElement): boolean {
  let element: PageElement | null = root;
  let depth = 0;
  for (let seen = 0; element !== null; seen += 1) {
    if (seen > MOST_ELEMENTS || depth > DEEPEST) return true;
    if (element.firstElementChild !== null) {
      element = element.firstElementChild;
      depth += 1;
      continue;
    }
    while (element !== null && element !== root && element.nextElementSibling === null) {
      element = element.parentElement;
      depth -= 1;
    }
    element = element === null || element === root ? null : element.nextElementSibling;
  }
  return false;
}

/** An element's text as a browser sets it in one line: runs of white space as one space, none around it. */
export function lineOf(element: PageElement): string {
  return oneLine(element.textContent);
}

/** Text with HTML's white space (no-break spaces are none) collapsed to single spaces and taken off both ends. */
export function oneLine(text: string): string {
  return text.replaceAll(/[ \t\n\r\f]+/g, ' ').replaceAll(/^ | $/g, '');
}

/** Text in which HTML's character references (`&rsquo;`, `&#39;`) are the characters that they name, as one line. */
export function unescapedLine(text: string): string {
  if (!text.includes('&')) return oneLine(text);
  const escaped = text.replaceAll('<', '&lt;');
  return lineOf(parsed(`<html><body>${escaped}</body></html>`).documentElement);
}
