import { readStory } from '../../src/story/read-story.js';
import type { Person } from '../../src/story/types.js';

/** The people found in a story of these paragraphs. */
export function peopleIn(...paragraphs: readonly string[]): readonly Person[] {
  const reading = readStory(`---\nheadline: A day in Marrow\n---\n\n${paragraphs.join('\n\n')}`);
  if (!reading.ok) throw new Error(reading.problem.reason);
  return reading.story.people;
}

/** People without their roles: name, aliases, mentions. */
export const named = (people: readonly Person[]) =>
  people.map(({ name, aliases, mentions }) => [name, aliases, mentions]);
