import { FEMALE_NAMES, MALE_NAMES } from './given-names.js';
import { FEMALE_TITLES, MALE_TITLES } from './name-words.js';
import type { Person, Story } from '../types.js';

/** The pronoun that stands for somebody, as far as it is told. */
export type Gender = 'he' | 'she' | 'unknown';

const words = (text: string): readonly string[] => text.split(' ');

// What only a woman or only a man is called, in titles and roles.
const FEMALE_ROLES: ReadonlySet<string> = new Set([
  ...FEMALE_TITLES,
  ...words('woman girl mother daughter wife widow aunt niece grandmother granddaughter girlfriend'),
  ...words('fiancee businesswoman policewoman sportswoman actress waitress heiress hostess nun'),
  ...words('stepmother stepdaughter daughter-in-law sister-in-law mother-in-law headmistress'),
]);
const MALE_ROLES: ReadonlySet<string> = new Set([
  ...MALE_TITLES,
  ...words('man boy son husband widower uncle nephew grandfather grandson boyfriend fiance'),
  ...words('businessman policeman sportsman fisherman frontman waiter monk headmaster'),
  ...words('stepfather stepson son-in-law brother-in-law father-in-law'),
]);

/** The pronouns of one person, in lower case, by the one that stands for all of them. */
export const PERSON_PRONOUNS: ReadonlyMap<string, 'he' | 'she'> = new Map([
  ['he', 'he'],
  ['him', 'he'],
  ['his', 'he'],
  ['himself', 'he'],
  ['she', 'she'],
  ['her', 'she'],
  ['hers', 'she'],
  ['herself', 'she'],
]);

// So many more pronouns of one kind than of the other tell more than a given name does.
const MANY = 2;

/** Which pronoun stands for somebody by their titles and role, else by their given name. */
export function genderByName(person: Person): Gender {
  const told = genderByRole(person);
  return told === 'unknown' ? genderByGivenName(person) : told;
}

/**
 * Which pronoun stands for each of a story's people, in their order: by titles and role, else by the pronouns that the
 * story uses where it named them last and nobody beside them, else by given name.
 */
export function gendersOf(story: Pick<Story, 'people' | 'paragraphs'>): readonly Gender[] {
  const counts = countPronouns(story);
  return story.people.map((person, place) => {
    const { he, she } = counts[place] ?? { he: 0, she: 0 };
    const counted = genderOf(she > he, he > she);
    const steps = [
      genderByRole(person),
      Math.abs(he - she) >= MANY ? counted : 'unknown',
      genderByGivenName(person),
      counted,
    ] as const;
    return steps.find((gender) => gender !== 'unknown') ?? 'unknown';
  });
}

/** Which pronoun stands for somebody by their titles and role alone, which leave no doubt: `Ms Lee`, `spokesman`. */
export function genderByRole({ aliases, role }: Person): Gender {
  const told = [...aliases, role].flatMap(wordsOf);
  return genderOf(
    told.some((word) => FEMALE_ROLES.has(word)),
    told.some((word) => MALE_ROLES.has(word)),
  );
}

function genderByGivenName({ name }: Person): Gender {
  const given = wordsOf(name)[0] ?? '';
  return genderOf(FEMALE_NAMES.has(given), MALE_NAMES.has(given));
}

/** In how many sentences each pronoun may stand for each of the people: outside quotations, where nobody else was named since. */
function countPronouns({
  people,
  paragraphs,
}: Pick<Story, 'people' | 'paragraphs'>): readonly { he: number; she: number }[] {
  const counts = people.map(() => ({ he: 0, she: 0 }));
  const byName = placesByLastName(people);
  for (const { sentences } of paragraphs) {
    let last: number | undefined;
    for (const { text } of sentences) {
      const said = wordsOf(withoutQuotations(text));
      const named = new Set(said.flatMap((word) => byName.get(word) ?? []));
      const [first] = named;
      if (first !== undefined) last = named.size === 1 ? first : undefined;
      const count = last === undefined ? undefined : counts[last];
      // the first one behind the name: before it, and further on, it is more often somebody else
      const behind = first === undefined ? 0 : said.findIndex((word) => byName.has(word));
      const pronoun = said.slice(behind).find((word) => PERSON_PRONOUNS.has(word));
      const gender = PERSON_PRONOUNS.get(pronoun ?? '');
      if (count !== undefined && gender !== undefined) count[gender]++;
    }
  }
  return counts;
}

/** The places of those people whose name, or one of whose other names, ends with a word. */
function placesByLastName(people: readonly Person[]): ReadonlyMap<string, readonly number[]> {
  const places = new Map<string, number[]>();
  people.forEach(({ name, aliases }, place) => {
    for (const word of new Set([name, ...aliases].map((form) => wordsOf(form).at(-1) ?? ''))) {
      const others = places.get(word);
      if (others === undefined) places.set(word, [place]);
      else others.push(place);
    }
  });
  return places;
}

function genderOf(she: boolean, he: boolean): Gender {
  if (she === he) return 'unknown';
  return she ? 'she' : 'he';
}

const wordsOf = (text: string): readonly string[] =>
  text
    .toLowerCase()
    .replaceAll('.', '')
    .match(/[\p{L}-]+/gu) ?? [];

const withoutQuotations = (text: string): string => text.replace(/[“"][^“”"]*(?:[”"]|$)/gu, ' ');
