import { behindOpening } from '../question/opening.js';
import { isTalks } from './talks.js';
import type { Word } from '../words/words.js';

/**
 * Several of what a question asks for:
 *
 * - `participants`: who took part in something; `about` says in what;
 * - `role`: everybody of a role that `about` names: `the negotiators`;
 * - `things`: several of what `noun` names: `which countries`; `count` of them where it says how many, else 0.
 */
export type ListQuestion =
  | { readonly asks: 'participants'; readonly about: readonly Word[]; readonly toCome: boolean }
  | { readonly asks: 'role'; readonly about: readonly Word[] }
  | { readonly asks: 'things'; readonly noun: Word; readonly count: number };

/** What a question asks several of; undefined where one may be enough. */
export function listQuestion(words: readonly Word[]): ListQuestion | undefined {
  const asked = behindOpening(words);
  return participantsOf(asked) ?? roleOf(asked) ?? thingsOf(asked);
}

/** Verbs of taking part, behind the words that ask for people, as folded words. */
const takingPart: readonly (readonly string[])[] = [
  'took part',
  'take part',
  'takes part',
  'taking part',
  'taken part',
  'participated',
  'participate',
  'participating',
  'attended',
  'attend',
  'attending',
  'joined',
  'were present',
  'was present',
  'were there',
  'was there',
  'were part of',
  'was part of',
  'were involved',
  'was involved',
  'met',
  'meet',
  'meeting',
  'sat down',
  'sit down',
  'negotiated',
].map((verb) => verb.split(' '));

/** The same where what was taken part in are talks: somebody can be at a harbour or in Korsby for any reason. */
const beingThere: readonly (readonly string[])[] = [
  ['was', 'at'],
  ['were', 'at'],
  ['was', 'in'],
  ['were', 'in'],
];

const peopleAsked: ReadonlySet<string> = new Set(
  `who whom all else name list the people persons everyone everybody those which what officials leaders and exactly were are
  is was will would had have has going to that of`.split(/\s+/),
);

function participantsOf(asked: readonly Word[]): ListQuestion | undefined {
  const folded = asked.map((word) => word.folded);
  const asksPeople = folded
    .slice(0, 4)
    .some((word) => /^(?:who|whom|everyone|everybody|people)$/.test(word));
  if (!asksPeople) return undefined;
  const verbs = asked.some(isTalks) ? [...takingPart, ...beingThere] : takingPart;
  for (const verb of verbs) {
    const at = folded.findIndex((_word, i) => verb.every((part, j) => folded[i + j] === part));
    if (at < 1 || !folded.slice(0, at).every((word) => peopleAsked.has(word))) continue;
    const about = asked.slice(at + verb.length).filter(({ content }) => content);
    const before = folded.slice(0, at);
    const isPlanned = verb[0]?.endsWith('ing') === true && /^(?:is|are)$/.test(before.at(-1) ?? '');
    const toCome = isPlanned || before.some((word) => /^(?:will|would|going)$/.test(word));
    return { asks: 'participants', about, toCome };
  }
  return undefined;
}

const beforeRole =
  /^(?:who|name|list|which people|what people) (?:(?:are|were|all|of) )*(?:the |all )?/u;

function roleOf(asked: readonly Word[]): ListQuestion | undefined {
  const begun = beforeRole.exec(`${asked.map(({ folded }) => folded).join(' ')} `);
  if (begun === null) return undefined;
  const about = asked.slice(begun[0].trim().split(' ').length).filter(({ content }) => content);
  return isPlural(about.at(-1)) ? { asks: 'role', about } : undefined;
}

const between = /^(?:\d{1,2}|the|several|many|other|main|key|different|various)$/u;

function thingsOf(asked: readonly Word[]): ListQuestion | undefined {
  const folded = asked.map((word) => word.folded);
  const from = thingsFrom(folded);
  if (from === 0) return undefined;
  const at = folded.findIndex((word, i) => i >= from && !between.test(word));
  const noun = asked[at];
  const count = folded.slice(from, at).find((word) => /^\d/u.test(word));
  if (noun === undefined || !isPlural(noun)) return undefined;
  return { asks: 'things', noun, count: Number(count ?? 0) };
}

/** How many words stand before the noun of which several are asked; 0 where none are. */
function thingsFrom([first, second]: readonly string[]): number {
  if (first === 'which' || first === 'list' || first === 'name') return second === 'all' ? 2 : 1;
  if (first !== 'what') return 0;
  return second === 'are' || second === 'were' ? 2 : 1;
}

/** Whether a word looks like the plural of a noun. */
function isPlural(word: Word | undefined): boolean {
  return word !== undefined && word.content && /[^aious]s$|[aeo]es$|ies$/u.test(word.folded);
}
