import { ButtonStyle, type APIComponentInContainer } from 'discord-api-types/v10';
import type { Language } from '../language/language.js';
import { button, row } from './message.js';
import type { PagedPress } from './press.js';

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

/** The row that turns pages, of a message or of a part of it: back, where one is, on. Empty where there is one page only. */
export function pageTurner(
  language: Language,
  page: number,
  pages: number,
  pressOf: (page: number) => PagedPress,
  unit: 'page' | 'part',
): readonly APIComponentInContainer[] {
  if (pages <= 1) return [];
  const turn = (label: string, to: number, disabled: boolean) =>
    button(label, { ...pressOf(to), turns: true }, ButtonStyle.Secondary, disabled);
  return [
    row([
      turn(language.say('pages.back'), Math.max(1, page - 1), page <= 1),
      turn(language.say(`pages.${unit}`, { page, pages }), pages + 1, true),
      turn(language.say('pages.next'), Math.min(pages, page + 1), page >= pages),
    ]),
  ];
}
