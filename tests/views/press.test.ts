import {
  assert,
  constantFrom,
  integer,
  oneof,
  property,
  record,
  string,
  type Arbitrary,
} from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { StorySlug } from '../../src/story/types.js';
import { parsePress, pressId, type Press } from '../../src/views/press.js';

const story = string({
  unit: constantFrom(...'abcxyz059-'.split('')),
  minLength: 1,
  maxLength: 60,
  // A slug is a string that only slugOf gives; these have its letters and its length.
}).map((slug) => slug as StorySlug);
const number = integer({ min: 1, max: 999_999 });
const turns = constantFrom(true as const);
const press: Arbitrary<Press> = oneof(
  record({
    kind: constantFrom(
      'show' as const,
      'more' as const,
      'reveal' as const,
      'follow-up' as const,
      'discuss' as const,
    ),
    story,
  }),
  record({
    kind: constantFrom('summary' as const),
    story,
    length: constantFrom('short' as const, 'medium' as const, 'long' as const),
  }),
  record(
    {
      kind: constantFrom('read' as const, 'people' as const, 'time-line' as const),
      story,
      page: number,
      turns,
    },
    { requiredKeys: ['kind', 'story', 'page'] },
  ),
  record(
    {
      kind: constantFrom('quotes' as const),
      story,
      person: integer({ min: 0, max: 999_999 }),
      page: number,
      turns,
    },
    { requiredKeys: ['kind', 'story', 'person', 'page'] },
  ),
  record({ kind: constantFrom('person' as const), story, person: number }),
  record(
    { kind: constantFrom('paragraph' as const), story, paragraph: number, page: number, turns },
    { requiredKeys: ['kind', 'story', 'paragraph', 'page'] },
  ),
  record({ kind: constantFrom('not-right' as const), story, paragraph: number }),
  record({ kind: constantFrom('question' as const, 'meant' as const), story, place: number }),
);

describe('pressId and parsePress', () => {
  it('parsePress reads what pressId wrote, and no id is longer than Discord takes', () => {
    assert(
      property(press, (one) => {
        expect(parsePress(pressId(one))).toEqual(one);
        expect(pressId(one).length).toBeLessThanOrEqual(100);
      }),
    );
  });

  it('the ids are those that stand in messages already sent', () => {
    const ferry = 'ferry' as StorySlug; // the slug of an invented story
    const ids = [
      pressId({ kind: 'show', story: ferry }),
      pressId({ kind: 'summary', story: ferry, length: 'long' }),
      pressId({ kind: 'quotes', story: ferry, person: 0, page: 2 }),
      pressId({ kind: 'paragraph', story: ferry, paragraph: 3, page: 1 }),
      pressId({ kind: 'people', story: ferry, page: 2, turns: true }),
    ];
    expect(ids).toEqual([
      'show:ferry',
      'summary:ferry:long',
      'quotes:ferry:0:2',
      'paragraph:ferry:3:1',
      'people:ferry:2:turn',
    ]);
  });

  it.each([
    '',
    'show',
    'show:',
    'summary:ferry',
    'summary:ferry:huge',
    'read:ferry',
    'read:ferry:0',
    'read:ferry:-1',
    'read:ferry:1.5',
    'read:ferry:1e3',
    'read:ferry:9999999',
    'quotes:ferry:1',
    'quotes:ferry:1:turn',
    'read:ferry:turn',
    'quotes:ferry::1',
    'person:ferry:0',
    'paragraph:ferry:1',
    'sing:ferry',
    'constructor:ferry:1',
  ])('GIVEN %j, which is no id of Byline, THEN undefined', (id) => {
    expect(parsePress(id)).toBeUndefined();
  });
});
