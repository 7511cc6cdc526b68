import { isGivenName, LEADING_FAMILY_NAMES } from './given-names.js';
import { isRoleNoun, REPORTING_VERBS } from './name-words.js';
import { isAdjacent, isCapitalised } from '../text/words.js';
import type { Word } from '../text/words.js';

const PARTY_BEHIND = /^\s*\(\s*(?:[RDI]|Rep|Dem|Con|Lab)\b/u;
const AGE_BEHIND = /^,\s*(?:aged\s+)?\d{1,3}\s*[,.]|^\s\(\d{2}\)/u;
const AGE_BEFORE = /-(?:year|month|week|day)-old$/u;
const WHO_BEHIND = /^,\s*(?:who\b|whose\b)/u;
const APPOSITION = /^,\s*(?:(?:the|a|an|his|her|their|its)\s+)?([^,.;:]{2,80})/u;
const COPULA = /^\s+(?:is|was|became|remains)\s+(?:the|a|an|his|her|their)\s+([^,.;:]{2,80})/u;
const QUOTED = /[,.!?…]?[”"’»]\s+$/u;
const ARTICLE = /^(?:the|a|an)$/u;
// How far behind a name is looked, in characters.
const WINDOW = 100;

/** How far the words around a name show that it is a person’s: 0 not at all, 1 somewhat, 2 surely. */
export function evidenceOf(
  text: string,
  words: readonly Word[],
  from: number,
  to: number,
  titled: boolean,
): 0 | 1 | 2 {
  const first = words[from];
  const last = words[to];
  if (first === undefined || last === undefined) return 0;
  if (titled) return 2;
  const before = words[from - 1];
  // `the Ann Lee`: a ship, or what is only called after her
  if (before && isAdjacent(first, before) && ARTICLE.test(before.key)) return 0;
  const known = isGivenName(first.text) || LEADING_FAMILY_NAMES.has(first.key);
  if (known && to > from) return 2;
  if (to > from ? isBehindRole(words, from) : isAloneBehindRole(words, from)) return 2;
  if (before && isAdjacent(first, before) && AGE_BEFORE.test(before.key)) return 2;
  const behind = text.slice(last.end, last.end + WINDOW);
  if (AGE_BEHIND.test(behind) || PARTY_BEHIND.test(behind)) return 2;
  if (
    to > from &&
    (WHO_BEHIND.test(behind) || tellsRole(APPOSITION, behind) || tellsRole(COPULA, behind))
  )
    return 2;
  const next = words[to + 1];
  const speaks = next && isAdjacent(next, last) && REPORTING_VERBS.has(next.key);
  const spoken = before && isAdjacent(first, before) && REPORTING_VERBS.has(before.key);
  const source = before?.key === 'to' && words[from - 2]?.key === 'according';
  if (speaks !== true && spoken !== true && !source) return WHO_BEHIND.test(behind) ? 1 : 0;
  // a company says things as well, but is seldom quoted with the verb before or behind it
  const opening = spoken === true ? before : first;
  return QUOTED.test(opening.gap) ? 2 : 1;
}

/** `captain Ann Lee`, `the captain, Ann Lee` */
function isBehindRole(words: readonly Word[], from: number): boolean {
  const before = words[from - 1];
  if (before === undefined || before.possessive || !endsRole(words, from - 1)) return false;
  return /^,?\s+$/u.test(words[from]?.gap ?? '');
}

/** `the captain Zola sang`: a single name, where capitals around it make it no part of something else. */
function isAloneBehindRole(words: readonly Word[], at: number): boolean {
  const [before, word, next] = [words[at - 1], words[at], words[at + 1]];
  if (before === undefined || word === undefined || !isAdjacent(word, before)) return false;
  if (!endsRole(words, at - 1)) return false;
  const opens = at === 1 || /[.!?]\W*$/u.test(before.gap);
  if (isCapitalised(before) && !opens) return false;
  return next === undefined || !isAdjacent(next, word) || !isCapitalised(next);
}

/** Whether a role ends with a word: `captain`, `secretary of state`, `Chancellor of the Exchequer`. */
export function endsRole(words: readonly Word[], at: number): boolean {
  const last = words[at];
  if (last === undefined) return false;
  if (isRoleNoun(last)) return true;
  const of = words[at - 1]?.key === 'the' ? at - 2 : at - 1;
  const office = words[of - 1];
  return words[of]?.key === 'of' && office !== undefined && isRoleNoun(office);
}

/** Whether a phrase behind a name has a role noun as its head. */
function tellsRole(phrase: RegExp, behind: string): boolean {
  const words = phrase.exec(behind)?.[1]?.split(/\s+/u).slice(0, 6) ?? [];
  const end = words.findIndex((word) => /^(?:of|for|at|in|with|and|to|who|whose)$/u.test(word));
  const head = end < 0 ? words : words.slice(0, end);
  return head.some((word) => isRoleNoun({ key: word.toLowerCase().replace(/[’']s$/u, '') }));
}
