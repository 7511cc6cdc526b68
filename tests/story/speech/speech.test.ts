import * as fc from 'fast-check';
import { expect, it } from 'vitest';
import { readStory } from '../../../src/story/read-story.js';
import type { Quote, ReportedStatement, Story } from '../../../src/story/types.js';

const marks = '“ ” " ‘ ’ « » „ , . ? ! : ; — ( )'.split(' ');
const small = 'and but who that to of for with when asked according'.split(' ');
const phrases = [
  'Mayor Ann Lee',
  'Tom Hill',
  'Lee’s',
  'Mr Hill',
  'he',
  'she',
  'the mayor',
  'The port board',
  'said',
  'says',
  'told reporters',
  'adding',
  'denied',
  'called it',
  'wrote',
  'claim',
  'warned of',
  'the ferry is old',
  'on Monday',
  'in a letter',
  'It leaks',
  '6’2”',
  '\n\n',
  '\n\n“',
];
const piece = fc.constantFrom(...marks, ...small, ...phrases);
const text = fc.array(piece, { minLength: 1, maxLength: 60 }).map((pieces) =>
  pieces
    .join(' ')
    .replaceAll(/ ([”»,.?!:;)])/gu, '$1')
    .replaceAll(/([“«„(]) /gu, '$1'),
);

/** What a text says, read as a story; undefined where it is none. */
function read(body: string): Story | undefined {
  const reading = readStory(`---\nheadline: A day in Marrow\n---\n\n${body}`);
  return reading.ok ? reading.story : undefined;
}

function expectInPlace(story: Story, said: Quote | ReportedStatement): void {
  const paragraph = story.paragraphs[said.paragraph - 1]?.text ?? '';
  expect(paragraph.slice(said.start, said.end)).toBe(said.text);
  expect(said.text.trim()).toBe(said.text);
  expect(said.text).not.toBe('');
  expect(paragraph).toContain(said.context);
  expect(said.context).toContain(said.text);
}

function expectTold(story: Story, { speaker, source }: Quote | ReportedStatement): void {
  expect(['', ...story.people.map(({ name }) => name)]).toContain(speaker);
  expect(source === '' || speaker === '').toBe(true);
  expect(story.paragraphs.some((paragraph) => paragraph.text.includes(source))).toBe(true);
}

const RUNS = 2000;

it('GIVEN any text THEN what is said stands in it where it is told to, and is a person’s or a source’s, never both', () => {
  fc.assert(
    fc.property(text, (body) => {
      const story = read(body);
      if (story === undefined) return;
      for (const said of [...story.quotes, ...story.reported]) {
        expectInPlace(story, said);
        expectTold(story, said);
      }
      for (const { source, speaker, verb, context } of story.reported) {
        expect(source + speaker).not.toBe('');
        expect(context).toContain(verb);
      }
    }),
    { numRuns: RUNS },
  );
});

it('GIVEN any text THEN quotes and reported statements stand in its order, and statements are counted without a gap', () => {
  fc.assert(
    fc.property(text, (body) => {
      const story = read(body);
      const { quotes = [], reported = [] } = story ?? {};
      for (const list of [quotes, reported]) {
        const places = list.map(({ paragraph, start }) => paragraph * 1e6 + start);
        expect(places).toEqual(places.toSorted((a, b) => a - b));
      }
      const numbers = quotes.map(({ statement }) => statement);
      numbers.forEach((number, at) => {
        expect([0, 1]).toContain(number - (numbers[at - 1] ?? 0));
      });
      expect(numbers[0] ?? 1).toBe(1);
    }),
    { numRuns: RUNS },
  );
});
