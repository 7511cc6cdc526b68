import type { RelatedHeadline } from '../../story/types.js';
import type { LinkedHeadline } from './linked-article.js';
import { lineOf, unescapedLine } from './page-document.js';
import type { PageDocument, PageElement } from './page-document.js';
import { storyAddress } from './story-address.js';

/** So many related headlines are kept. */
const MOST = 10;

/** A link's text with fewer words is a topic, a person or a button, not a headline. */
const FEWEST_WORDS = 4;

const LABEL =
  /^(?:related(?:\s+(?:stories|articles|news|content|links|coverage))?|(?:read|see)\s+(?:more|next|also)|more\s+on\s+this(?:\s+story)?|also\s+read|further\s+reading)\s*:?$/i;

const MARKED =
  '[class*="related" i], [id*="related" i], [data-component*="related" i], [data-testid*="related" i], [aria-label*="related" i]';

/** Where a page's addresses stand: what relative ones are resolved against ('' where unknown), and the story's own. */
export interface PagePlace {
  readonly base: string;
  readonly url: string;
}

/**
 * The related headlines of a page, each address once: those that its metadata names, then the links in the parts that
 * the page marks or heads as related. A headline that the metadata leaves out is that of the link to the same address.
 */
export function relatedLinks(
  document: PageDocument,
  linked: readonly LinkedHeadline[],
  { base, url }: PagePlace,
): readonly RelatedHeadline[] {
  const links = [...document.querySelectorAll('a[href]')];
  const shown = new Map(links.map((link) => [link, headlineOf(link, base)]));
  const headlines = new Map([...shown.values()].map(({ url, headline }) => [url, headline]));
  const named = linked.map(({ headline, address }) => {
    const at = storyAddress(address, base);
    return { headline: unescapedLine(headline) || (headlines.get(at) ?? ''), url: at };
  });
  const headed = new Set(headedAsRelated(document).flatMap(linksIn));
  const marked = links.filter((link) => headed.has(link) || link.closest(MARKED) !== null);
  const all = [...named, ...marked.flatMap((link) => shown.get(link) ?? [])].filter(
    (related) => related.headline !== '' && related.url !== url,
  );
  return eachOnce(all).slice(0, MOST);
}

/** The first headline of each address; where addresses are unknown, each headline. */
function eachOnce(related: readonly RelatedHeadline[]): readonly RelatedHeadline[] {
  const seen = new Set<string>();
  return related.filter(({ headline, url }) => {
    const key = url || headline;
    const isNew = !seen.has(key);
    seen.add(key);
    return isNew;
  });
}

function linksIn(part: PageElement): readonly PageElement[] {
  return [...part.querySelectorAll('a[href]')];
}

function headlineOf(link: PageElement, base: string): RelatedHeadline {
  const inside = link.querySelector('h1, h2, h3, h4, h5, h6');
  const text = lineOf(inside ?? link);
  const headline = text.split(' ').length < FEWEST_WORDS ? '' : text;
  return { headline, url: storyAddress(link.getAttribute('href') ?? '', base) };
}

/** What follows a heading such as `Related stories`: the rest of the part that the heading opens. */
function headedAsRelated(document: PageDocument): readonly PageElement[] {
  const headings = [...document.querySelectorAll('h2, h3, h4, h5, h6, strong, b')];
  return headings
    .filter((heading) => LABEL.test(lineOf(heading)))
    .flatMap((heading) => {
      const opened = heading.tagName.startsWith('H') ? heading : heading.parentElement;
      const next = opened?.nextElementSibling;
      const list = next?.tagName === 'UL' || next?.tagName === 'OL' ? [next] : [];
      const part = heading.closest('aside, nav');
      return part === null ? list : [part, ...list];
    });
}
