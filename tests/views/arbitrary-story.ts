import {
  array,
  constant,
  constantFrom,
  integer,
  oneof,
  record,
  string,
  tuple,
  type Arbitrary,
} from 'fast-check';
import type { Answer, Lead, Passage } from '../../src/answer/types.js';
import { characterStart } from '../../src/views/markdown.js';
import type { Story, StorySlug, TimeMeaning } from '../../src/story/types.js';

/** Texts of 1 to 6,000 characters that try to break a message: markup throughout, emoji, no spaces, mentions. */
export const hostileText: Arbitrary<string> = tuple(
  oneof(
    constantFrom(
      '*',
      '_ ',
      '<@1>',
      '@everyone ',
      '](',
      '```',
      '🐋',
      '- ',
      '1. ',
      '字',
      'plain words ',
    ),
    string({ unit: 'grapheme', minLength: 1, maxLength: 8 }).filter((text) => text.trim() !== ''),
  ),
  constantFrom(1, 7, 100, 800, 6000),
).map(([piece, length]) => piece.repeat(Math.ceil(length / piece.length)));

/** A slug of the greatest length. */
export const longSlug = 's'.repeat(60) as StorySlug; // slugOf gives no longer one

const url = oneof(
  constantFrom('', 'javascript:alert(1)', 'no address', `https://example.org/${'字'.repeat(150)}`),
  constantFrom(`https://example.org/a(b)${'*'.repeat(170)}`, 'https://example.org/ferry'),
);
const sentences = (most: number) => array(hostileText, { minLength: 1, maxLength: most });

const manifoldStory: Arbitrary<Story> = record({
  headline: hostileText,
  published: constantFrom('', '2026-03-12', '2026-03-12T23:30:00Z', 'soon'),
  author: oneof(constantFrom(''), hostileText),
  source: oneof(constantFrom(''), hostileText),
  url,
  language: constantFrom('en'),
  sections: array(
    record({ heading: hostileText, paragraphs: constantFrom([1], [1, 2], [3], []) }),
    {
      maxLength: 3,
    },
  ),
  paragraphs: array(hostileText, { minLength: 1, maxLength: 12 }).map((texts) =>
    texts.map((text, at) => ({
      number: at + 1,
      text,
      sentences: [{ text, start: 0, end: text.length }],
    })),
  ),
  quotes: array(
    record({
      text: hostileText,
      speaker: oneof(constantFrom('', 'Runa Holt'), hostileText),
      paragraph: integer({ min: 1, max: 9999 }),
      start: constant(0),
      end: constant(9),
      kind: constant('direct' as const),
      source: oneof(constantFrom('', 'The harbour board'), hostileText),
      verb: constantFrom('', 'said'),
      context: hostileText,
      medium: constantFrom('said' as const, 'written' as const, 'posted' as const),
      statement: integer({ min: 1, max: 9 }),
    }),
    { maxLength: 12 },
  ),
  reported: array(
    record({
      text: hostileText,
      speaker: oneof(constantFrom('', 'Runa Holt'), hostileText),
      paragraph: integer({ min: 1, max: 9999 }),
      start: constant(0),
      end: constant(9),
      kind: constant('indirect' as const),
      source: oneof(constantFrom('', 'The harbour board'), hostileText),
      verb: constantFrom('said', 'according to'),
      context: hostileText,
      medium: constantFrom('said' as const, 'written' as const, 'posted' as const),
    }),
    { maxLength: 12 },
  ),
  people: array(
    record({
      name: oneof(constantFrom('Runa Holt'), hostileText),
      role: oneof(constantFrom(''), hostileText),
      aliases: array(hostileText, { maxLength: 4 }),
      mentions: integer({ min: 0, max: 9999 }),
    }),
    { maxLength: 12 },
  ),
  mentions: array(
    record({
      person: integer({ min: 0, max: 11 }),
      paragraph: integer({ min: 1, max: 12 }),
      start: integer({ min: 0, max: 9 }),
      end: integer({ min: 10, max: 6000 }),
      possessive: constantFrom(false, true),
    }),
    { maxLength: 20 },
  ),
  related: array(record({ headline: hostileText, url }), { maxLength: 14 }),
  times: array(
    record({
      text: hostileText,
      paragraph: integer({ min: 1, max: 12 }),
      start: integer({ min: 0, max: 9 }),
      end: integer({ min: 10, max: 6000 }),
      meaning: constantFrom<TimeMeaning>(
        { kind: 'unresolved' },
        { kind: 'day', date: '2026-03-11' },
        { kind: 'month', date: '2026-02' },
        { kind: 'year', date: '1999' },
        { kind: 'span', from: '2014', to: '2016-11' },
        { kind: 'since', from: '2022' },
      ),
    }),
    { maxLength: 20 },
  ),
  figures: constant([]),
  summary: record({ short: sentences(2), medium: sentences(3), long: sentences(6) }),
});

/** Every character of it is escaped, and it is longer than anything is shown. */
const stars = '*'.repeat(6000);
const starred = <T>(count: number, one: T): readonly T[] =>
  Array.from({ length: count }, () => one);
const utterance = {
  speaker: stars,
  author: '',
  source: '',
  paragraph: 9999,
  start: 0,
  end: stars.length,
  verb: 'said',
  context: stars,
  medium: 'said',
} as const;
const longestStory: Story = {
  headline: stars,
  published: '2026-09-30',
  author: stars,
  source: stars,
  url: '',
  language: 'en',
  sections: [{ heading: stars, paragraphs: [1] }],
  paragraphs: starred(12, stars).map((text, at) => ({
    number: at + 1,
    text,
    sentences: [{ text, start: 0, end: text.length }],
  })),
  // other words than the sentences', so that a person's card shows both
  quotes: starred(12, {
    ...utterance,
    text: `${stars}!`,
    kind: 'direct',
    statement: 1,
  } as const).map((quote, at) => ({ ...quote, statement: at + 1 })),
  reported: starred(12, { ...utterance, text: `${stars}?`, kind: 'indirect' } as const),
  people: starred(12, { name: stars, role: stars, aliases: [stars], mentions: 9999 }),
  mentions: starred(12, { person: 0, paragraph: 1, start: 0, end: 9, possessive: false }),
  related: starred(12, { headline: stars, url: `https://example.org/${'a'.repeat(180)}` }),
  times: starred(12, {
    text: stars,
    paragraph: 1,
    start: 0,
    end: stars.length,
    meaning: { kind: 'unresolved' },
  } as const).map((time, at) => ({ ...time, paragraph: at + 1 })),
  figures: [],
  summary: { short: starred(2, stars), medium: starred(3, stars), long: starred(6, stars) },
};

/** Stories as bad for a message as reading can give them, and worse: long, full of markup, with many of everything. */
export const hostileStory: Arbitrary<Story> = oneof(
  { arbitrary: constantFrom(longestStory), weight: 1 },
  { arbitrary: manifoldStory, weight: 3 },
);

const passage: Arbitrary<Passage> = hostileText.chain((sentence) =>
  tuple(
    integer({ min: 0, max: sentence.length }),
    integer({ min: 0, max: sentence.length }),
    integer({ min: 1, max: 9999 }),
  ).map(([one, other, paragraph]) => ({
    sentence,
    paragraph,
    // A span begins and ends between characters.
    start: characterStart(sentence, Math.min(one, other)),
    end: characterStart(sentence, Math.max(one, other)),
    confidence: 0.5,
  })),
);

/** Up to three passages of any text. */
export const hostilePassages: Arbitrary<readonly Passage[]> = array(passage, { maxLength: 3 });

const person = integer({ min: 0, max: 13 });
const lead: Arbitrary<Lead | null> = oneof(
  constant(null),
  constant({ kind: 'summary' as const }),
  record({ kind: constant('person' as const), person }),
  record({ kind: constant('not-quoted' as const), person }),
  record({
    kind: constant('no-question' as const),
    why: constantFrom('small-talk' as const, 'command' as const, 'language' as const),
  }),
  record({ kind: constant('list' as const), members: array(passage, { maxLength: 30 }) }),
  record({
    kind: constant('which-person' as const),
    people: array(person, { maxLength: 5 }),
    questions: array(hostileText, { maxLength: 5 }),
  }),
);

/** Answers of all kinds over any text, with leads of all kinds. */
export const hostileAnswer: Arbitrary<Answer> = record({
  kind: constantFrom('answer' as const, 'passages' as const, 'not-told' as const),
  question: hostileText,
  resolved: hostileText,
  corrections: array(record({ typed: hostileText, read: hostileText }), { maxLength: 6 }),
  passages: hostilePassages,
  lead,
});
