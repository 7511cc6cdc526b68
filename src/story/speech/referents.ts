import { gendersOf, PERSON_PRONOUNS } from '../people/gender.js';
import type { Gender } from '../people/gender.js';
import { isRoleNoun } from '../people/name-words.js';
import type { Cast } from '../people/people.js';
import { mentionsIn, sentenceAt } from './places.js';
import type { Place } from './places.js';
import { leadingSubject } from './subjects.js';
import type { Subject } from './subjects.js';
import type { Paragraph } from '../types.js';
import { isCapitalised } from '../text/words.js';
import type { Word } from '../text/words.js';

/** What finding out whom a pronoun or a role means needs to know of the story. */
export interface Setting {
  readonly places: readonly Place[];
  readonly cast: Cast;
  /** Which pronoun stands for each of the people, in their order. */
  readonly genders: readonly Gender[];
  /** The people in whose role or title a word stands, by that word in lower case. */
  readonly byRole: ReadonlyMap<string, readonly number[]>;
}

const ASKED = /^(?:(?:when|after|once)\s+(?:being\s+)?)?asked\s/iu;
// How far back in a paragraph, and how many paragraphs, a person is looked for.
const WINDOW = 1500;
const PARAGRAPHS_BACK = 4;
// How far behind a pronoun its clause surely reaches, in characters.
const CLAUSE = 60;

// What a title before a name is called where it stands alone.
const FULL_TITLES: ReadonlyMap<string, readonly string[]> = new Map(
  Object.entries({
    sen: ['senator', 'lawmaker'],
    senator: ['lawmaker'],
    rep: ['representative', 'congressman', 'congresswoman', 'lawmaker'],
    gov: ['governor'],
    gen: ['general'],
    prof: ['professor'],
    capt: ['captain'],
    sgt: ['sergeant'],
    col: ['colonel'],
    lt: ['lieutenant'],
    pres: ['president'],
    dr: ['doctor'],
    rev: ['reverend', 'pastor'],
  }),
);

/** What there is to know of a story's people before its speech is read. */
export function settingOf(
  paragraphs: readonly Paragraph[],
  places: readonly Place[],
  cast: Cast,
): Setting {
  const genders = gendersOf({ people: cast.people, paragraphs });
  return { places, cast, genders, byRole: peopleByRole(cast) };
}

/** The people of each role and title, by the words of it. */
function peopleByRole({ people }: Cast): ReadonlyMap<string, readonly number[]> {
  const byRole = new Map<string, number[]>();
  people.forEach(({ role, aliases, name }, person) => {
    const titles = aliases
      .filter((alias) => alias.includes(' '))
      .flatMap((alias) => alias.split(' '));
    const parts = new Set(name.toLowerCase().split(' '));
    const own = [...role.split(/[\s,]+/u), ...titles].map((word) =>
      word.toLowerCase().replaceAll('.', ''),
    );
    const called = own.flatMap((word) => [word, ...(FULL_TITLES.get(word) ?? [])]);
    for (const word of new Set(called.filter((one) => !parts.has(one)))) {
      byRole.set(word, [...(byRole.get(word) ?? []), person]);
    }
  });
  return byRole;
}

/** Whom a subject in a paragraph means, given who spoke last; null for nobody of the story's people, or in doubt. */
export function personMeant(
  setting: Setting,
  place: Place,
  subject: Subject | null,
  latest: number | null,
): number | null {
  if (subject === null) return null;
  if (subject.kind === 'person') return subject.person;
  if (subject.kind === 'pronoun') return personOfPronoun(setting, place, subject.word, latest);
  return personOfRole(setting, place, subject.words, subject.start, latest);
}

/** Whom `he`, `she`, `his` or `her` means: the subject of the sentence before, or who spoke last if named near. */
function personOfPronoun(
  setting: Setting,
  place: Place,
  pronoun: Word,
  latest: number | null,
): number | null {
  const gender = genderOf(pronoun);
  if (gender === undefined) return null;
  // `He said Lee was late`: whom the rest of the clause names is somebody else
  const end = place.sentences[sentenceAt(place, pronoun.start)]?.end ?? pronoun.end;
  const others = mentionsIn(place, pronoun.end, Math.min(end, pronoun.end + CLAUSE));
  const fits = (person: number): boolean => {
    const own = setting.genders[person] ?? 'unknown';
    if (others.some((one) => one.person === person)) return false;
    return own === 'unknown' || own === gender;
  };
  const spoken = latest !== null && fits(latest) ? latest : null;
  const own = subjectNearBefore(place, pronoun, pronoun.start, fits, spoken);
  if (own !== null) return own;
  for (let at = place.index - 1; at >= 0 && at > place.index - PARAGRAPHS_BACK; at--) {
    const earlier = setting.places[at];
    if (earlier === undefined) break;
    const end = earlier.text.length;
    const near = mentionsIn(earlier, end - WINDOW, end).filter((one) => fits(one.person));
    if (near.length === 0) continue;
    if (near.some(({ person }) => person === spoken)) return spoken;
    const told = subjectNearBefore(earlier, pronoun, end, fits, spoken);
    if (told !== null) return told;
  }
  return spoken;
}

function genderOf({ key }: Word): 'he' | 'she' | undefined {
  return PERSON_PRONOUNS.get(key);
}

/** Whom the sentences of a paragraph before an offset are about, the last ones first, where a pronoun follows. */
function subjectNearBefore(
  place: Place,
  pronoun: Word,
  before: number,
  fits: (person: number) => boolean,
  spoken: number | null,
): number | null {
  const last = sentenceAt(place, before);
  for (let at = last; at >= 0 && at > last - 4; at--) {
    const sentence = place.sentences[at];
    const to = Math.min(sentence?.end ?? 0, before);
    const start = Math.max(sentence?.start ?? 0, to - WINDOW);
    const near = mentionsIn(place, start, to).filter((one) => fits(one.person));
    const leading = leadingSubject(place, start, to);
    // `When asked about Hill, he said`: whom he was asked about is somebody else
    if (at === last && ASKED.test(place.text.slice(start, to))) {
      if (spoken !== null) return spoken;
      continue;
    }
    // the same pronoun there means whoever is meant here
    if (leading?.kind === 'pronoun' && genderOf(leading.word) === genderOf(pronoun)) continue;
    if (leading?.kind === 'person' && fits(leading.person)) return leading.person;
    if (near.length === 0) continue;
    if (near.some(({ person }) => person === spoken)) return spoken;
    return (near.find(({ possessive }) => !possessive) ?? near[0])?.person ?? null;
  }
  return null;
}

/** Whom `the senator` means: the only one of the story's people who is one, or the one who spoke or was named last. */
function personOfRole(
  { places, byRole }: Setting,
  place: Place,
  words: readonly Word[],
  before: number,
  latest: number | null,
): number | null {
  const [first] = words;
  if (first?.key !== 'the' && !(first !== undefined && words.length === 1 && isCapitalised(first)))
    return null;
  const of = words.findIndex(({ key }) => /^(?:of|for|to|from|in|at)$/u.test(key));
  const phrase = of < 0 ? words : words.slice(0, of);
  const head = phrase.findLast(isRoleNoun);
  if (head === undefined || phrase.at(-1) !== head) return null;
  const named = words.filter((word) => word.possessive || (isCapitalised(word) && word !== first));
  const told = (person: number): boolean =>
    named.every(({ key }) => (byRole.get(key) ?? []).includes(person));
  // `the state’s governor`, `the governor of Velm`: whose must be in the person's role as well
  const isOwned = of >= 0 || words.some(({ possessive }) => possessive);
  const candidates = (byRole.get(head.key) ?? []).filter((person) => !isOwned || told(person));
  if (candidates.length <= 1) return candidates[0] ?? null;
  if (latest !== null && candidates.includes(latest)) return latest;
  for (let at = place.index; at >= 0 && at > place.index - PARAGRAPHS_BACK; at--) {
    const earlier = places[at];
    const end = at === place.index ? before : (earlier?.text.length ?? 0);
    const near = earlier === undefined ? [] : mentionsIn(earlier, end - WINDOW, end);
    const last = near.findLast(({ person }) => candidates.includes(person));
    if (last !== undefined) return last.person;
  }
  return null;
}
