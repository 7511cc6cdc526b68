import { describe, expect, test } from 'vitest';
import { answerQuestion } from '../../src/answer/answer-question.js';
import type { StoryIndex } from '../../src/answer/story-index.js';
import { ferryStory, libraryStory, whaleStory } from './stories.js';

/** Where an answer points: `kind paragraph.sentence: span`. */
function pointer(index: StoryIndex, question: string): string {
  const { kind, passages } = answerQuestion(index, question);
  const best = passages[0];
  if (best === undefined) return kind;
  const sentences = index.story.paragraphs[best.paragraph - 1]?.sentences ?? [];
  const place = sentences.findIndex(({ text }) => text === best.sentence) + 1;
  return `${kind} ${best.paragraph}.${place}: ${best.sentence.slice(best.start, best.end)}`;
}

describe('GIVEN the story of the ferry strike', () => {
  test.each([
    // a number beside the noun that is counted, not the date in the same sentence
    ['How many sailors have left their ships?', 'answer 1.2: 340'],
    // a role, told beside the full name
    ['Who is Ingrid Vasko?', 'answer 2.1: union leader'],
    ['who is mr brill', 'answer 3.1: director of Ostrel Lines'],
    // the quote, not the sentence with the full name
    ['What did Mara Quist say?', 'answer 4.3: I have eleven sacks left and four hundred customers'],
    // the quote about the topic asked for, without its comma
    ['what did vasko say about the dark', 'answer 2.2: Nobody works in the dark for nothing'],
    // a person, not the company that stands closer to the verb
    ['Who offered a rise?', 'answer 3.1: Tomas Brill'],
    // the clause behind "because"
    ['Why did the union turn the offer down?', 'answer 3.2: it did not cover the night shifts'],
    // two strikes: the one over pensions is told in the background section
    ['How long did the strike over pensions last?', 'answer 6.2: six weeks'],
    ['Since when has Ostrel Lines carried passengers?', 'answer 6.1: 1954'],
    ['What is the island running short of?', 'answer 4.1: flour and diesel'],
    ['When could a judge end the strike?', 'answer 5.2: 30 days'],
  ])('WHEN asked "%s" THEN it points to the right place', (question, expected) => {
    expect(pointer(ferryStory, question)).toBe(expected);
  });
});

describe('GIVEN the story of the flooded library', () => {
  test.each([
    ['When did the river burst its banks?', 'answer 1.1: Tuesday night'],
    ['How many books stood under water?', 'answer 1.2: 12,000'],
    // an amount, not the year in the same sentence
    ['How much is the atlas worth?', 'answer 3.2: 900,000 crowns'],
    // the cause inside a quotation ends with it
    ['Why did they save the atlas first?', 'answer 3.1: there is only one in the world'],
    ['Where are the wet books being frozen?', 'answer 4.1: Korsby'],
    ['How long will drying take?', 'answer 4.2: two years'],
    // nobody with a name
    ['Who founded the library?', 'answer 6.1: a brewer'],
    ['Where should the library move?', 'answer 5.1: the old railway station on the hill'],
    // lower case and no question mark
    ['who carried the volumes to the attic', 'answer 2.1: Oda Feld'],
  ])('WHEN asked "%s" THEN it points to the right place', (question, expected) => {
    expect(pointer(libraryStory, question)).toBe(expected);
  });
});

describe('GIVEN the story of the whale', () => {
  test.each([
    // a length, not a duration
    ['How long is the whale?', 'answer 2.1: nine metres long'],
    // a cause that no "because" marks
    [
      'Why could the whale not leave?',
      'answer 2.2: A chain across the entrance then kept it from leaving',
    ],
    ['Who closed the port?', 'answer 4.1: Jonas Eide'],
    ['What did Jonas Eide say?', 'answer 4.2: A whale is a guest, and guests have right of way'],
    ['How much did the closure cost?', 'answer 5.1: 80,000 euros'],
    ['When did the whale swim back to the sea?', 'answer 1.1: Sunday morning'],
    ['Where are its feeding grounds?', 'answer 6.1: Iceland'],
    // yes or no: the clause that tells
    ['did anyone watch', 'answer 1.2: Hundreds of people watched from the quay'],
  ])('WHEN asked "%s" THEN it points to the right place', (question, expected) => {
    expect(pointer(whaleStory, question)).toBe(expected);
  });
});

test('GIVEN a question whose words stand in several sentences THEN the passages are three, the best first', () => {
  const { passages } = answerQuestion(ferryStory, 'How long did the strike over pensions last?');
  expect(passages.map(({ sentence }) => sentence)).toEqual([
    'In 2019 a strike over pensions lasted six weeks and cost the company 2.3 million crowns.',
    // it tells how long a strike may last, which the next only shares the strike with
    'If the talks fail, a judge could end the strike after 30 days.',
    'The strike of the ferry crews on the island of Ostrel went into its second week on Monday.',
  ]);
});

describe('GIVEN a question that has nothing to do with the story', () => {
  test.each([
    'Who won the football match?',
    'What is the weather in Paris?',
    'Has anybody been arrested?',
    'Which minister resigned?',
    'how do I bake bread',
  ])('WHEN asked "%s" THEN the story does not tell it', (question) => {
    expect([ferryStory, whaleStory].map((index) => answerQuestion(index, question).kind)).toEqual([
      'not-told',
      'not-told',
    ]);
  });

  test.each(['', '   ', '?!…', '😀👍🏽', 'and the of'])(
    'WHEN "%s" says nothing THEN there is no passage either',
    (question) => {
      expect(answerQuestion(ferryStory, question)).toEqual({
        kind: 'not-told',
        question,
        resolved: question,
        corrections: [],
        passages: [],
        lead: null,
      });
    },
  );
});
