import { TITLES } from '../../story/people/name-words.js';
import type { Story } from '../../story/types.js';
import { fold, type Word } from '../words/words.js';

/** Folded words that stand in a person's name or alias, with the places of those people in `story.people`. */
export type NamedPeople = ReadonlyMap<string, readonly number[]>;

/** A name in a text. */
export interface NameInText {
  /** The places in `story.people` of those whom it fits; at least one. */
  readonly people: readonly number[];
  /** The places, from 0, of its first and its last word. */
  readonly from: number;
  readonly to: number;
}

/** The names of a story's people among the words of a text, in order; a title alone (`president`) names nobody. */
export function namesIn(named: NamedPeople, words: readonly Word[]): readonly NameInText[] {
  const names: NameInText[] = [];
  words.forEach(({ folded }, at) => {
    const people = TITLES.has(folded) ? undefined : named.get(folded);
    if (people === undefined) return;
    const before = names.at(-1);
    const both = before?.to === at - 1 ? before.people.filter((one) => people.includes(one)) : [];
    if (before === undefined || both.length === 0) names.push({ people, from: at, to: at });
    else names.splice(-1, 1, { people: both, from: before.from, to: at });
  });
  return names;
}

// Who is named so much more often is meant by a name that others share.
const farMoreNamed = 2;

/**
 * Whom a name most likely means, as places in `story.people`: the only one whom it fits, or whom alone the story itself
 * calls so, or who is named at least twice as often as the next; else all whom it fits, the most named first.
 */
export function likeliest(
  story: Story,
  words: readonly Word[],
  { people, from, to }: NameInText,
): readonly number[] {
  if (people.length === 1) return people;
  const form = formOf(words.slice(from, to + 1).map(({ folded }) => folded));
  const called = people.filter((place) => isCalled(story, place, form));
  if (called.length === 1) return called;
  const mentions = (place = -1): number => story.people[place]?.mentions ?? 0;
  const byMentions = people.toSorted((a, b) => mentions(b) - mentions(a));
  const [most, next] = byMentions;
  return mentions(most) >= farMoreNamed * mentions(next) ? byMentions.slice(0, 1) : byMentions;
}

const formOf = (folded: readonly string[]): string => folded.join(' ');

function isCalled(story: Story, place: number, form: string): boolean {
  const person = story.people[place];
  const names = person === undefined ? [] : [person.name, ...person.aliases];
  return names.some((name) => formOf(name.split(' ').map(fold)) === form);
}
