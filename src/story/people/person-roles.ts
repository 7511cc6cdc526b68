import type { PersonGroup } from './name-register.js';
import type { NameUse } from './names.js';
import { isBareTitle, roleAt } from './roles.js';
import type { Paragraph } from '../types.js';
import type { Word } from '../text/words.js';

const OF_SOMEBODY = /^(?:his|her|their|its)\s/iu;

/**
 * The role that the story gives each of its people, in its own words. Names in `silent` paragraphs
 * tell none. `words` are the words of each paragraph.
 */
export function rolesOf(
  groups: readonly PersonGroup[],
  paragraphs: readonly Paragraph[],
  words: readonly (readonly Word[])[],
  silent: ReadonlySet<number>,
): ReadonlyMap<PersonGroup, string> {
  const roles = new Map<NameUse, string>();
  let before: NameUse | undefined;
  const uses = groups.flatMap((group) => group.uses).toSorted(byPlace);
  for (const use of uses) {
    const row = words[use.paragraph - 1] ?? [];
    const paragraph = paragraphs[use.paragraph - 1];
    if (paragraph === undefined || silent.has(use.paragraph)) continue;
    const own = roleAt(paragraph.text, row, use);
    const shared = before && isListedAfter(row, before, use) ? (roles.get(before) ?? '') : '';
    roles.set(use, own === '' && isPlural(shared) ? shared : own);
    before = use;
  }
  return new Map(
    groups.map((group) => [group, best(group.uses.map((use) => roles.get(use) ?? ''))]),
  );
}

/** The first role that stands by itself, or else the first that tells whose it is (`her brother`), or else a title. */
function best(roles: readonly string[]): string {
  const more = roles.filter((role) => role !== '' && !isBareTitle(role));
  return more.find((role) => !OF_SOMEBODY.test(role)) ?? more[0] ?? roles.find(Boolean) ?? '';
}

/** `negotiators Lee and Hill`: whether a name follows another in the same list. */
function isListedAfter(row: readonly Word[], before: NameUse, use: NameUse): boolean {
  if (before.paragraph !== use.paragraph) return false;
  const between = row.slice(before.to + 1, use.titleFrom + 1);
  if (between.length === 1) return /^,\s+$/u.test(between[0]?.gap ?? '');
  return between.length === 2 && between[0]?.key === 'and';
}

function isPlural(role: string): boolean {
  return /[^s]s$/u.test(role);
}

function byPlace(a: NameUse, b: NameUse): number {
  return a.paragraph - b.paragraph || a.from - b.from;
}
