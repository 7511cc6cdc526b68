import { describe, expect, it } from 'vitest';
import { answerQuestion } from '../../../src/answer/answer-question.js';
import { summitStory, treatyStory } from '../stories.js';

/** The members of the list that answers, each with its paragraph; undefined where no list does. */
function listed(question: string, index = treatyStory): readonly string[] | undefined {
  const { lead } = answerQuestion(index, question);
  if (lead?.kind !== 'list') return undefined;
  return lead.members.map(
    ({ sentence, paragraph, start, end }) => `${paragraph} ${sentence.slice(start, end)}`,
  );
}

const met = ['1 Rosa Klint', '1 Ulf Dorn', '1 Ida Wessel'];
const again = ['2 Ms Klint', '2 Mr Dorn'];
const talking = ['1 President Ilan Moro', '1 Samir Qadir', '1 Petra Lund', '1 Greta Oyen'];
const points = ['4 fishing rights', '4 a common patrol', '4 new dams', '4 a court in Tarn'];

describe('GIVEN a question for several', () => {
  it.each([
    // who met whom, and who took part; not who didn't, nor who would another time
    ['Who took part in the talks?', talking],
    ['who attended the talks on the treaty', talking],
    ['name the people who took part in the talks', talking],
    // the question's own name is no answer
    ['who met President Moro for talks?', ['1 Samir Qadir', '1 Petra Lund', '1 Greta Oyen']],
    ['who will meet for talks?', ['3 Ms Lund', '3 Mr Hale']],
    // by role
    ['Who are the negotiators?', ['1 Samir Qadir', '1 Petra Lund']],
    // a list behind its noun
    ['What are the four points?', points],
    ['which points does the draft name', points],
    ['list the points of the draft', points],
    // a list of names
    ['Which countries signed the earlier treaty in 1998?', ['4 Arra', '4 Belm', '4 Corra']],
  ])('WHEN asked "%s" THEN all of them, and nobody else', (question, members) => {
    expect(listed(question)).toEqual(members);
  });
});

describe('GIVEN a story that calls the same event a summit and negotiations', () => {
  it.each([
    ['who took part in the summit', met],
    ['Who was at the meeting?', met],
    ['who participated in the negotiations in the customs house', met],
    // what is to come is another meeting
    ['who will meet for talks in Korsby?', again],
    ['who is meeting in Korsby', again],
    // somebody at a door or in a town takes part in nothing
    ['who was at the door', undefined],
    ['who was in Korsby', undefined],
  ])('WHEN asked "%s" THEN all who met, and nobody else', (question, members) => {
    expect(listed(question, summitStory)).toEqual(members);
  });
});

describe('GIVEN a question for which the story has no clear list', () => {
  it.each([
    'Who took part?',
    'who took part in the race?',
    'Who is the mayor?',
    'who are the fishermen?',
    'What are the five points?',
    'Which dams are the hardest part?',
    'Which minister did not take part?',
    'which fish live in the river?',
  ])('WHEN asked "%s" THEN no list', (question) => {
    expect(listed(question)).toBeUndefined();
  });
});

it('GIVEN a list THEN the best of its sentences comes first among the passages, from the first member to the last', () => {
  const { kind, passages } = answerQuestion(treatyStory, 'What are the four points?');
  const [best] = passages;
  expect([kind, best?.sentence.slice(best.start, best.end)]).toEqual([
    'answer',
    'fishing rights, a common patrol, new dams and a court in Tarn',
  ]);
});
