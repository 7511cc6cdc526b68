import { NOT_NAMES } from './name-words.js';
import type { Paragraph } from '../types.js';
import { isCapitalised } from '../text/words.js';
import type { Word } from '../text/words.js';

const CREDIT =
  /\bvia getty\b|\bgetty images\b|\bap photo\b|\bphotos? (?:by|credit|courtesy)\b|\/(?:ap|afp|reuters)\b|\breporting by\b|\bcontributed (?:reporting|to this)\b|(?<!were |was |been )\breported from\b|^\W*(?:photo(?:graph)?s?|images?|pictures?|credits?)(?:\s*:|\s+(?:by|credit|courtesy)\b)|^\W*(?:edited|written|words) by\b/u;
const BOX =
  /^(?:sign up|subscribe|register|download|listen|click)\b|^follow (?:us|@)|\bfollow (?:\S+ ){1,4}on (?:twitter|x|facebook|instagram|bluesky|mastodon|threads|linkedin)\b|^(?:get|join|read|watch|want|like|support|donate)\b.*\b(?:newsletters?|podcasts?|in ?box|e-?mail|alerts|subscribers?)\b|\bour (?:daily|weekly|free|morning|evening) (?:newsletter|e-?mail|briefing|podcast)\b/u;
const BYLINE = /^by\s+\p{L}/iu;
// Most words of a byline that ends with a full stop.
const BYLINE_WORDS = 6;
const ABOUT_THE_AUTHOR =
  /^(?:[\p{L}.’'-]+\s){1,4}is\s(?:[\p{L}’'-]+\s){0,6}(?:reporter|correspondent|writer|columnist|editor|journalist|contributor|author|fellow|professor|president|director) (?:for|at|of|with|based|in|covering|who)\b/u;
const NOTE_LENGTH = 250;
const SMALL_WORDS: ReadonlySet<string> = new Set(
  'a an the of in on at to for and or but by with from as is de la le vs v his her he she it you i'.split(
    ' ',
  ),
);
const SENTENCE_END = /[.!?…][”"’'»)\]]*$/u;
// Paragraphs at the end of a story, among which its author may be told of.
const AT_THE_END = 2;

/**
 * The numbers of the paragraphs whose names are nobody’s of the story: credits, bylines, boxes that offer
 * a newsletter, what is told of the author, and what is written like a headline. `words` are the words of
 * each paragraph.
 */
export function silentParagraphs(
  paragraphs: readonly Paragraph[],
  words: readonly (readonly Word[])[],
): ReadonlySet<number> {
  const end = paragraphs.length - AT_THE_END;
  const silent = paragraphs.filter(
    ({ text }, at) =>
      isNote(text) ||
      isByline(text, words[at] ?? []) ||
      isLikeHeadline(text, words[at] ?? []) ||
      (at > 0 && at >= end && text.length <= NOTE_LENGTH && ABOUT_THE_AUTHOR.test(text)),
  );
  return new Set(silent.map(({ number }) => number));
}

function isNote(text: string): boolean {
  if (text.length > NOTE_LENGTH) return false;
  const lower = text.toLowerCase();
  return CREDIT.test(lower) || BOX.test(lower);
}

/** `By Tom Hill, Marrow Correspondent`, not `By Tuesday, Tom Hill had left.` */
function isByline(text: string, words: readonly Word[]): boolean {
  const [, name] = words;
  if (!BYLINE.test(text) || name === undefined || NOT_NAMES.has(name.key)) return false;
  const capitals = words.filter(isCapitalised);
  const mostly = capitals.length > words.length / 2;
  return mostly && (!SENTENCE_END.test(text) || words.length <= BYLINE_WORDS);
}

/** Whether all words that a headline writes with a capital have one; without a full stop, most of them are enough. */
function isLikeHeadline(text: string, words: readonly Word[]): boolean {
  const long = words.filter(({ key }) => !SMALL_WORDS.has(key));
  const capitals = long.filter((word) => /^[\p{Lu}\p{N}]/u.test(word.text));
  const least = SENTENCE_END.test(text) ? 1 : 0.7;
  return long.length > 5 && capitals.length >= long.length * least;
}
