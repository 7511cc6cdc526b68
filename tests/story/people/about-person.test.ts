import { expect, it } from 'vitest';
import { mentionsByParagraph, saidBy, saidOf } from '../../../src/story/people/about-person.js';
import { readStory } from '../../../src/story/read-story.js';
import type { Person } from '../../../src/story/types.js';

const reading = readStory(`Mill race in Osen

Ann Lee, the miller, fell out with her brother Bo Lee. “Bo Lee sold my wheel,” Ann Lee said. “He owes me bread.”

“Ann sings well,” said Bo Lee. “Bo Lee never sold a wheel,” he added.

“Ann Lee will pay,” a note on the door read. Cem Orr, a baker, said: “I know Ann, and I know Bo.”
`);
if (!reading.ok) throw new Error(reading.problem.reason);
const { story } = reading;

function person(name: string): Person {
  const found = story.people.find((one) => one.name === name);
  if (found === undefined) throw new Error(`${name} is not among the people`);
  return found;
}

it('tells how often each paragraph names somebody', () => {
  expect(
    ['Ann Lee', 'Bo Lee', 'Cem Orr'].map((name) => [...mentionsByParagraph(story, person(name))]),
  ).toEqual([
    [
      [1, 2],
      [2, 1],
      [3, 2],
    ],
    [
      [1, 2],
      [2, 2],
      [3, 1],
    ],
    [[3, 1]],
  ]);
});

it('tells what somebody says', () => {
  expect(saidBy(story, person('Cem Orr')).map(({ text }) => text)).toEqual([
    'I know Ann, and I know Bo.',
  ]);
});

it('tells what others say of somebody, people or not, without their own words', () => {
  expect(
    ['Ann Lee', 'Bo Lee', 'Cem Orr'].map((name) =>
      saidOf(story, person(name)).map(({ speaker, source, text }) => [speaker || source, text]),
    ),
  ).toEqual([
    [
      ['Bo Lee', 'Ann sings well,'],
      ['a note on the door', 'Ann Lee will pay,'],
      ['Cem Orr', 'I know Ann, and I know Bo.'],
    ],
    [
      ['Ann Lee', 'Bo Lee sold my wheel,'],
      ['Cem Orr', 'I know Ann, and I know Bo.'],
    ],
    [],
  ]);
});
