import { describe, expect, it } from 'vitest';
import { askedPerson } from '../../../src/answer/lead/asked-person.js';
import { readWords } from '../../../src/answer/words/words.js';
import { ferryStory, treatyStory } from '../stories.js';

const { people } = treatyStory.story;
const asked = (question: string): string | undefined =>
  people[askedPerson(treatyStory, readWords(question)) ?? -1]?.name;

describe('GIVEN a question that asks only who somebody is', () => {
  it.each([
    ['Who is Greta Oyen?', 'Greta Oyen'],
    ['whos oyen', 'Greta Oyen'],
    ["hi, who's Ms Oyen please?", 'Greta Oyen'],
    ['can you tell me about Viktor', 'Viktor Hale'],
    ['Hale?', 'Viktor Hale'],
    ['Hale who?', 'Viktor Hale'],
    ['info on Hale', 'Viktor Hale'],
    ['the lamplighter viktor hale', 'Viktor Hale'],
    // by role, where one person has it
    ['who is the mayor', 'Greta Oyen'],
    ['Who is the mayor of Velden?', 'Greta Oyen'],
    ['who is the president', 'Ilan Moro'],
    ['and who is Mr Moro?', 'Ilan Moro'],
    ['who is the chief negotiator', 'Petra Lund'],
  ])('WHEN asked "%s" THEN it is %s', (question, name) => {
    expect(asked(question)).toBe(name);
  });
});

describe('GIVEN any other question', () => {
  it.each([
    '',
    'who',
    'who is he',
    'who is Napoleon?',
    // two have that role
    'who is the negotiator',
    // a role's place is no role
    'who is Velden',
    'who is the mayor of Tarn',
    'who is Greta Oyen’s husband',
    'and Oyen?',
    'and about Oyen?',
    'what did Oyen say',
    'mayor?',
    'Oyen maps',
  ])('WHEN asked "%s" THEN it asks for nobody’s card', (question) => {
    expect(asked(question)).toBeUndefined();
  });
});

it('GIVEN a role of several parts THEN each is a role', () => {
  const index = {
    ...ferryStory,
    story: {
      ...ferryStory.story,
      people: [{ name: 'Bo Dahl', role: 'baker, Ms Vasko’s son-in-law', aliases: [], mentions: 1 }],
    },
  };
  const questions = ['who is the baker', "who is vasko's son-in-law", 'who is Vasko’s son'];
  expect(questions.map((question) => askedPerson(index, readWords(question)))).toEqual([
    0,
    0,
    undefined,
  ]);
});
