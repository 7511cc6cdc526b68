import { FEMALE_NAMES, MALE_NAMES } from './given-names.js';
import {
  innerKeys,
  isSurnameAlone,
  nameKey,
  sharesGiven,
  surnameKey,
  wholeKey,
} from './name-forms.js';
import { FEMALE_TITLES, MALE_TITLES } from './name-words.js';
import type { NameUse } from './names.js';

/** Somebody, with the places that name them. */
export interface PersonGroup {
  /** The fullest name, by words. */
  name: readonly string[];
  /** Told by the front matter, else ''. */
  readonly role: string;
  /** Told by the front matter. */
  readonly aliases: readonly string[];
  /** In the story’s order. */
  readonly uses: NameUse[];
  /** The titles of its uses. */
  readonly titles: Set<string>;
  /** Whether the front matter names them, so that nothing is added to what it says. */
  readonly named: boolean;
}

/** Who goes by which name, as far as a story was gone through. */
export interface NameRegister {
  /** By whole names, ends of long ones, and aliases. */
  readonly whole: Map<string, PersonGroup>;
  readonly surnames: Map<string, PersonGroup[]>;
  readonly given: Map<string, PersonGroup[]>;
}

// Somebody who is named so many times as often as the one of their family who was named last is meant by the bare surname.
const MAIN = 2;
// Of more people of one name than any story has, the first are looked at, which keeps the time linear.
const NAMESAKES = 30;

/** A register of people whom nothing was entered for. */
export function registerOf(groups: readonly PersonGroup[]): NameRegister {
  const register: NameRegister = { whole: new Map(), surnames: new Map(), given: new Map() };
  for (const group of groups) addPerson(register, group);
  return register;
}

/** Adds somebody under all their names. */
export function addPerson({ whole, surnames, given }: NameRegister, group: PersonGroup): void {
  const { name, aliases } = group;
  addNamesake(surnames, surnameKey(name), group);
  // `Lula` of `Luiz Inácio Lula da Silva` as well as `Luiz`
  const inner = name.slice(1, -1).filter((part) => part.length > 2 && /^\p{Lu}/u.test(part));
  if (!isSurnameAlone(name))
    for (const part of [name[0] ?? '', ...inner]) addNamesake(given, nameKey(part), group);
  const keys = [wholeKey(name), ...innerKeys(name)].filter((key) => key.includes(' '));
  for (const key of keys) if (!whole.has(key)) whole.set(key, group);
  for (const alias of aliases) {
    const parts = alias.split(' ');
    const key = wholeKey(parts);
    // an alias of two people is nobody’s more than the surname is
    if ((whole.get(key) ?? group) === group) whole.set(key, group);
    else whole.delete(key);
    // `Old Toby`: a by-name is found by its last word
    addNamesake(given, nameKey(parts.at(-1) ?? ''), group);
  }
}

/** Adds a name that somebody also goes by. */
export function addNickname({ given }: NameRegister, nickname: string, group: PersonGroup): void {
  addNamesake(given, nameKey(nickname), group);
}

/** Adds somebody to those who share a name. */
export function addNamesake(
  map: Map<string, PersonGroup[]>,
  key: string,
  group: PersonGroup,
): void {
  const others = map.get(key);
  if (others === undefined) map.set(key, [group]);
  else if (others.length < NAMESAKES && others.at(-1) !== group) others.push(group);
}

/** Gives somebody a place that names them; the places of all come in the story’s order. */
export function place(use: NameUse, { uses, titles }: PersonGroup): void {
  uses.push(use);
  if (use.title !== '') titles.add(use.title);
}

/** Whom a name belongs to: by the whole of it, by surname and given name, or the one of a family who is meant; or undefined. */
export function ownerOf(register: NameRegister, use: NameUse): PersonGroup | undefined {
  const whole = register.whole.get(wholeKey(use.parts));
  if (whole !== undefined) return whole;
  const family = register.surnames.get(surnameKey(use.parts)) ?? [];
  if (!isSurnameAlone(use.parts)) return family.find(({ name }) => sharesGiven(name, use.parts));
  const called =
    family.length > 0 ? family : (register.given.get(nameKey(use.parts[0] ?? '')) ?? []);
  return called.length < 2 && use.title === '' ? called[0] : meant(called, use);
}

/** Who of one family a surname means: by the title before it, else whom the story is about or named last. */
function meant(family: readonly PersonGroup[], { title }: NameUse): PersonGroup | undefined {
  const fitting = family.filter((group) => !contradicts(group, title));
  const titled = fitting.filter(
    ({ titles }) => title !== '' && [...titles].some((one) => one.includes(title)),
  );
  const [first, ...rest] = titled.length > 0 ? titled : fitting;
  if (first === undefined) return undefined;
  const last = rest.reduce((a, b) => (placeOfLast(b) > placeOfLast(a) ? b : a), first);
  const main = rest.reduce((a, b) => (b.uses.length > a.uses.length ? b : a), first);
  return main.uses.length >= MAIN * last.uses.length ? main : last;
}

function placeOfLast({ uses }: PersonGroup): number {
  const last = uses.at(-1);
  return last === undefined ? -1 : last.paragraph * 1e6 + last.from;
}

/** Whether a title tells a woman where the given name is a man’s, or the other way round. */
function contradicts({ name }: PersonGroup, title: string): boolean {
  if (name.length < 2) return false;
  const given = (name[0] ?? '').toLowerCase();
  const male = MALE_NAMES.has(given);
  const female = FEMALE_NAMES.has(given);
  const words = title.toLowerCase().replaceAll('.', '').split(' ');
  return (
    male !== female &&
    words.some((word) => (male ? FEMALE_TITLES.has(word) : MALE_TITLES.has(word)))
  );
}
