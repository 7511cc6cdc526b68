import {
  array,
  assert,
  constantFrom,
  integer,
  oneof,
  property,
  string,
  stringMatching,
} from 'fast-check';
import { describe, expect, test } from 'vitest';
import { answerQuestion } from '../../../src/answer/answer-question.js';
import { correctQuestion } from '../../../src/answer/spelling/correct-question.js';
import { ferryStory, libraryStory, truceStory, whaleStory } from '../stories.js';

const readIn = (story: typeof truceStory) => (typed: string) =>
  correctQuestion(story.vocabulary, typed);
const read = readIn(truceStory);
const unchanged = (text: string) => ({ text, corrections: [] });

describe('GIVEN the name of somebody in the story WHEN it is typed otherwise THEN it is read as the story spells it, and that is said', () => {
  test.each([
    ['what did petrow say', 'what did Petrov say', 'petrow', 'Petrov'],
    ['What did Petroff say?', 'What did Petrov say?', 'Petroff', 'Petrov'],
    ['Who is Selinskyj?', 'Who is Zelinskyy?', 'Selinskyj', 'Zelinskyy'],
    ['who is ZELINSKI', 'who is Zelinskyy', 'ZELINSKI', 'Zelinskyy'],
    ['When did Muhammad speak?', 'When did Mohammed speak?', 'Muhammad', 'Mohammed'],
    ['Where was Gaddari on Monday?', 'Where was Qaddari on Monday?', 'Gaddari', 'Qaddari'],
    ['who is Rute', 'who is Rutte', 'Rute', 'Rutte'],
    ['Is this Petrow’s plan?', 'Is this Petrov’s plan?', 'Petrow', 'Petrov'],
    ['is this petrows plan', 'is this Petrov’s plan', 'petrows', 'Petrov’s'],
    ['what is at the bridge of tmask', 'what is at the bridge of Tamsk', 'tmask', 'Tamsk'],
  ])('"%s" is "%s"', (typed, text, name, known) => {
    expect(read(typed)).toEqual({ text, corrections: [{ typed: name, read: known }] });
  });
});

describe('GIVEN a misspelled word of the story THEN it is read as it was meant, and that is said', () => {
  test.each([
    ['how many prisonners are there', 'how many prisoners are there', 'prisonners', 'prisoners'],
    ['where is the brigde?', 'where is the bridge?', 'brigde', 'bridge'],
    ['is it a beginnnig?', 'is it a beginning?', 'beginnnig', 'beginning'],
  ])('"%s" is "%s"', (typed, text, word, known) => {
    expect(read(typed)).toEqual({ text, corrections: [{ typed: word, read: known }] });
  });
});

test('GIVEN a misspelled word that the story has with another ending THEN it is read with the ending as typed', () => {
  expect(readIn(ferryStory)('are the crews retruning?')).toEqual({
    text: 'are the crews returning?',
    corrections: [{ typed: 'retruning', read: 'returning' }],
  });
});

describe('GIVEN mere spaces, hyphens, apostrophes or a misspelled question word THEN they are put right without a word', () => {
  test.each([
    // typed as one, two words in the story
    ['Does the ceasefire hold?', 'Does the cease fire hold?'],
    ['who lives in the amberhouse', 'who lives in the amber house'],
    ['who is inthe amber house', 'who is in the amber house'],
    ['howmany prisoners', 'how many prisoners'],
    ['when is theplan signed', 'when is the plan signed'],
    ['is there a truceplan', 'is there a truce plan'],
    // typed as two, one word in the story
    ['When is the hand over?', 'When is the handover?'],
    ['when is the hand-over', 'when is the handover'],
    ['the school teacher', 'the schoolteacher'],
    ['who is at the tele phone', 'who is at the telephone'],
    // the possessive of a name
    ['is it petrovs plan', 'is it Petrov’s plan'],
    // words that ask, and other small ones
    ['waht is signed', 'what is signed'],
    ['Whne is the handover', 'When is the handover'],
    ['hwo many prisoners', 'how many prisoners'],
    ['wehn was it signed', 'when was it signed'],
    ['wher is the bridge', 'where is the bridge'],
    ['woh is the mediator', 'who is the mediator'],
    ['Wen is the handover?', 'When is the handover?'],
    ['wat did petrov say', 'what did petrov say'],
    ['where is teh bridge', 'where is the bridge'],
    ['who said taht', 'who said that'],
  ])('"%s" is "%s"', (typed, text) => {
    expect(read(typed)).toEqual({ text, corrections: [] });
  });
});

describe('GIVEN correct words THEN they stay, however close the story has others', () => {
  test.each([
    // English words beside story words: truth and truce, brigade and bridge, lift and lists, spike and spoke
    'is the truth known in Karsk',
    'Did the brigade move?',
    'who will lift the ban in Karsk',
    'did prices spike at the bridge',
    // inflected forms that no lexicon lists
    'who longed for knights on Monday',
    // names of other people and places beside Petrov, Rutte, Tamsk and Karsk
    'Where is Peter on Monday?',
    'did peter meet zelinskyy',
    'What did Ruth say on Monday?',
    'what does ruth think of the truce',
    'did jean or marten speak on Monday',
    'did Paris sign the plan',
    // acronyms, short words and words with digits
    'did NATO sign',
    'did the wto sign',
    'what did the EU say on Monday',
    'did the eu or the fbi sign',
    'was it the B52 on Monday',
    // two words that are two in the story as well
    'does the cease-fire hold',
    'Who is in the Amber House?',
    // no possessive: several, and a verb behind
    'how did the Petrovs travel to Karsk',
    // apostrophes that are not missed
    'whats the plan and didnt they sign',
    // foreign words, emoji, nothing
    'Что сказал президент',
    '😀 ?!',
    '',
  ])('"%s" stays', (typed) => {
    expect(read(typed)).toEqual(unchanged(typed));
  });
});

describe('GIVEN a question of correct English of which the story has no word', () => {
  test('WHEN one of its words sounds like a name of the story THEN it is read as that', () => {
    expect(read('who is rutty?')).toEqual({
      text: 'who is Rutte?',
      corrections: [{ typed: 'rutty', read: 'Rutte' }],
    });
  });

  test.each([
    // something else fits
    'who is the rutty mediator?',
    // no name sounds like it
    'who is peace cove',
    'what is the meaning of life',
    'did the petrol run out',
  ])('"%s" stays', (typed) => {
    expect(read(typed)).toEqual(unchanged(typed));
  });
});

describe('GIVEN a misspelled English word that the story lacks THEN it is read as that, and that is said', () => {
  test.each([
    ['who grabbde the lists', 'who grabbed the lists', 'grabbde', 'grabbed'],
    ['what did the jornalist sign', 'what did the journalist sign', 'jornalist', 'journalist'],
    ['how lnog will it take place', 'how long will it take place', 'lnog', 'long'],
    // one edit to a word that the story lacks rather than two to its `spokesman`
    ['is the spokemen there', 'is the spokesmen there', 'spokemen', 'spokesmen'],
  ])('"%s" is "%s"', (typed, text, word, known) => {
    expect(read(typed)).toEqual({ text, corrections: [{ typed: word, read: known }] });
  });

  test.each([
    // a name in lower case that no frequent word resembles, a short word
    'what did brennack sign',
    'did the hgt move on monday',
  ])('"%s" stays', (typed) => {
    expect(read(typed)).toEqual(unchanged(typed));
  });
});

test('a thousand letters without sense are read in a moment', () => {
  const typed = Array.from({ length: 166 }, (_, i) =>
    (i * 7919 + 308915776).toString(36).replace(/\d/g, 'q').slice(0, 5),
  ).join(' ');
  const started = performance.now();
  expect(read(typed)).toEqual(unchanged(typed));
  // some 5 ms; a machine at work may take its time
  expect(performance.now() - started).toBeLessThan(200);
});

test('GIVEN misspelled words WHEN asked THEN the answer is the one to the words that were meant, and says so', () => {
  const { kind, resolved, corrections, passages } = answerQuestion(
    ferryStory,
    'hwo many sialors left there shipps?',
  );
  expect({ kind, resolved, corrections, sentence: passages[0]?.sentence }).toEqual({
    kind: 'answer',
    resolved: 'how many sailors left there ships?',
    corrections: [
      { typed: 'sialors', read: 'sailors' },
      { typed: 'shipps', read: 'ships' },
    ],
    sentence:
      'Some 340 sailors have left their ships since March 2, and only the hospital boat still sails.',
  });
});

const stories = [ferryStory, libraryStory, truceStory, whaleStory];
const ownWords = stories.map(({ vocabulary }) => [...vocabulary.words.keys()]);
// by its place rather than the story itself, which would fill the page where a law is broken
const place = constantFrom(0, 1, 2, 3);
const readAt = (at: number, typed: string) => readIn(stories[at] ?? truceStory)(typed);

const typedWord = oneof(
  constantFrom(...ownWords.flat()),
  stringMatching(/^[a-z]{1,12}$/),
  constantFrom(
    ...'Petrow petrows ceasefire hand over rutty waht WSA inthe truceplan end - ?'.split(' '),
  ),
);
const typedQuestion = oneof(
  array(typedWord, { maxLength: 10 }).map((words) => words.join(' ')),
  string({ unit: 'grapheme', maxLength: 100 }),
);

test('a question all of whose words are in the story is never changed', () => {
  assert(
    property(place, array(integer({ min: 0, max: 1000 }), { maxLength: 10 }), (at, picks) => {
      const words = ownWords[at] ?? [];
      // a comma keeps two words from being one
      const asked = picks.map((pick) => words[pick % words.length]).join(', ');
      expect(readAt(at, asked)).toEqual(unchanged(asked));
    }),
  );
});

test('reading a corrected question once more changes nothing', () => {
  assert(
    property(place, typedQuestion, (at, asked) => {
      const { text } = readAt(at, asked);
      expect(readAt(at, text).text).toBe(text);
    }),
    { numRuns: 500 },
  );
});

test('each correction stands in the question as typed and in what is read, in order', () => {
  assert(
    property(place, typedQuestion, (at, asked) => {
      const { text, corrections } = readAt(at, asked);
      let typedFrom = 0;
      let readFrom = 0;
      for (const { typed, read: known } of corrections) {
        expect(asked.indexOf(typed, typedFrom)).toBeGreaterThanOrEqual(typedFrom);
        expect(text.indexOf(known, readFrom)).toBeGreaterThanOrEqual(readFrom);
        typedFrom = asked.indexOf(typed, typedFrom) + typed.length;
        readFrom = text.indexOf(known, readFrom) + known.length;
      }
    }),
  );
});
