import { describe, expect, it } from 'vitest';
import { linkedArticle, type LinkedArticle } from '../../../src/library/page/linked-article.js';

const nothing: LinkedArticle = {
  headline: '',
  published: '',
  authors: [],
  publisher: '',
  address: '',
  language: '',
  body: '',
  related: [],
};

function read(...values: readonly unknown[]): LinkedArticle {
  return linkedArticle(
    values.map((value) => JSON.stringify(value)),
    (address) => address === '/mill',
  );
}

describe('the article in a page’s linked data', () => {
  it.each<[string, unknown]>([
    ['by itself', { '@type': 'NewsArticle', headline: 'Mill closes' }],
    [
      'in a list',
      [
        { '@type': 'BreadcrumbList', name: 'News' },
        { '@type': 'Article', headline: 'Mill closes' },
      ],
    ],
    [
      'in a graph',
      {
        '@graph': [
          { '@type': 'WebSite', name: 'Elm' },
          { '@type': 'OpinionNewsArticle', headline: 'Mill closes' },
        ],
      },
    ],
    [
      'as the main entity',
      { '@type': 'WebPage', mainEntity: { '@type': 'LiveBlogPosting', headline: 'Mill closes' } },
    ],
    [
      'under a full type among several',
      { '@type': ['Thing', 'https://schema.org/NewsArticle'], headline: 'Mill closes' },
    ],
    ['by name', { '@type': 'schema:Report', name: ' Mill closes ' }],
  ])('is found %s', (_where, value) => {
    expect(read(value)).toEqual({ ...nothing, headline: 'Mill closes' });
  });

  it('is the one of the page’s address, else the first', () => {
    const other = { '@type': 'NewsArticle', headline: 'Ferry strike', url: '/ferry' };
    const mill = { '@type': 'NewsArticle', headline: 'Mill closes', mainEntityOfPage: '/mill' };
    expect(read(other, mill).headline).toBe('Mill closes');
    expect(read(other, { ...mill, mainEntityOfPage: '/old' }).headline).toBe('Ferry strike');
  });

  it('tells authors and publisher as text, node or list, but no addresses in place of names', () => {
    const article = {
      '@type': 'NewsArticle',
      author: ['Tim Roe', { name: 'Ida Rask' }, 'https://elm.example/tim', { url: '/x' }, 4],
      publisher: [{ '@id': '#elm' }, { name: 'The Elm Courier' }],
      inLanguage: { '@type': 'Language', alternateName: 'en' },
      relatedLink: ['/ferry', { '@type': 'WebPage', url: '/wheel', headline: 'Wheel breaks' }, {}],
    };
    expect(read(article)).toEqual({
      ...nothing,
      authors: ['Tim Roe', 'Ida Rask'],
      publisher: 'The Elm Courier',
      language: 'en',
      related: [
        { headline: '', address: '/ferry' },
        { headline: 'Wheel breaks', address: '/wheel' },
      ],
    });
  });

  it.each([
    ['no JSON', '{"@type": "NewsArticle", '],
    ['nothing', ''],
    ['null', 'null'],
    ['another type', '{"@type": "Recipe", "headline": "Bread"}'],
    [
      'values of no use',
      '{"@type": "NewsArticle", "headline": {"a": 1}, "author": null, "publisher": 3}',
    ],
    ['endless nesting', '['.repeat(5000) + ']'.repeat(5000)],
  ])('GIVEN %s THEN it says nothing', (_what, script) => {
    expect(linkedArticle([script], () => false)).toEqual(nothing);
  });

  it('is read from a script that is wrapped as a comment', () => {
    const script = '\n//<![CDATA[\n{"@type":"NewsArticle","headline":"Mill closes"}\n//]]>\n';
    expect(linkedArticle([script], () => false).headline).toBe('Mill closes');
    const comment = '<!-- {"@type":"NewsArticle","headline":"Mill closes"} -->';
    expect(linkedArticle([comment], () => false).headline).toBe('Mill closes');
  });
});
