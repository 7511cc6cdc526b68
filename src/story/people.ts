import type { NamedPerson } from './draft.js';
import { SHORT_NAMES } from './given-names.js';
import { findNames, isGivenName } from './names.js';
import type { NameUse } from './names.js';
import { isBareTitle, roleAt } from './roles.js';
import type { Paragraph, Person } from './types.js';
import type { Word } from './words.js';

/** A place where the story names one of its people. */
export interface Mention {
  /** Index of the person in `people`. */
  readonly person: number;
  /** Number of the paragraph, from 1. */
  readonly paragraph: number;
  /** UTF-16 offset of the first character, titles included. */
  readonly start: number;
  /** UTF-16 offset behind the last character. */
  readonly end: number;
  /** Whether it only says whose something is: `Trump’s`. */
  readonly possessive: boolean;
}

/** Who is named in a story, and where. */
export interface Cast {
  readonly people: readonly Person[];
  /** In the story's order. */
  readonly mentions: readonly Mention[];
}

interface Group {
  name: readonly string[];
  role: string;
  readonly aliases: Set<string>;
  readonly uses: NameUse[];
  readonly named: boolean;
}

const CREDIT =
  /\bvia getty\b|\bgetty images\b|\bap photo\b|\bphotos? (?:by|credit|courtesy)\b|\/(?:ap|afp|reuters)\b|\breporting by\b|\bcontributed to this\b|\bon twitter\b|^(?:by|follow|photo|image|credit|edited by|written by)\b/iu;
const CREDIT_LENGTH = 250;

/**
 * Finds the people whom the story names, with their roles, other names and mentions.
 *
 * Where the file names its people, exactly those are the people, in its order; the text only tells
 * how often and where. `words` are the words of each paragraph. Photo credits, bylines and what is
 * written like a headline bring in nobody.
 */
export function findPeople(
  paragraphs: readonly Paragraph[],
  words: readonly (readonly Word[])[],
  named: readonly NamedPerson[] | null,
): Cast {
  const uses = paragraphs.flatMap(({ text, number }, index) =>
    findNames(text, words[index] ?? [], number),
  );
  const silent = new Set(
    paragraphs.filter((one, i) => bringsInNobody(one, words[i] ?? [])).map((one) => one.number),
  );
  const groups = named === null ? foundGroups(uses, silent) : named.map(groupOfNamed);
  const unplaced = named === null ? uses.filter((use) => use.parts.length === 1) : uses;
  placeRest(groups, unplaced, named === null);
  const ordered = groups.map((group) => ({ ...group, uses: group.uses.toSorted(byPlace) }));
  if (named === null) giveRoles(ordered, paragraphs, words, silent);
  return castOf(ordered, words);
}

function groupOfNamed(person: NamedPerson): Group {
  return {
    name: person.name.split(' '),
    role: person.role,
    aliases: new Set(person.aliases),
    uses: [],
    named: true,
  };
}

function foundGroups(uses: readonly NameUse[], silent: ReadonlySet<number>): Group[] {
  const spoken = new Set(
    uses.filter((use) => use.parts.length === 1 && use.evidence > 0).map((use) => use.parts[0]),
  );
  const groups: Group[] = [];
  const bySurname = new Map<string, Group[]>();
  const waiting: NameUse[] = [];
  for (const use of uses) {
    if (use.parts.length === 1) continue;
    const known = sameName(bySurname.get(surnameOf(use.parts)) ?? [], use.parts);
    const trusted = use.evidence > 0 || spoken.has(use.parts.at(-1));
    if (known !== undefined) {
      known.uses.push(use);
      if (isFuller(use.parts, known.name)) known.name = use.parts;
    } else if (trusted && !silent.has(use.paragraph)) {
      const group: Group = {
        name: use.parts,
        role: '',
        aliases: new Set(),
        uses: [use],
        named: false,
      };
      groups.push(group);
      const key = surnameOf(use.parts);
      bySurname.set(key, [...(bySurname.get(key) ?? []), group]);
    } else {
      waiting.push(use);
    }
  }
  for (const use of waiting)
    sameName(bySurname.get(surnameOf(use.parts)) ?? [], use.parts)?.uses.push(use);
  return groups;
}

/** Whether a paragraph is a credit or written like a headline, so that its capitals say nothing. */
function bringsInNobody(paragraph: Paragraph, words: readonly Word[]): boolean {
  if (paragraph.text.length <= CREDIT_LENGTH && CREDIT.test(paragraph.text)) return true;
  const long = words.filter((word) => word.text.length > 3);
  const capitals = long.filter((word) => /^\p{Lu}/u.test(word.text));
  return long.length > 5 && capitals.length > long.length * 0.75;
}

function surnameOf(parts: readonly string[]): string {
  const last = parts.findLast((part) => !/^(?:jr|sr|ii|iii|iv)\.?$/iu.test(part));
  return (last ?? '').toLowerCase();
}

function sameName(groups: readonly Group[], parts: readonly string[]): Group | undefined {
  return groups.find((group) => group.name.length > 1 && sameGiven(group.name, parts));
}

function sameGiven(a: readonly string[], b: readonly string[]): boolean {
  const one = givenKey(a[0]);
  const other = givenKey(b[0]);
  if (one === other) return true;
  const [short, long] = one.length < other.length ? [one, other] : [other, one];
  return short.length === 1 && long.startsWith(short);
}

function givenKey(name: string | undefined): string {
  const key = (name ?? '').toLowerCase().replaceAll('.', '');
  return SHORT_NAMES.get(key) ?? key;
}

function isFuller(parts: readonly string[], name: readonly string[]): boolean {
  if (parts.length === name.length)
    return (name[0] ?? '').length < 3 && (parts[0] ?? '').length > 2;
  return parts.length > name.length;
}

/** Places what names nobody in full: single names by surname, then by given name; titled ones may be somebody new. */
function placeRest(groups: Group[], uses: readonly NameUse[], mayAdd: boolean): void {
  const index = new Map<string, Group>();
  const enter = (key: string, group: Group): void => {
    const before = index.get(key);
    if (before === undefined || before.uses.length < group.uses.length) index.set(key, group);
  };
  for (const group of groups) enter(surnameOf(group.name), group);
  for (const group of groups) {
    for (const name of [group.name.join(' '), ...group.aliases])
      index.set(name.toLowerCase(), group);
    // `Old Toby`: a by-name is found by its last word
    for (const alias of group.aliases) {
      const word = (alias.split(' ').at(-1) ?? '').toLowerCase();
      if (!index.has(word)) index.set(word, group);
    }
    const given = (group.name[0] ?? '').toLowerCase();
    if (group.name.length > 1 && !index.has(given)) index.set(given, group);
  }
  for (const use of uses) {
    const full = use.parts.join(' ').toLowerCase();
    let group = index.get(full);
    if (group === undefined && use.parts.length > 1) {
      group = sameName(
        groups.filter((one) => surnameOf(one.name) === surnameOf(use.parts)),
        use.parts,
      );
    }
    if (group === undefined && mayAdd && startsAlone(use)) {
      group = { name: use.parts, role: '', aliases: new Set(), uses: [], named: false };
      groups.push(group);
      index.set(full, group);
    }
    group?.uses.push(use);
  }
}

/** A single name is somebody on its own only behind a title or role. */
function startsAlone(use: NameUse): boolean {
  return use.evidence === 2 && (use.title !== '' || isGivenName(use.parts[0] ?? ''));
}

function giveRoles(
  groups: readonly Group[],
  paragraphs: readonly Paragraph[],
  words: readonly (readonly Word[])[],
  silent: ReadonlySet<number>,
): void {
  const roles = new Map<NameUse, string>();
  let before: NameUse | undefined;
  for (const use of groups.flatMap(({ uses }) => uses).toSorted(byPlace)) {
    const row = words[use.paragraph - 1] ?? [];
    const paragraph = paragraphs[use.paragraph - 1];
    if (paragraph === undefined || silent.has(use.paragraph)) continue;
    const own = roleAt(paragraph.text, row, use);
    const shared = before && isListedAfter(row, before, use) ? (roles.get(before) ?? '') : '';
    roles.set(use, own === '' && isPlural(shared) ? shared : own);
    before = use;
  }
  for (const group of groups) {
    const own = group.uses.map((use) => roles.get(use) ?? '');
    group.role = own.find((role) => role !== '' && !isBareTitle(role)) ?? own.find(Boolean) ?? '';
  }
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

function castOf(groups: readonly Group[], words: readonly (readonly Word[])[]): Cast {
  const ordered = groups.toSorted((a, b) =>
    a.named || b.named ? 0 : order(a.uses[0]) - order(b.uses[0]),
  );
  const mentions = ordered.flatMap(({ uses }, person) =>
    uses.flatMap((use): Mention[] => {
      const row = words[use.paragraph - 1] ?? [];
      const first = row[use.titleFrom];
      const last = row[use.to];
      if (first === undefined || last === undefined) return [];
      const { possessive, end } = last;
      return [{ person, paragraph: use.paragraph, start: first.start, end, possessive }];
    }),
  );
  return {
    people: ordered.map(personOf),
    mentions: mentions.toSorted((a, b) => a.paragraph - b.paragraph || a.start - b.start),
  };
}

function byPlace(a: NameUse, b: NameUse): number {
  return a.paragraph - b.paragraph || a.from - b.from;
}

function order(use: NameUse | undefined): number {
  return use === undefined ? Infinity : use.paragraph * 1e6 + use.from;
}

function personOf(group: Group): Person {
  const name = group.name.join(' ');
  const aliases = new Set(group.aliases);
  if (!group.named) {
    for (const use of group.uses) {
      const bare = use.parts.join(' ');
      aliases.add(use.title === '' ? bare : `${use.title} ${bare}`);
    }
    aliases.delete(name);
  }
  return { name, role: group.role, aliases: [...aliases], mentions: group.uses.length };
}
