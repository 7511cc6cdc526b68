import { likeliest, namesIn } from './names-in.js';
import type { Question } from '../question/read-question.js';
import type { StoryIndex } from '../story-index.js';

/** Whom a question may mean by its name or its pronoun. */
export interface Doubt {
  /** Places in `story.people`, the likeliest first; at least two. */
  readonly people: readonly number[];
  /** The text of the question with a name in place of that name or pronoun. */
  readonly about: (name: string) => string;
}

/** The people who share the only name in a question; undefined where it has none or several, or means one person. */
export function sharedName(index: StoryIndex, { words, text }: Question): Doubt | undefined {
  const [name, ...others] = namesIn(index.namedPeople, words);
  const first = words[name?.from ?? -1];
  const last = words[name?.to ?? -1];
  if (name === undefined || first === undefined || last === undefined || others.length > 0) {
    return undefined;
  }
  const people = likeliest(index.story, words, name);
  if (people.length < 2) return undefined;
  const possessive = /['’]s?$/u.exec(last.text)?.[0] ?? '';
  const about = (full: string): string =>
    text.slice(0, first.start) + full + possessive + text.slice(last.end);
  return { people, about };
}
