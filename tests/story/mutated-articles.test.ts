import * as fc from 'fast-check';
import { expect, it } from 'vitest';
import { readStory } from '../../src/story/read-story.js';
import type { Story } from '../../src/story/types.js';
import { articleNames, articleText } from './articles.js';

// `BYLINE_FUZZ_RUNS=10000 npx vitest run tests/story/mutated-articles.test.ts` takes some minutes.
const RUNS = Number(process.env['BYLINE_FUZZ_RUNS'] ?? 300);
const LONGEST = 10_000;

const texts = await Promise.all((await articleNames()).map(articleText));
const paragraphs = texts.flatMap((text) => text.split('\n\n').slice(1));

const PIECES = [
  '“|”|‘|’|"|\'|«|»|„|(|)|[|]|—|–|-|,|;|.|. |?|!|…|: ',
  'Mr |Dr. |Jr.|van der |al-|O’|J. | said | who | that | and |he |She |May |on Tuesday',
  '1,200|4.5 million|61 percent|31 February|## |# |---|- |> |ß|字|。|👩‍🍳|@everyone',
  '\n|\n\n|\r\n|\t|\u00a0|\u200b|\ufeff|e\u0301|\ud800|\0',
].flatMap((row) => row.split('|'));

interface Edit {
  readonly kind: 'insert' | 'delete' | 'double' | 'move' | 'upper' | 'lower';
  /** Where, as a share of the text, 0 to 1. */
  readonly at: number;
  readonly to: number;
  /** In UTF-16 units. */
  readonly length: number;
  readonly piece: string;
}

const edit: fc.Arbitrary<Edit> = fc.record({
  kind: fc.constantFrom<Edit['kind']>(
    'insert',
    'insert',
    'delete',
    'double',
    'move',
    'upper',
    'lower',
  ),
  at: fc.double({ min: 0, max: 1, noNaN: true }),
  to: fc.double({ min: 0, max: 1, noNaN: true }),
  length: fc.oneof(fc.integer({ min: 1, max: 12 }), fc.integer({ min: 1, max: 400 })),
  piece: fc.oneof(
    { arbitrary: fc.constantFrom(...PIECES), weight: 6 },
    { arbitrary: fc.constantFrom(...paragraphs), weight: 2 },
    { arbitrary: fc.string({ unit: 'binary', maxLength: 6 }), weight: 1 },
  ),
});

/** An article’s text after an edit of it. */
function edited(text: string, { kind, at, to, length, piece }: Edit): string {
  const from = Math.floor(at * text.length);
  const cut = text.slice(from, from + length);
  const before = text.slice(0, from);
  const behind = text.slice(from + length);
  switch (kind) {
    case 'insert':
      return before + piece + text.slice(from);
    case 'delete':
      return before + behind;
    case 'double':
      return before + cut + cut + behind;
    case 'move': {
      const rest = before + behind;
      const place = Math.floor(to * rest.length);
      return rest.slice(0, place) + cut + rest.slice(place);
    }
    case 'upper':
      return before + cut.toUpperCase() + behind;
    case 'lower':
      return before + cut.toLowerCase() + behind;
  }
}

const mutated = fc
  .tuple(fc.constantFrom(...texts), fc.array(edit, { maxLength: 12 }))
  .map(([text, edits]) => edits.reduce(edited, text));

const plain = (text: string): string => text.toLowerCase().replaceAll(/\s+/gu, ' ');

/** What a story says that its text doesn’t bear out; nothing in a story that was read rightly. */
function untrue(story: Story): readonly unknown[] {
  const textOf = (paragraph: number) => story.paragraphs[paragraph - 1]?.text ?? '';
  const names = new Set(['', ...story.people.map(({ name }) => name)]);
  const sentences = new Set(
    story.paragraphs.flatMap((one) => one.sentences.map((sentence) => sentence.text)),
  );
  const told = plain(story.paragraphs.map(({ text }) => text).join(' '));
  const utterances = [...story.quotes, ...story.reported];
  const counts = story.people.map(
    (_, at) => story.mentions.filter(({ person }) => person === at).length,
  );
  return [
    ...story.paragraphs.flatMap(({ text, sentences: own }) =>
      own.filter((one) => one.text === '' || text.slice(one.start, one.end) !== one.text),
    ),
    ...utterances.filter(
      ({ text, paragraph, start, end }) =>
        text === '' || textOf(paragraph).slice(start, end) !== text,
    ),
    ...utterances.filter(({ speaker }) => !names.has(speaker)),
    ...utterances.filter(
      ({ text, context, paragraph }) =>
        !textOf(paragraph).includes(context) || !context.includes(text),
    ),
    // both may stand with the words that a quote goes on from
    ...utterances.filter(
      ({ verb, source }) => !told.includes(plain(verb)) || !told.includes(plain(source)),
    ),
    ...[...story.times, ...story.figures].filter(
      ({ text, paragraph, start, end }) => textOf(paragraph).slice(start, end) !== text,
    ),
    ...story.mentions.filter(({ paragraph, start, end }) => {
      const text = textOf(paragraph);
      return start >= end || end > text.length || /^\s|\s$/u.test(text.slice(start, end));
    }),
    ...story.people.filter(({ mentions }, at) => mentions !== counts[at]),
    ...[...story.summary.long, ...story.summary.medium, ...story.summary.short].filter(
      (one) => !sentences.has(one),
    ),
  ];
}

it('GIVEN an article with any edits THEN all that is read is in its text, at its place', () => {
  fc.assert(
    fc.property(mutated, (text) => {
      const before = performance.now();
      const reading = readStory(text);
      expect(reading.ok ? untrue(reading.story) : []).toEqual([]);
      expect(performance.now() - before).toBeLessThan(LONGEST);
    }),
    { numRuns: RUNS },
  );
}, 3_600_000);
