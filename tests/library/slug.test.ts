import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { SLUG_LIMIT, parseSlug, slugOf } from '../../src/library/slug.js';

describe('the slug of a headline', () => {
  it.each([
    ['Harbour bridge reopens after storm', 'harbour-bridge-reopens-after-storm'],
    ['  “Quiet” mayor’s U.S. trip: 3.5 million spent  ', 'quiet-mayors-us-trip-3-5-million-spent'],
    ['Zoë Łukasz and Jörg Weiß visit Ærøskøbing', 'zoe-lukasz-and-jorg-weiss-visit-aeroskobing'],
    [
      'Ferry strike on Ostrel island enters its second week while shops run out of bread',
      'ferry-strike-on-ostrel-island-enters-its-second-week-while',
    ],
    ['x'.repeat(80), 'x'.repeat(60)],
    ['Мост снова открыт', 'story-7b1935c2'],
  ])('of %j is %s', (headline, slug) => {
    expect(slugOf(headline)).toBe(slug);
  });

  it('is a slug for every text', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme', maxLength: 200 }), (headline) => {
        const slug = slugOf(headline);
        expect(parseSlug(slug)).toBe(slug);
      }),
    );
  });

  it('is its own slug', () => {
    fc.assert(
      fc.property(fc.string({ maxLength: 200 }), (headline) => {
        const slug = slugOf(headline);
        expect(slugOf(slug)).toBe(slug);
      }),
    );
  });
});

describe('a text that is read as a slug', () => {
  it.each(['a', '7-facts', 'harbour-bridge', 'x'.repeat(SLUG_LIMIT)])('%s is one', (text) => {
    expect(parseSlug(text)).toBe(text);
  });

  it.each(['', '-a', 'A', 'a b', 'a.md', 'a/b', '../a', 'é', 'a\n', 'x'.repeat(SLUG_LIMIT + 1)])(
    '%j is none',
    (text) => {
      expect(parseSlug(text)).toBeUndefined();
    },
  );
});
