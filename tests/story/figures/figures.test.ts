import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { findFigures } from '../../../src/story/figures/figures.js';
import { splitSentences } from '../../../src/story/text/sentences.js';
import { findTimes } from '../../../src/story/time/times.js';
import type { Figure, Paragraph } from '../../../src/story/types.js';

function figuresOf(...texts: readonly string[]): readonly Figure[] {
  const paragraphs: readonly Paragraph[] = texts.map((text, at) => ({
    number: at + 1,
    text,
    sentences: splitSentences(text),
  }));
  return findFigures(paragraphs, findTimes(paragraphs, '2026-09-16'));
}

type Read = readonly [text: string, value: number, unit: string, of: string];

function read(text: string): readonly Read[] {
  return figuresOf(text).map((one) => [one.text, one.value, one.unit, one.of]);
}

describe('findFigures', () => {
  it.each<[string, ...Read[]]>([
    ['She paid 90,000 crowns.', ['90,000 crowns', 90_000, 'crowns', '']],
    ['It cost nearly $3.4 million to mend.', ['nearly $3.4 million', 3_400_000, '$', '']],
    ['It sold £5m of coal.', ['£5m of coal', 5_000_000, '£', 'coal']],
    ['The wall has 4,300 stones.', ['4,300 stones', 4300, '', 'stones']],
    [
      'They hold 20 percent of the land in the valley.',
      ['20 percent of the land', 20, 'percent', 'the land'],
    ],
    ['Only 24% of voters came.', ['Only 24% of voters', 24, '%', 'voters']],
    ['They had a two-hour call.', ['two-hour call', 2, 'hour', 'call']],
    ['She wrote a 200-page report.', ['200-page report', 200, 'page', 'report']],
    ['It carried three tonnes of coal.', ['three tonnes of coal', 3, 'tonnes', 'coal']],
    [
      'More than 2.3 million homeless people came.',
      ['More than 2.3 million homeless people', 2_300_000, '', 'homeless people'],
    ],
    ['They bought a dozen boats.', ['a dozen boats', 12, '', 'boats']],
    ['Twenty-one sailors slept.', ['Twenty-one sailors', 21, '', 'sailors']],
    ['Between 20 to 30 houses burned.', ['20 to 30 houses', 20, '', 'houses']],
    ['Two-thirds of the members left.', ['Two-thirds of the members', 2, 'thirds', 'the members']],
    [
      'Two news organisations and eight Arts Festival singers came.',
      ['Two news organisations', 2, '', 'news organisations'],
      ['eight Arts Festival singers', 8, '', 'Arts Festival singers'],
    ],
    [
      'It is 20 percent of two boats.',
      ['20 percent', 20, 'percent', ''],
      ['two boats', 2, '', 'boats'],
    ],
    ['Some 90% of Osen’s power went.', ['Some 90% of Osen’s power', 90, '%', 'Osen’s power']],
    ['In four generous cameras it rained.', ['four generous cameras', 4, '', 'generous cameras']],
    ['He stayed for four years.', ['four years', 4, 'years', '']],
  ])('%s', (text, ...figures) => {
    expect(read(text)).toEqual(figures);
  });

  it.each([
    'It sank in 2014, on 9 September, and has lain there for nearly four years.',
    'The talks began at 9 a.m. and ended at 17:30.',
    'Runa Holt, 47, a 47-year-old, and two 5-year-olds won 4-3.',
    'Flight 12 took Highway 61 to room 7.',
    'It was the 21st F-16 of Apollo 13.',
    'One of them sang, and at one point two sang.',
    'They counted 14, and a few slept.',
    'In 2016 voters stayed home.',
  ])('finds none in: %s', (text) => {
    expect(read(text)).toEqual([]);
  });

  it('gives paragraph and offsets', () => {
    expect(figuresOf('Rain.', 'She paid 90,000 crowns.')).toEqual([
      {
        text: '90,000 crowns',
        paragraph: 2,
        start: 9,
        end: 22,
        value: 90_000,
        unit: 'crowns',
        of: '',
      },
    ]);
  });

  it('gives verbatim figures in order, whatever the text', () => {
    const piece = fc.constantFrom(
      ...'4,300|two|a|dozen|-|%| | of |the land|stones|$|million|percent|.|9|on Monday|2014|per cent|hour'.split(
        '|',
      ),
    );
    const text = fc.oneof(
      fc.string(),
      fc.array(piece, { maxLength: 20 }).map((all) => all.join('')),
    );
    fc.assert(
      fc.property(fc.array(text, { maxLength: 3 }), (texts) => {
        let behind = { paragraph: 1, end: 0 };
        for (const { text, paragraph, start, end, value, of } of figuresOf(...texts)) {
          expect(text).toBe(texts[paragraph - 1]?.slice(start, end));
          expect(text.endsWith(of)).toBe(true);
          expect(Number.isFinite(value)).toBe(true);
          expect(paragraph > behind.paragraph || start >= behind.end).toBe(true);
          behind = { paragraph, end };
        }
      }),
    );
  });
});
