import { ORGANISATION_WORDS } from './name-words.js';
import { isAdjacent, isCapitalised } from '../text/words.js';
import type { Word } from '../text/words.js';

const ALL_CAPITALS = /^[\p{Lu}\p{N}&.-]{2,}$/u;
const PLACE_BEFORE =
  /^(?:lake|mount|fort|port|camp|cape|san|los|las|santa|saint|st|new|university|north|south|east|west)$/u;
const SHIP_BEFORE =
  /^(?:ship|ferry|boat|yacht|vessel|trawler|tanker|freighter|frigate|destroyer|submarine|steamer|steamship|schooner|tug|tugboat|lifeboat|cruiser|carrier|icebreaker|barge|hms|uss|ss|mv|rms|rrs)$/u;
const KIND_BEFORE =
  /^(?:company|firm|bank|agency|charity|manufacturer|retailer|chain|airline|newspaper|magazine|website|band|orchestra|club|team|party|startup|start-up|brand|supermarket|brewery|village|town|city|river|island|peninsula|suburb|street|restaurant|pub|hotel|horse|racehorse|dog|cat|elephant|satellite|rocket|spacecraft|telescope)$/u;
const STORM_BEFORE = /^(?:hurricane|storm|typhoon|cyclone)$/u;
const AGENCY_BEHIND = /^\s*(?:\/|\(|via\s)\s*(?:ap|afp|reuters|epa|upi|getty|pa|dpa)\b/iu;
const CREDIT_BEFORE =
  /\b(?:photo(?:graph)?s?|pictures?|images?|illustration|credit)(?: by|:)\s*$/iu;
const CREDIT_WINDOW = 30;
const OPENING = /["“„«‘]$/u;
const CLOSING = /^["”“»’](?!\p{L})/u;

/** Whether capitalised words that look like a name are an organisation, a place, a ship, a storm, a work’s title or a photo credit. */
export function isNamedThing(
  text: string,
  words: readonly Word[],
  from: number,
  to: number,
): boolean {
  const first = words[from];
  const last = words[to];
  if (first === undefined || last === undefined) return false;
  return (
    isPartOfOrganisation(words, from, to) ||
    isBehindKind(words, from, to) ||
    (to > from && OPENING.test(first.gap) && CLOSING.test(text.slice(last.end, last.end + 2))) ||
    AGENCY_BEHIND.test(text.slice(last.end, last.end + CREDIT_WINDOW)) ||
    isCredited(text, words[from - 1], first)
  );
}

/** `Photo: Tom Hill`, `picture by Tom Hill` */
function isCredited(text: string, before: Word | undefined, first: Word): boolean {
  if (before?.key !== 'by' && !first.gap.includes(':')) return false;
  return CREDIT_BEFORE.test(text.slice(Math.max(0, first.start - CREDIT_WINDOW), first.start));
}

/** `Thomas Moor Foundation`, `St. Mary’s Hospital`, `University of Ann Lee`. */
function isPartOfOrganisation(words: readonly Word[], from: number, to: number): boolean {
  const next = words[to + 1];
  const last = words[to];
  if (next && last && /^\s+$/u.test(next.gap) && isCapitalised(next)) {
    if (ORGANISATION_WORDS.has(next.key)) return true;
    if (!last.possessive && ALL_CAPITALS.test(next.text)) return true;
  }
  const before = words[from - 1];
  const head = words[from - 2];
  if (!before || !isAdjacent(words[from] ?? before, before)) return false;
  return before.key === 'of' && head !== undefined && ORGANISATION_WORDS.has(head.key);
}

/** `Lake Osen`, `the ferry Ann Lee`, `the energy company Osen Power`, `Hurricane Bob`. */
function isBehindKind(words: readonly Word[], from: number, to: number): boolean {
  const before = words[from - 1];
  if (!before || !isAdjacent(words[from] ?? before, before)) return false;
  if (KIND_BEFORE.test(before.text)) return true;
  if (SHIP_BEFORE.test(before.key)) return to > from || words[from - 2]?.key === 'the';
  return isCapitalised(before) && (PLACE_BEFORE.test(before.key) || STORM_BEFORE.test(before.key));
}
