import { describe, expect, it } from 'vitest';
import { tenseAt, type Tense } from '../../../src/story/time/tense.js';

/** The tense at the expression of time that stands in brackets. */
function tenseOf(marked: string): Tense | undefined {
  const start = marked.indexOf('[');
  const end = marked.indexOf(']') - 1;
  return tenseAt(marked.replace('[', '').replace(']', ''), start, end);
}

describe('tenseAt', () => {
  it.each([
    'It sank [on Monday].',
    'She said [on Monday] that it will sail.',
    'The vote was held [on Monday].',
    'He was to sing but failed to appear [on Monday].',
    'He said they had agreed to it [on Monday].',
    '[On Monday], the ferry sank.',
    'She put it there [on Monday].',
    'Nobody knew whether it would sink and, [on Monday], it sank.',
    'The updated plan, shown [on Monday], will change.',
  ])('is past: %s', (marked) => {
    expect(tenseOf(marked)).toBe('past');
  });

  it.each([
    'It will sink [on Monday].',
    'The vote will be held [on Monday].',
    'She is expected to announce it [on Monday].',
    'They agreed to meet [on Monday].',
    'The talks, planned for [Monday], are long.',
    'They have to leave [by Monday].',
    'The shop reopens [on Monday].',
    'The vote was moved [until Monday].',
    '[On Monday], the ferry will sail.',
    'They’ll sail [on Monday].',
    'Let’s sail [on Monday].',
    'The committee will present the updated plan [on Monday].',
  ])('is future: %s', (marked) => {
    expect(tenseOf(marked)).toBe('future');
  });

  it.each(['Rain [on Monday]', 'A quiet [Monday] in the need for speed'])(
    'is not told by a sentence without a verb: %s',
    (marked) => {
      expect(tenseOf(marked)).toBeUndefined();
    },
  );
});
