import { withoutQuotations } from '../text/quoted.js';
import type { Medium } from '../types.js';

const POSTED =
  /\b(?:tweet(?:s|ed|ing)?|posted|blog ?posts?|(?:social media|Facebook|Instagram|Twitter|Telegram|X|LinkedIn|Reddit|Bluesky) (?:posts?|messages?)|(?:on|to|via) (?:(?:his|her|its|their) )?(?:Twitter|Facebook|Instagram|Telegram|TikTok|LinkedIn|Reddit|Bluesky|Mastodon|Threads|Truth Social|YouTube|X|social media)|in a post)\b/u;
const WRITTEN =
  /\b(?:in|by|through|from) (?:an?|the|his|her|its|their|this|that) (?:[\p{L}-]+ ){0,3}(?:statement|letter|e-?mail|memo|memorandum|op-ed|column|essay|report|filing|affidavit|press release|news release|release|book|memoir|note|article|editorial|text message|complaint|lawsuit|petition|ruling|motion|document)\b/u;
const WRITING = new Set(['write']);
const POSTING = new Set(['tweet', 'post']);

/** Whether a sentence has its words as said, written or posted, by its verb of saying and what it tells of the place. */
export function mediumIn(sentence: string, verb: string): Medium {
  if (POSTING.has(verb)) return 'posted';
  const free = withoutQuotations(sentence);
  if (POSTED.test(free)) return 'posted';
  return WRITING.has(verb) || WRITTEN.test(free) ? 'written' : 'said';
}
