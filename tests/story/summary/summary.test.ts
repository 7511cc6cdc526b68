import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { leansBack } from '../../../src/story/summary/leaning.js';
import { splitSentences } from '../../../src/story/text/sentences.js';
import { summarise } from '../../../src/story/summary/summary.js';
import type { Paragraph, Person, Summary } from '../../../src/story/types.js';

function paragraphsOf(texts: readonly string[]): readonly Paragraph[] {
  return texts.map((text, index) => ({
    number: index + 1,
    text,
    sentences: splitSentences(text),
  }));
}

function summaryOf(headline: string, ...texts: readonly string[]): Summary {
  return summarise(headline, paragraphsOf(texts), []);
}

const SAILS = 'The ferry to the island of Lunnoy sailed again on Tuesday after three winters.';
const COST = 'The island council paid 90,000 crowns for the repair of the ferry.';
const RAIN = 'Rain fell on the mainland in the afternoon.';
const CREW = 'The ferry will sail to Lunnoy twice a day with a crew of four.';
const BELL = 'A bell from the old ferry was hung over the quay.';

describe('summarise', () => {
  it('prefers what stands early and shares the headline’s words', () => {
    expect(
      summaryOf(
        'Ferry sails to Lunnoy again',
        `${SAILS} He was late.`,
        `${COST} ${RAIN}`,
        CREW,
        BELL,
      ),
    ).toEqual({
      short: [SAILS, COST],
      medium: [SAILS, COST, CREW],
      long: [SAILS, COST, RAIN, CREW, BELL],
    });
  });

  it.each([
    ['begins with a pronoun', 'He told the island that the ferry would sail twice a day.'],
    ['turns against the one before', 'But the ferry of the island sailed without any captain.'],
    ['points back', 'That was the end of the ferry for the people of the island.'],
    [
      'means somebody whom it doesn’t name',
      'In school, he sailed a ferry to the island of Lunnoy.',
    ],
    ['is said by nobody', '“The ferry to the island sails again after three winters.”'],
    ['is said by a pronoun', '“The ferry to the island sails again,” she told reporters there.'],
    ['tears a quotation apart', 'The ferry sailed “to the island again and again, said Runa Holt.'],
    ['tells of the paper', 'Read more: the ferry to the island of Lunnoy sails again.'],
    ['has no end', 'The ferry to the island of Lunnoy sails again after'],
  ])('leaves out a sentence that %s', (_why, sentence) => {
    expect(summaryOf('Ferry sails', `${SAILS} ${sentence}`, COST).long).toEqual([SAILS, COST]);
  });

  it('leaves out a sentence amid a quotation of several', () => {
    const quoted = '“We sailed. The ferry was full that day. Nobody slept,” said Runa Holt.';
    expect(summaryOf('Ferry sails', SAILS, quoted, COST).long).toEqual([SAILS, COST]);
  });

  it('tells a fact once', () => {
    const again = 'The ferry to Lunnoy sailed again on Tuesday after three long winters.';
    expect(summaryOf('Ferry sails', SAILS, again, COST).long).toEqual([SAILS, COST]);
  });

  it('prefers a sentence that names one of the story’s main people', () => {
    const holt: Person = { name: 'Runa Holt', role: '', aliases: [], mentions: 9 };
    const named = 'The lamp on the pier was lit by Holt.';
    const others = 'The lamp on the pier was lit by hand.';
    const first = [SAILS, COST, RAIN, CREW, BELL];
    const texts = paragraphsOf([...first, others, named]);
    expect(summarise('', texts, []).long).toEqual([...first, others]);
    expect(summarise('', texts, [holt]).long).toEqual([...first, named]);
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

  it.each(['No.', 'He slept.', '“No”'])('of %s is that sentence, having no other', (only) => {
    expect(summaryOf('', only)).toEqual({ short: [only], medium: [only], long: [only] });
  });

  it('is verbatim and in order, short within medium within long, of sentences that stand by themselves', () => {
    const sentence = fc.constantFrom(
      SAILS,
      COST,
      RAIN,
      CREW,
      BELL,
      'He was late for the ferry to the island.',
      '“It sails again,” said Runa Holt, the captain.',
      '“It sails. The crew is glad,” she said.',
      'But nobody came to the quay of Lunnoy.',
      'Ms Holt, who had lost her hat, went home by bus.',
    );
    const text = fc.oneof(
      fc.array(sentence, { minLength: 1, maxLength: 8 }).map((all) => all.join(' ')),
      fc.string({ unit: 'grapheme', minLength: 1 }).filter((text) => text.trim() !== ''),
    );
    fc.assert(
      fc.property(
        fc.string(),
        fc.array(text, { minLength: 1, maxLength: 8 }),
        (headline, texts) => {
          const all = paragraphsOf(texts).flatMap((one) => one.sentences.map(({ text }) => text));
          const { short, medium, long } = summaryOf(headline, ...texts);
          expect(placesIn(all, long)).toHaveLength(long.length);
          expect(placesIn(long, medium)).toHaveLength(medium.length);
          expect(placesIn(medium, short)).toHaveLength(short.length);
          expect([1, 2]).toContain(short.length);
          expect(medium.length).toBeLessThanOrEqual(3);
          expect(long.length).toBeLessThanOrEqual(6);
          expect(long.length === 1 || !long.some(leansBack)).toBe(true);
        },
      ),
    );
  });
});

/** Where each of some things stands among others, as long as they stand there in their order. */
function placesIn(all: readonly string[], some: readonly string[]): readonly number[] {
  const places: number[] = [];
  for (const one of some) {
    const at = all.indexOf(one, (places.at(-1) ?? -1) + 1);
    if (at < 0) return places;
    places.push(at);
  }
  return places;
}
