import type { RelatedHeadline } from '../../story/types.js';
import { isoDate } from './iso-date.js';
import { linkedArticle } from './linked-article.js';
import type { LinkedHeadline } from './linked-article.js';
import { oneLine, unescapedLine } from './page-document.js';
import type { PageDocument } from './page-document.js';
import { relatedLinks } from './related-links.js';
import { storyAddress } from './story-address.js';

/** What a page says about its story; '' or empty where it says nothing. */
export interface PageMetadata {
  readonly headline: string;
  /** ISO date or date and time. */
  readonly published: string;
  /** Who wrote it, each name once. */
  readonly authors: readonly string[];
  /** Who published it. */
  readonly source: string;
  /** Where it can be read: the page's canonical address. */
  readonly url: string;
  /** BCP 47 language tag. */
  readonly language: string;
  readonly related: readonly RelatedHeadline[];
  /** The story's text as the metadata repeats it, in one piece. */
  readonly body: string;
}

const LANGUAGE = /^[a-z]{2,3}(?:[-_][a-z0-9]{2,8})*$/i;

const LONGEST_NAME = 100;

/** Of a value in a page's metadata so many characters are read: the longest headlines have a third of it. */
const LONGEST = 600;

// https://ogp.me, and what newspapers' pages use beside it; the page's own marks come last
const HEADLINE = ['og:title', 'twitter:title', 'parsely-title', 'dc.title'];
const PUBLISHED = [
  'article:published_time',
  'og:article:published_time',
  'datepublished',
  'parsely-pub-date',
  'dc.date.issued',
  'dc.date',
  'pubdate',
  'date',
];
const AUTHOR = ['author', 'article:author', 'parsely-author', 'dc.creator', 'byl'];
const SOURCE = ['og:site_name', 'application-name', 'dc.publisher'];

/**
 * Reads what a page says about its story: first its linked data, then its meta elements, then the page itself.
 *
 * @param address the address that the page was fetched from, or '' for a file
 */
export function readMetadata(document: PageDocument, address: string): PageMetadata {
  const meta = metaOf(document);
  const place = baseOf(document, address || meta('og:url'));
  const canonical = storyAddress(attribute(document, 'link[rel~="canonical"]', 'href'), place);
  const linked = linkedArticle(
    textsOf(document, 'script[type="application/ld+json"]'),
    (own) =>
      own !== '' && [canonical, storyAddress(address, '')].includes(storyAddress(own, place)),
  );
  const base = place || storyAddress(linked.address, '');
  const url = addressOf([linked.address, canonical, meta('og:url'), address], base);
  const source = firstOf([linked.publisher, ...SOURCE.map(meta), hostOf(url)]);
  return {
    headline: headlineOf(document, [linked.headline, ...HEADLINE.map(meta)], source),
    published: publishedOf(document, [linked.published, ...PUBLISHED.map(meta)]),
    authors: authorsOf(document, linked.authors, AUTHOR.map(meta)),
    source,
    url,
    language: languageOf(document, [linked.language, meta('og:locale')]),
    related: relatedLinks(document, [...linked.related, ...seeAlso(document)], { base, url }),
    body: linked.body,
  };
}

function seeAlso(document: PageDocument): readonly LinkedHeadline[] {
  const addresses = textsOf(document, 'meta[property="og:see_also"]', 'content');
  return addresses.map((address) => ({ headline: '', address }));
}

/** What relative addresses are resolved against: a saved page often says itself where it was. */
function baseOf(document: PageDocument, address: string): string {
  const named = ['base[href]', 'link[rel~="canonical"]'].map((selector) =>
    storyAddress(attribute(document, selector, 'href'), address),
  );
  return named[0] || storyAddress(address, '') || (named[1] ?? '');
}

function attribute(document: PageDocument, selector: string, name: string): string {
  return document.querySelector(selector)?.getAttribute(name)?.trim() ?? '';
}

function textsOf(document: PageDocument, selector: string, name?: string): readonly string[] {
  return [...document.querySelectorAll(selector)].map((element) =>
    name === undefined ? element.textContent : (element.getAttribute(name) ?? ''),
  );
}

/** Looks a meta element's content up by its property, name or itemprop, in lower case; the first one with content counts. */
function metaOf(document: PageDocument): (name: string) => string {
  const contents = new Map<string, string>();
  for (const element of document.querySelectorAll('meta[content]')) {
    const content = oneLine(element.getAttribute('content') ?? '');
    for (const key of ['property', 'name', 'itemprop']) {
      const name = element.getAttribute(key)?.toLowerCase() ?? '';
      if (name !== '' && content !== '' && !contents.has(name)) contents.set(name, content);
    }
  }
  return (name) => contents.get(name) ?? '';
}

/** The first that says something, as one line. */
function firstOf(texts: readonly string[]): string {
  return texts.map(shortLine).find(Boolean) ?? '';
}

function shortLine(text: string): string {
  return unescapedLine(text.trim().slice(0, LONGEST));
}

/** The first that is an address of the web with a path: some pages name their newspaper's front page. */
function addressOf(texts: readonly string[], base: string): string {
  const addresses = texts.map((text) => storyAddress(text, base)).filter(Boolean);
  return addresses.find((address) => new URL(address).pathname !== '/') ?? addresses[0] ?? '';
}

function hostOf(address: string): string {
  return address === '' ? '' : new URL(address).hostname.replace(/^www\./, '');
}

function headlineOf(document: PageDocument, texts: readonly string[], source: string): string {
  const heading = document.querySelector('article h1, main h1') ?? document.querySelector('h1');
  const title = document.querySelector('head title');
  return firstOf([
    ...[...texts, heading?.textContent ?? ''].map((text) => withoutSource(text, source)),
    // behind a bar stands the newspaper's name, or a part of the newspaper
    withoutSource(title?.textContent ?? '', source).replace(/(?<=.)\s+\|[^|]*$/, ''),
  ]);
}

/** A title without the newspaper's name behind it: `Bridge opens | The Elm Courier`. */
function withoutSource(text: string, source: string): string {
  const title = shortLine(text);
  const parts = /^(.+?)\s+[|–—\-·•:]\s+([^|]+)$/u.exec(title);
  const behind = parts?.[2]?.toLowerCase() ?? '';
  return parts?.[1] !== undefined && behind === source.toLowerCase() ? parts[1] : title;
}

function publishedOf(document: PageDocument, texts: readonly string[]): string {
  const times = ['article time[datetime]', 'time[datetime]', '[itemprop="datePublished"]'].map(
    (selector) => attribute(document, selector, 'datetime'),
  );
  return [...texts, ...times].map(isoDate).find(Boolean) ?? '';
}

function authorsOf(
  document: PageDocument,
  linked: readonly string[],
  meta: readonly string[],
): readonly string[] {
  const link = document.querySelector('[rel~="author"], [itemprop="author"]')?.textContent ?? '';
  const found =
    linked.length > 0 ? linked : [...meta, link].map(authorName).filter(Boolean).slice(0, 1);
  return [...new Set(found.map((name) => authorName(shortLine(name))).filter(Boolean))];
}

function authorName(text: string): string {
  const name = oneLine(text).replace(/^by\s+/i, '');
  return /^https?:/i.test(name) || name.length > LONGEST_NAME ? '' : name;
}

function languageOf(document: PageDocument, texts: readonly string[]): string {
  const own = document.documentElement.getAttribute('lang') ?? '';
  const tag = [own, ...texts].map((text) => text.trim()).find((text) => LANGUAGE.test(text)) ?? '';
  return tag.replaceAll('_', '-');
}
