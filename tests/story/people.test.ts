import { describe, expect, it } from 'vitest';
import { readStory } from '../../src/story/read-story.js';
import type { Person } from '../../src/story/types.js';

function peopleIn(...paragraphs: readonly string[]): readonly Person[] {
  const reading = readStory(`---\nheadline: A day in Marrow\n---\n\n${paragraphs.join('\n\n')}`);
  if (!reading.ok) throw new Error(reading.problem.reason);
  return reading.story.people;
}

describe('people', () => {
  it('are one in all the forms of their name', () => {
    expect(
      peopleIn(
        'President Helen Varga opened the bridge. President Varga cut the ribbon.',
        'Ms Varga’s speech was short. Varga then left.',
      ),
    ).toEqual([
      {
        name: 'Helen Varga',
        role: 'President',
        aliases: ['President Helen Varga', 'President Varga', 'Ms Varga', 'Varga'],
        mentions: 4,
      },
    ]);
  });

  it.each([
    ['Marrow council spokesman Tom Hill waved.', 'Marrow council spokesman'],
    ['The port’s chief engineer, Tom Hill, waved.', 'port’s chief engineer'],
    ['Tom Hill, the keeper of the Lunnoy light, waved.', 'keeper of the Lunnoy light'],
    ['Former secretary of state Tom Hill waved.', 'Former secretary of state'],
    ['Marrow Gov. Tom Hill waved.', 'Marrow Gov.'],
    ['Tom Hill, who was late, waved.', ''],
  ])('have the role that stands at their name: %s', (paragraph, role) => {
    expect(peopleIn(paragraph).map((one) => [one.name, one.role])).toEqual([['Tom Hill', role]]);
  });

  it('share a role in the plural', () => {
    expect(
      peopleIn('Two senior negotiators, Tom Hill and Ann Lee, waved.').map((one) => [
        one.name,
        one.role,
      ]),
    ).toEqual([
      ['Tom Hill', 'senior negotiators'],
      ['Ann Lee', 'senior negotiators'],
    ]);
  });

  it('are found without a known given name by their role', () => {
    expect(peopleIn('Harbour aide Zurab Qelidze left. Mr Qelidze was tired.')).toEqual([
      { name: 'Zurab Qelidze', role: 'Harbour aide', aliases: ['Mr Qelidze'], mentions: 2 },
    ]);
  });

  it('are not organisations, places, credits or bylines', () => {
    expect(
      peopleIn(
        'The Thomas Moor Foundation and Green Party met in North Carolina with the Harbour Council.',
        'Paul Stern via Getty Images.',
        'Follow Nora Quill on Twitter.',
      ),
    ).toEqual([]);
  });

  it('of one surname stay two', () => {
    expect(peopleIn('Anna Moor met her brother Peter Moor.').map(({ name }) => name)).toEqual([
      'Anna Moor',
      'Peter Moor',
    ]);
  });
});
