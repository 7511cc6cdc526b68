import { ButtonStyle, type APIComponentInContainer } from 'discord-api-types/v10';
import { button, row } from './message.js';
import type { Press } from './press.js';

/**
 * Parts a list into pages: in order, each page filled as long as both the count and the sum of sizes stay in bounds;
 * an item larger than a page stands alone. At least one page, which may be empty.
 *
 * @param sizeOf - an item's size in characters as it will be shown
 */
export function paged<T>(
  items: readonly T[],
  bounds: { readonly count: number; readonly size: number },
  sizeOf: (item: T) => number,
): readonly (readonly T[])[] {
  const pages: T[][] = [];
  let page: T[] = [];
  let size = 0;
  for (const item of items) {
    const more = sizeOf(item);
    if (page.length > 0 && (page.length >= bounds.count || size + more > bounds.size)) {
      pages.push(page);
      page = [];
      size = 0;
    }
    page.push(item);
    size += more;
  }
  return [...pages, page];
}

/** A page number kept inside the pages that there are. */
export function pageWithin(page: number, pages: readonly unknown[]): number {
  return Math.min(Math.max(page, 1), pages.length);
}

/** The row that turns pages: back, where one is, on. Empty where there is one page only. */
export function pageTurner(
  page: number,
  pages: number,
  pressOf: (page: number) => Press,
  label: string,
): readonly APIComponentInContainer[] {
  if (pages <= 1) return [];
  return [
    row([
      button('Back', pressOf(Math.max(1, page - 1)), ButtonStyle.Secondary, page <= 1),
      button(`${label} ${page} of ${pages}`, pressOf(pages + 1), ButtonStyle.Secondary, true),
      button('Next', pressOf(Math.min(pages, page + 1)), ButtonStyle.Secondary, page >= pages),
    ]),
  ];
}
