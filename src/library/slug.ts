import { createHash } from 'node:crypto';
import type { StorySlug } from '../story/types.js';
import { foldHeadline } from './folded-headline.js';

/** The most characters that a slug may have: it stands in button ids, for which Discord leaves 100. */
export const SLUG_LIMIT = 60;

const SLUG = /^[a-z0-9][a-z0-9-]*$/;
const NOT_IN_SLUGS = /[^a-z0-9]+/g;

/** Latin letters that Unicode does not take apart, as they are written without them. */
const PLAIN_LETTERS: Readonly<Record<string, string>> = {
  ß: 'ss',
  æ: 'ae',
  œ: 'oe',
  ø: 'o',
  ł: 'l',
  đ: 'd',
  ð: 'd',
  þ: 'th',
  ı: 'i',
};
const LETTERS_TO_REPLACE = /[ßæœøłđðþı]/g;

/**
 * Reads a slug: lower-case Latin letters, digits and hyphens, beginning with a letter or digit, at most {@link SLUG_LIMIT} characters.
 *
 * @returns the same text as a slug, or undefined where it is none
 */
export function parseSlug(text: string): StorySlug | undefined {
  return isSlug(text) ? text : undefined;
}

function isSlug(text: string): text is StorySlug {
  return text.length <= SLUG_LIMIT && SLUG.test(text);
}

/**
 * Makes a slug of a headline, cut between words where it is too long.
 *
 * A headline without Latin letters and digits gets `story-` and eight hexadecimal digits of its SHA-256 hash,
 * so that the same headline always gets the same slug.
 */
export function slugOf(headline: string): StorySlug {
  const plain = foldHeadline(headline).replace(
    LETTERS_TO_REPLACE,
    (letter) => PLAIN_LETTERS[letter] ?? letter,
  );
  const hyphened = trimHyphens(plain.replace(NOT_IN_SLUGS, '-'));
  return parseSlug(cutBetweenWords(hyphened)) ?? slugOfHash(headline);
}

function cutBetweenWords(hyphened: string): string {
  if (hyphened.length <= SLUG_LIMIT) return hyphened;
  const lastHyphen = hyphened.lastIndexOf('-', SLUG_LIMIT);
  return hyphened.slice(0, lastHyphen > 0 ? lastHyphen : SLUG_LIMIT);
}

function trimHyphens(text: string): string {
  const start = text.startsWith('-') ? 1 : 0;
  return text.endsWith('-') ? text.slice(start, -1) : text.slice(start);
}

function slugOfHash(headline: string): StorySlug {
  const hash = createHash('sha256').update(headline, 'utf8').digest('hex').slice(0, 8);
  const slug = `story-${hash}`;
  if (!isSlug(slug)) throw new Error(`byline: ${slug} should be a slug`);
  return slug;
}
