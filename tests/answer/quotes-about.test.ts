import { expect, it } from 'vitest';
import { quotesAbout } from '../../src/answer/quotes-about.js';
import { ferryStory, whaleStory } from './stories.js';

const textsAbout = (topic: string, speaker?: string): readonly string[] =>
  quotesAbout(whaleStory.story, topic, speaker).map(({ text }) => text);

it('GIVEN a topic THEN the quotes that share a meaningful word with it, whole', () => {
  const [quote] = ferryStory.story.quotes.filter(({ speaker }) => speaker === 'Mara Quist');
  expect(quote?.text).toBe('I have eleven sacks left and four hundred customers,');
  expect(quotesAbout(ferryStory.story, 'the flour sacks')).toEqual([quote]);
});

it('GIVEN a topic of several words THEN the quote that has more of them comes first', () => {
  expect(textsAbout('followed the boat for minutes')).toEqual([
    'Then it simply followed the boat.',
    'It answered us after twenty minutes,',
  ]);
});

it('GIVEN a spelling mistake THEN the quote is found all the same', () => {
  expect(textsAbout('minutess')).toEqual(['It answered us after twenty minutes,']);
});

it('GIVEN a speaker THEN nobody else is quoted', () => {
  expect(textsAbout('whale', 'Jonas Eide')).toEqual([
    'A whale is a guest, and guests have right of way,',
  ]);
  expect(textsAbout('whale', 'Runa Holt')).toEqual([]);
});

it.each(['', 'what is it about', 'parliament elections'])(
  'GIVEN %j, which shares no meaningful word, THEN none',
  (topic) => {
    expect(textsAbout(topic)).toEqual([]);
  },
);
