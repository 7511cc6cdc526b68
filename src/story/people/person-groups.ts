import type { NamedPerson } from '../file/draft.js';
import { isGivenName } from './given-names.js';
import {
  givenKey,
  innerKeys,
  isFuller,
  isSurnameAlone,
  nameKey,
  sharesGiven,
  surnameKey,
  wholeKey,
} from './name-forms.js';
import {
  addNamesake,
  addNickname,
  addPerson,
  ownerOf,
  place,
  registerOf,
} from './name-register.js';
import type { PersonGroup } from './name-register.js';
import type { NameUse } from './names.js';

/** The people whom the front matter names, in its order, with the uses of their names, which come in the story’s order. */
export function groupsOfNamed(
  named: readonly NamedPerson[],
  uses: readonly NameUse[],
): readonly PersonGroup[] {
  const groups = named.map(({ name, role, aliases }) => ({
    name: name.split(' '),
    role,
    aliases,
    uses: new Array<NameUse>(),
    titles: new Set<string>(),
    named: true,
  }));
  const register = registerOf(groups);
  for (const use of uses) {
    const owner = ownerOf(register, use);
    if (owner !== undefined) place(use, owner);
  }
  return groups;
}

/**
 * The people to whom the names of a story belong, in the order of their first use; `uses` come in
 * the story’s order.
 *
 * A full name that is surely a person’s begins one; other full names join those of the same surname
 * and given name; single names go to whom the register gives them. Names in `silent` paragraphs join
 * but begin nobody.
 */
export function groupsOf(
  uses: readonly NameUse[],
  silent: ReadonlySet<number>,
): readonly PersonGroup[] {
  const owners = ownersOfFullNames(uses, silent);
  const register = registerOf([...new Set(owners.values())]);
  for (const [{ nickname }, owner] of owners) {
    if (nickname !== '') addNickname(register, nickname, owner);
  }
  for (const use of uses) {
    if (silent.has(use.paragraph) || owners.has(use) || !startsAlone(use)) continue;
    if (ownerOf(register, use) === undefined) addPerson(register, groupOf(use.parts));
  }
  const groups = new Set<PersonGroup>();
  for (const use of uses) {
    const owner = owners.get(use) ?? ownerOf(register, use);
    if (owner === undefined) continue;
    place(use, owner);
    groups.add(owner);
  }
  return [...groups];
}

function groupOf(name: readonly string[]): PersonGroup {
  return { name, role: '', aliases: [], uses: [], titles: new Set(), named: false };
}

/** Whether a single name is somebody’s on its own: behind a title or role, or a given name that speaks. */
function startsAlone({ parts, evidence }: NameUse): boolean {
  if (!isSurnameAlone(parts)) return false;
  return evidence === 2 || (evidence === 1 && isGivenName(parts[0] ?? ''));
}

/** To whom the full names belong that are surely somebody’s. */
function ownersOfFullNames(
  uses: readonly NameUse[],
  silent: ReadonlySet<number>,
): ReadonlyMap<NameUse, PersonGroup> {
  const sure = surelySpoken(uses);
  const shortened = new Set(
    uses.filter(({ parts }) => isSurnameAlone(parts)).map(({ parts }) => surnameKey(parts)),
  );
  const byName = new Map<string, PersonGroup>();
  const bySurname = new Map<string, PersonGroup[]>();
  const owners = new Map<NameUse, PersonGroup>();
  for (const use of uses) {
    const { parts, evidence } = use;
    if (isSurnameAlone(parts)) continue;
    const surname = surnameKey(parts);
    const key = `${givenKey(parts[0])} ${surname}`;
    const namesakes = bySurname.get(surname) ?? [];
    const known = byName.get(key) ?? namesakes.find(({ name }) => sharesGiven(name, parts));
    const isSpoken = sure.has(surname) || sure.has(nameKey(parts[0] ?? ''));
    const trusted = evidence === 2 || isSpoken || (evidence === 1 && shortened.has(surname));
    if (known === undefined && (!trusted || silent.has(use.paragraph))) continue;
    const owner = known ?? groupOf(parts);
    owners.set(use, owner);
    byName.set(key, owner);
    if (isFuller(parts, owner.name)) owner.name = parts;
    if (known === undefined) addNamesake(bySurname, surname, owner);
  }
  return withoutInner(owners);
}

/** The single names that the words around them show to be somebody’s. */
function surelySpoken(uses: readonly NameUse[]): ReadonlySet<string> {
  const spoken = uses.filter(({ parts, evidence }) => evidence > 0 && isSurnameAlone(parts));
  return new Set(spoken.map(({ parts }) => surnameKey(parts)));
}

/** The same owners, but those whose name only begins or ends another’s are that other: `Ann Lee` is `Mary Ann Lee`. */
function withoutInner(
  owners: ReadonlyMap<NameUse, PersonGroup>,
): ReadonlyMap<NameUse, PersonGroup> {
  const longer = new Map(
    [...new Set(owners.values())].flatMap((group) =>
      innerKeys(group.name).map((key): [string, PersonGroup] => [key, group]),
    ),
  );
  return new Map(
    [...owners].map(([use, group]) => [use, longer.get(wholeKey(group.name)) ?? group]),
  );
}
