import type { NamedPerson } from './draft.js';
import type { Paragraph, Person } from './types.js';

/** The people whom the story names; those of the file itself, where it names them. */
export function findPeople(
  paragraphs: readonly Paragraph[],
  named: readonly NamedPerson[] | null,
): readonly Person[] {
  const text = paragraphs.map((paragraph) => paragraph.text).join('\n');
  return (named ?? []).map((person) => ({
    ...person,
    mentions: text.split(person.name).length - 1,
  }));
}
