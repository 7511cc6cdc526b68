import { describe, expect, it } from 'vitest';
import { splitSentences } from '../../src/story/sentences.js';
import { summarise } from '../../src/story/summary.js';
import type { Summary } from '../../src/story/types.js';

function summaryOf(headline: string, ...texts: readonly string[]): Summary {
  return summarise(
    headline,
    texts.map((text, index) => ({ number: index + 1, text, sentences: splitSentences(text) })),
  );
}

const SAILS = 'The ferry to the island of Lunnoy sailed again on Tuesday after three winters.';
const LATE = 'He was late.';
const COST = 'The island council paid 90,000 crowns for the repair of the ferry.';
const RAIN = 'Rain fell on the mainland in the afternoon.';
const CREW = 'The ferry will sail to Lunnoy twice a day with a crew of four.';
const BELL = 'A bell from the old ferry was hung over the quay.';

describe('summarise', () => {
  it('prefers what stands early, shares the headline’s words and leans on nothing before it', () => {
    expect(
      summaryOf('Ferry sails to Lunnoy again', `${SAILS} ${LATE}`, `${COST} ${RAIN}`, CREW, BELL),
    ).toEqual({
      short: [SAILS, COST],
      medium: [SAILS, COST, CREW],
      long: [SAILS, LATE, COST, RAIN, CREW, BELL],
    });
  });

  it('leaves out a first line that only repeats the headline', () => {
    expect(
      summaryOf('Ferry sails to Lunnoy again', 'Ferry sails to Lunnoy again.', SAILS).short,
    ).toEqual([SAILS]);
  });

  it('is one sentence where two would be long', () => {
    const long = `The council, ${'which met in the hall by the quay on Monday, '.repeat(5)}paid for the ferry.`;
    expect(summaryOf('Ferry', long, COST).short).toEqual([long]);
  });

  it('of one sentence is that sentence', () => {
    expect(summaryOf('', 'No.')).toEqual({ short: ['No.'], medium: ['No.'], long: ['No.'] });
  });
});
