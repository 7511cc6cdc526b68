import { array, assert, integer, property } from 'fast-check';
import { describe, expect, it } from 'vitest';
import { english } from '../../src/language/language.js';
import type { StorySlug } from '../../src/story/types.js';
import { paged, pageTurner, pageWithin } from '../../src/views/pages.js';

const sizeOf = (size: number): number => size;
const sum = (sizes: readonly number[]): number => sizes.reduce((all, one) => all + one, 0);

describe('paged', () => {
  it('keeps all items in order, stays in bounds, and begins a page only where an item had no room', () => {
    const sizes = array(integer({ min: 0, max: 30 }), { maxLength: 40 });
    const count = integer({ min: 1, max: 6 });
    assert(
      property(sizes, count, integer({ min: 1, max: 40 }), (items, count, size) => {
        const pages = paged(items, { count, size }, sizeOf);
        expect(pages.flat()).toEqual(items);
        pages.forEach((page, at) => {
          expect(page.length).toBeLessThanOrEqual(count);
          expect(page.length <= 1 || sum(page) <= size).toBe(true);
          const [next = Infinity] = pages[at + 1] ?? [];
          expect(page.length === count || sum(page) + next > size).toBe(true);
        });
      }),
    );
  });

  it.each([
    [[], [[]]],
    [
      [1, 1, 1, 1],
      [[1, 1, 1], [1]],
    ],
    [
      [6, 4, 1],
      [[6, 4], [1]],
    ],
    [
      [99, 1],
      [[99], [1]],
    ],
  ])('GIVEN sizes %j, three a page and 10 in sum THEN %j', (items, pages) => {
    expect(paged(items, { count: 3, size: 10 }, sizeOf)).toEqual(pages);
  });
});

describe('pageWithin', () => {
  it.each([
    [-1, 1],
    [0, 1],
    [1, 1],
    [3, 3],
    [4, 3],
  ])('GIVEN three pages THEN page %i is page %i', (asked, shown) => {
    expect(pageWithin(asked, [[], [], []])).toBe(shown);
  });
});

describe('pageTurner', () => {
  const story = 'ferry' as StorySlug; // the slug of an invented story
  const turner = (page: number, pages: number) =>
    pageTurner(english, page, pages, (to) => ({ kind: 'read', story, page: to }), 'page');

  it('GIVEN one page THEN there is nothing to turn', () => {
    expect(turner(1, 1)).toEqual([]);
  });

  it('GIVEN the first of three pages THEN back is off and on is on', () => {
    expect(turner(1, 3)).toEqual([
      {
        type: 1,
        components: [
          { type: 2, style: 2, label: 'Back', custom_id: 'read:ferry:1:turn', disabled: true },
          {
            type: 2,
            style: 2,
            label: 'Page 1 of 3',
            custom_id: 'read:ferry:4:turn',
            disabled: true,
          },
          { type: 2, style: 2, label: 'Next', custom_id: 'read:ferry:2:turn' },
        ],
      },
    ]);
  });

  it('its three ids differ on every page', () => {
    assert(
      property(integer({ min: 2, max: 50 }), integer({ min: 1, max: 50 }), (pages, asked) => {
        const ids = JSON.stringify(turner(Math.min(asked, pages), pages)).match(/read:ferry:\d+/g);
        expect(new Set(ids).size).toBe(3);
      }),
    );
  });
});
