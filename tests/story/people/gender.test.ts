import { describe, expect, test } from 'vitest';
import { gendersOf } from '../../../src/story/people/gender.js';
import { readStory } from '../../../src/story/read-story.js';

/** The pronouns of the people of a story with these people and this text, by name. */
function genders(people: readonly string[], text: string): Readonly<Record<string, string>> {
  const named = people.map((one) => `  - {${one}}`).join('\n');
  const reading = readStory(`---\nheadline: A day in Velm\npeople:\n${named}\n---\n\n${text}\n`);
  if (!reading.ok) throw new Error(reading.problem.reason);
  const found = gendersOf(reading.story);
  return Object.fromEntries(reading.story.people.map(({ name }, i) => [name, found[i] ?? '']));
}

describe('which pronoun stands for somebody', () => {
  test.each([
    ['a title', 'name: Lior Vent, aliases: [Ms Vent]', 'Ms Vent came.', 'she'],
    ['a role', 'name: Lior Vent, role: son-in-law of the mayor', 'Lior Vent came.', 'he'],
    ['a given name', 'name: Martha Vent', 'Martha Vent came.', 'she'],
    ['what the story calls them', 'name: Lior Vent', 'Lior Vent came. She left early.', 'she'],
    ['nothing', 'name: Lior Vent', 'Lior Vent came. They left early.', 'unknown'],
  ])('is told by %s', (_by, person, text, gender) => {
    expect(genders([person], text)).toEqual({ [nameIn(person)]: gender });
  });

  test('a title outweighs pronouns, and several pronouns outweigh a given name', () => {
    expect(
      genders(
        ['name: Robin Falk, aliases: [Mr Falk]', 'name: Marta Lund'],
        'Mr Falk sold her boat because she was ill and she owed him.\n\nMarta Lund sold his. He shrugged, and he left.',
      ),
    ).toEqual({ 'Robin Falk': 'he', 'Marta Lund': 'he' });
  });

  test('pronouns inside quotations, and where two were named, tell nothing', () => {
    expect(
      genders(
        ['name: Lior Vent', 'name: Noa Brix'],
        '“She is late again and she knows it,” Lior Vent said. Lior Vent thanked Noa Brix. He laughed.',
      ),
    ).toEqual({ 'Lior Vent': 'unknown', 'Noa Brix': 'unknown' });
  });
});

const nameIn = (person: string): string => /name: ([^,]*)/.exec(person)?.[1] ?? '';
