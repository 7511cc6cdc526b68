import {
  COMMON_WORDS,
  isRoleNoun,
  ORGANISATION_WORDS,
  ROLE_MODIFIERS,
  ROLE_NOUNS,
  TITLES,
} from './name-words.js';
import type { NameUse } from './names.js';
import { isCapitalised } from './words.js';
import type { Word } from './words.js';

const COURTESY: ReadonlySet<string> = new Set('mr mrs ms miss dr prof sir dame'.split(' '));
const POSSESSOR = /^(?:his|her|their|its)$/u;
const LINK = /^(?:of|for|and|the|to)$/u;
// Most words of a role.
const ROLE_LENGTH = 12;
const BEHIND_LENGTH = 200;

/**
 * The role that a story gives somebody where it names them, in its own words, or ''.
 *
 * It stands before the name (`harbour aide Ann Lee`; `the port’s chief engineer, Tom
 * Hill`) or behind it, between commas.
 */
export function roleAt(text: string, words: readonly Word[], use: NameUse): string {
  const before = roleBefore(text, words, use.from);
  return before !== '' && !isBareTitle(before) ? before : roleBehind(text, words, use) || before;
}

/** Whether a role is no more than a title: `President`, `Sen.` */
export function isBareTitle(role: string): boolean {
  return TITLES.has(role.toLowerCase().replaceAll('.', ''));
}

function roleBefore(text: string, words: readonly Word[], from: number): string {
  let end = from - 1;
  while (end >= 0 && COURTESY.has(words[end]?.key ?? '')) end--;
  const last = words[end];
  const behind = words[end + 1];
  if (!last || !behind || !endsRole(words, end) || last.possessive) return '';
  if (!/^\s*,?\s+$/u.test(behind.gap)) return '';
  let start = end;
  while (start > 0 && end - start < ROLE_LENGTH && belongs(words, start - 1, end)) start--;
  while (start < end && isLeading(words[start])) start++;
  const first = words[start];
  if (first === undefined) return '';
  return text.slice(first.start, lastEnd(text, last));
}

/** `senator`, `Gov.`, or what an office is of: `secretary of state`. */
function endsRole(words: readonly Word[], at: number): boolean {
  const last = words[at];
  const office = words[at - 2];
  if (last === undefined) return false;
  if (isRoleNoun(last) || TITLES.has(last.key)) return true;
  return words[at - 1]?.key === 'of' && office !== undefined && isRoleNoun(office);
}

function lastEnd(text: string, word: Word): number {
  return text.charAt(word.end) === '.' && !word.text.endsWith('.') && TITLES.has(word.key)
    ? word.end + 1
    : word.end;
}

/** Whether the word at `at` belongs to the role that goes on with the next word and ends at `end`. */
function belongs(words: readonly Word[], at: number, end: number): boolean {
  const word = words[at];
  const next = words[at + 1];
  if (!word || !next || !/^\s+$/u.test(next.gap)) return false;
  if (ROLE_MODIFIERS.has(word.key) || isRoleNoun(word) || POSSESSOR.test(word.key)) return true;
  if (LINK.test(word.key)) {
    // `chairman of President Lee’s council`: the title alone is the role
    if (at + 1 === end && TITLES.has(next.key)) return false;
    const head = words[at - 1];
    return head !== undefined && (isRoleNoun(head) || (word.key === 'the' && head.key === 'of'));
  }
  if (isCapitalised(word)) return word.text.includes('.') || !COMMON_WORDS.has(word.key);
  return word.possessive || word.text.includes('-') || ORGANISATION_WORDS.has(word.key);
}

function isLeading(word: Word | undefined): boolean {
  return word !== undefined && LINK.test(word.key);
}

function roleBehind(text: string, words: readonly Word[], use: NameUse): string {
  const last = words[use.to];
  if (last === undefined) return '';
  const opening = /^,\s*(?:\d{1,3},\s*)?(?:(?:the|a|an)\s+)?/u.exec(
    text.slice(last.end, last.end + BEHIND_LENGTH),
  )?.[0];
  if (opening === undefined) return '';
  const start = last.end + opening.length;
  const phrase = text.slice(start, start + BEHIND_LENGTH);
  const stop =
    /[,.;:!?()—–“”"]|\s(?:who|which|that|whose|said|says|and (?:the|a|an|his|her))\s/u.exec(
      phrase.replaceAll(/\b(?:U\.S|U\.K|D\.C|Sen|Rep|Gov|Dr|Mr|Mrs|St)\./gu, (match) =>
        'x'.repeat(match.length),
      ),
    );
  const role = phrase.slice(0, stop?.index ?? phrase.length).trim();
  const tokens = role.split(/\s+/u);
  if (tokens.length > ROLE_LENGTH + 4) return '';
  const link = tokens.findIndex((token) => /^(?:of|for|at|in|with|to|from|on)$/u.test(token));
  const head = (link < 0 ? tokens : tokens.slice(0, link)).slice(0, 7);
  // `Ann Lee, Senator Tom Hill and`: a list goes on with somebody else
  const [opener = ''] = tokens;
  if (
    /^(?:who|which|that|whose|and|or)$/u.test(opener) ||
    (/^\p{Lu}/u.test(opener) && isBareTitle(opener) && /^\p{Lu}/u.test(tokens[1] ?? ''))
  )
    return '';
  const named = head.some((token) => ROLE_NOUNS.has(token.toLowerCase().replace(/[’']s$/u, '')));
  return named ? role : '';
}
