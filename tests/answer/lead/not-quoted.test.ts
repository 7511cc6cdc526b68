import { expect, test } from 'vitest';
import { notQuoted } from '../../../src/answer/lead/not-quoted.js';
import { readQuestion } from '../../../src/answer/question/read-question.js';
import { indexStory, type StoryIndex } from '../../../src/answer/story-index.js';
import { loadModel } from '../../../src/library/load-model.js';
import { readStory } from '../../../src/story/read-story.js';
import { treatyStory } from '../stories.js';

const silent = (index: StoryIndex, question: string): string | undefined =>
  index.story.people[notQuoted(index, readQuestion(index, question)) ?? -1]?.name;

test.each([
  ['What did Viktor Hale say?', 'Viktor Hale'],
  ['what did hale say about the lanterns', 'Viktor Hale'],
  ['what did President Moro tell Greta Oyen', 'Ilan Moro'],
])('GIVEN "%s" THEN %s is not quoted', (question, name) => {
  expect(silent(treatyStory, question)).toBe(name);
});

test.each([
  // quoted word for word
  'What did Greta Oyen say?',
  // reported, behind what is said of him
  'what did Qadir say about the dams',
  // not who speaks
  'what did Greta Oyen say about Viktor Hale',
  'what did Viktor Hale’s wife say',
  // two
  'what did Moro and Hale say',
  'who is Viktor Hale',
  'what did they say',
])('GIVEN "%s" THEN nobody is called not quoted', (question) => {
  expect(silent(treatyStory, question)).toBeUndefined();
});

test('GIVEN somebody to whom or of whom others speak THEN that is no speech of theirs', () => {
  const reading = readStory(`Lamps of Velden

Mr Hale lit the lamps. “We trust Mr Hale,” he said. Mayor Ann Oyen told Mr Hale that all believed Mr Hale. Neighbours said Mr Hale would stay, said Bo Orr.
`);
  if (!reading.ok) throw new Error(reading.problem.reason);
  const people = [
    { name: 'Viktor Hale', role: 'lamplighter', aliases: ['Mr Hale'], mentions: 4 },
    { name: 'Ann Oyen', role: 'mayor', aliases: [], mentions: 1 },
    { name: 'Bo Orr', role: 'miller', aliases: [], mentions: 1 },
  ];
  const index = indexStory({ ...reading.story, people, quotes: [] }, loadModel());
  expect(silent(index, 'What did Mr Hale say?')).toBe('Viktor Hale');
  expect(silent(index, 'What did Ann Oyen say?')).toBeUndefined();
  expect(silent(index, 'What did Bo Orr say?')).toBeUndefined();
});

test('GIVEN a quote of nobody told soon behind a name THEN it may be theirs', () => {
  const { story } = treatyStory;
  const [quote] = story.quotes;
  if (quote === undefined) throw new Error('The story has no quote.');
  const quotes = [{ ...quote, text: 'Light is light', speaker: '', paragraph: 4 }];
  const index = indexStory({ ...story, quotes: [...story.quotes, ...quotes] }, loadModel());
  expect(silent(index, 'What did Viktor Hale say?')).toBeUndefined();
});
