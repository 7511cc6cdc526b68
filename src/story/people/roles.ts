import { endsRole } from './name-evidence.js';
import {
  COMMON_WORDS,
  isOneRole,
  isRoleNoun,
  ORGANISATION_WORDS,
  ROLE_MODIFIERS,
  TITLES,
} from './name-words.js';
import type { NameUse } from './names.js';
import { isCapitalised } from '../text/words.js';
import type { Word } from '../text/words.js';

const COURTESY: ReadonlySet<string> = new Set('mr mister mrs ms miss dr prof sir dame'.split(' '));
const POSSESSOR = /^(?:his|her|their|its)$/u;
const LINK = /^(?:of|for|and|the|to)$/u;
// Most words of a role.
const ROLE_LENGTH = 12;
// Most words from the role noun to the name: `spokesperson for the Keld Motor Works, Ann Lee`.
const OFFICE_LENGTH = 8;
const BEHIND_LENGTH = 200;
// What may stand between a name and its role: `, 61,`, `, R-Osen,`, `, PhD,`, `(Lab.),`
const AGE_OR_HONOURS =
  /(?:\s\([^()]{1,15}\))?,\s*(?:(?:aged\s)?\d{1,3},\s*|Ph\.?D\.?,\s*|M\.?D\.?,\s*|(?!C[EFO]O|M[ESL]?[PA])[A-Z]{2,3},\s*|[RDI]-[\p{L}.]+,\s*)*/u;
const BEING =
  /(?:is|was|became|remains|serves as|served as|works as|worked as|has been)\s+(?:now\s+|also\s+)?/u;
const ARTICLE = /(?:(?:the|a|an)\s+)?/u;
const APPOSITION = new RegExp(
  `^${AGE_OR_HONOURS.source}(?:(?:who|and)\\s${BEING.source})?${ARTICLE.source}`,
  'u',
);
const COPULA = new RegExp(`^\\s+${BEING.source}(?:the|a|an)\\s+`, 'u');
const APPOSITION_ENDS = /^(?:[’']s)?(?:[,.;:!?)—–”"]|\s(?:and|\())/u;
const PHRASE_END =
  /[,.;:!?()—–“”"]|\s(?:who|which|that|whose|whom|with whom|said|says|told|and (?:the|a|an|his|her))\s/u;
const ABBREVIATIONS = /\b(?:U\.S|U\.K|D\.C|Sen|Rep|Gov|Dr|Mr|Mrs|St)\./gu;
const NOT_A_ROLE =
  /^(?:who|which|that|whose|and|or|is|was|were|are|has|had|in|at|on|as|when|while|where)$/u;
const HEAD_END = /^(?:of|for|at|in|with|to|from|on|and|turned)$/u;

/**
 * The role that a story gives somebody where it names them, in its own words, or ''.
 *
 * It stands before the name (`harbour aide Ann Lee`; `the port’s chief engineer, Tom
 * Hill`) or behind it, between commas.
 */
export function roleAt(text: string, words: readonly Word[], use: NameUse): string {
  const before = roleBefore(text, words, use);
  return before !== '' && !isBareTitle(before) ? before : roleBehind(text, words, use) || before;
}

/** Whether a role is no more than a title: `President`, `Sen.` */
export function isBareTitle(role: string): boolean {
  return TITLES.has(role.toLowerCase().replaceAll('.', ''));
}

function roleBefore(text: string, words: readonly Word[], { from, to }: NameUse): string {
  let end = from - 1;
  while (end >= 0 && COURTESY.has(words[end]?.key ?? '')) end--;
  const last = words[end];
  const behind = words[end + 1];
  if (!last || !behind || last.possessive || !/^\s*,?\s+$/u.test(behind.gap)) return '';
  const isRoleThere = endsRole(words, end) || TITLES.has(last.key);
  const head = isRoleThere || !behind.gap.includes(',') ? end : officeBefore(words, end);
  if (head < 0 || (head === end && !isRoleThere)) return '';
  // `After he met his rival, Lee left`: an apposition ends behind the name as well
  if (behind.gap.includes(',') && !APPOSITION_ENDS.test(text.slice(words[to]?.end ?? 0))) return '';
  let start = head;
  while (start > 0 && end - start < ROLE_LENGTH && belongs(words, start - 1, end)) start--;
  while (start < end && isLeading(words[start])) start++;
  const first = words[start];
  if (first === undefined) return '';
  return text.slice(first.start, lastEnd(text, last));
}

/** `spokesperson for Keld Motors,` before a name: index of the role noun, or -1 where none is near. */
function officeBefore(words: readonly Word[], end: number): number {
  for (let at = end; at > 0 && end - at < OFFICE_LENGTH; at--) {
    const word = words[at];
    const head = words[at - 1];
    if (word === undefined || head === undefined || !/^\s+$/u.test(word.gap)) return -1;
    if (/^(?:of|for|at)$/u.test(word.key)) {
      if (isOneRole(head.key)) return at - 1;
    } else if (!isCapitalised(word) && !LINK.test(word.key)) return -1;
  }
  return -1;
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

/** `Tom Hill, 61, the keeper of the light,`; `Tom Hill, who is the keeper of the light`; `Tom Hill is the keeper of the light`. */
function roleBehind(text: string, words: readonly Word[], use: NameUse): string {
  const last = words[use.to];
  if (last === undefined || last.possessive) return '';
  const behind = text.slice(last.end, last.end + BEHIND_LENGTH);
  const opening = APPOSITION.exec(behind)?.[0] ?? copulaBehind(words, use, behind);
  if (opening === undefined) return '';
  const phrase = behind.slice(opening.length);
  const stop = PHRASE_END.exec(
    phrase.replaceAll(ABBREVIATIONS, (match) => 'x'.repeat(match.length)),
  );
  const role = phrase.slice(0, stop?.index ?? phrase.length).trim();
  return isRole(role.split(/\s+/u)) ? role : '';
}

/** `Tom Hill is the`: only at a sentence’s beginning, since elsewhere it may be a claim. */
function copulaBehind(words: readonly Word[], use: NameUse, behind: string): string | undefined {
  const gap = words[use.titleFrom]?.gap ?? '';
  return use.titleFrom === 0 || /[.!?]\s/u.test(gap) ? COPULA.exec(behind)?.[0] : undefined;
}

/** Whether a phrase has a role noun as its head: the last word before `of` and the like. */
function isRole(tokens: readonly string[]): boolean {
  const [opener = '', next = ''] = tokens;
  if (tokens.length > ROLE_LENGTH + 4 || NOT_A_ROLE.test(opener)) return false;
  // `Ann Lee, Senator Tom Hill and`: a list goes on with somebody else
  if (/^\p{Lu}/u.test(opener) && isBareTitle(opener) && /^\p{Lu}/u.test(next)) return false;
  const link = tokens.findIndex((token) => HEAD_END.test(token));
  const head = (link < 0 ? tokens : tokens.slice(0, link)).slice(0, 8).map(bareKey);
  return isOneRole(head.at(-1) ?? '');
}

const bareKey = (token: string): string => token.toLowerCase().replace(/[’']s$/u, '');
