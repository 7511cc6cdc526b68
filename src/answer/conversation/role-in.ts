import { ROLE_NOUNS } from '../../story/people/name-words.js';
import type { Story } from '../../story/types.js';
import { readWords, type Word } from '../words/words.js';

/** A role in a text that one person of the story alone has: `the harbour master`. */
export interface RoleInText {
  /** The person's place in `story.people`. */
  readonly person: number;
  /** The places, from 0, of `the` and of the role noun with which it ends. */
  readonly from: number;
  readonly to: number;
}

/** The first role with `the` among the words of a text; undefined where there is none, or nobody or several have it. */
export function roleIn({ people }: Story, words: readonly Word[]): RoleInText | undefined {
  const from = words.findIndex(({ folded }, at) => folded === 'the' && roleEnd(words, at) > at);
  if (from < 0) return undefined;
  const to = roleEnd(words, from);
  const role = words.slice(from + 1, to + 1).map(({ stem }) => stem);
  const [person, ...others] = people.flatMap((one, place) => {
    const own = new Set(readWords(one.role).map(({ stem }) => stem));
    return role.every((stem) => own.has(stem)) ? [place] : [];
  });
  return person === undefined || others.length > 0 ? undefined : { person, from, to };
}

/** The place of the last role noun among the content words behind a place; that place where there is none. */
function roleEnd(words: readonly Word[], from: number): number {
  let end = from;
  for (let at = from + 1; words[at]?.content === true; at++) {
    if (ROLE_NOUNS.has(words[at]?.folded ?? '')) end = at;
  }
  return end;
}
