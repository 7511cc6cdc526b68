import { expect, test } from 'vitest';
import { introductionOf, isNamedIn } from '../../../src/story/people/introduction.js';
import { readStory } from '../../../src/story/read-story.js';

const reading = readStory(`Lantern day in Leeds

Leeds lit its lanterns. Mr Lee came early, as he does each year.

Ann Lee, who came late, brought oil. Bo Orr held a rope. Ann Lee, the lamplighter, lit the last one.
`);
if (!reading.ok) throw new Error(reading.problem.reason);
const { story } = reading;
const person = { name: 'Ann Lee', role: 'lamplighter', aliases: ['Lee'], mentions: 2 };

test('GIVEN a sentence with full name and role THEN it introduces them, though others come before', () => {
  expect(introductionOf(story, person)).toEqual({
    sentence: 'Ann Lee, the lamplighter, lit the last one.',
    paragraph: 2,
  });
});

test('GIVEN the role only beside another name THEN that sentence', () => {
  const early = { ...person, role: 'came early' };
  expect(introductionOf(story, early)?.sentence).toBe('Mr Lee came early, as he does each year.');
});

test('GIVEN no sentence with the role THEN the first with the full name, then the first with another name', () => {
  expect(introductionOf(story, { ...person, role: 'mayor' })?.sentence).toBe(
    'Ann Lee, who came late, brought oil.',
  );
  expect(introductionOf(story, { ...person, name: 'Cem Lee', role: '' })).toEqual({
    sentence: 'Mr Lee came early, as he does each year.',
    paragraph: 1,
  });
});

test('GIVEN somebody whom the text never names THEN nothing introduces them', () => {
  expect(introductionOf(story, { ...person, name: 'Leo', aliases: [] })).toBeUndefined();
});

test('a name is a word of its own, not the beginning of another', () => {
  expect(
    ['Leeds', 'MrLee', 'Lee', 'Lee’s oil', 'so said Lee.', ''].map((text) =>
      isNamedIn(text, person),
    ),
  ).toEqual([false, false, true, true, true, false]);
});
