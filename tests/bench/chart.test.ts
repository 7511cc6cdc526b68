import { expect, it } from 'vitest';
import { chartSvg } from '../../src/bench/chart.js';
import type { EngineFigures } from '../../src/bench/figures.js';

const figures: EngineFigures = {
  engine: 'Byline',
  settings: '',
  sentences: { first: 100, amongThree: 100, withTypos: 50 },
  paragraphs: { first: 75, amongThree: 90, withTypos: 25 },
  refusalAuc: null,
  startMs: 1,
  buildMs: 1,
  medianMs: 1,
  p99Ms: 1,
  rssMb: 1,
};

/** What is drawn: the texts in their order, and the bars by kind, place and width. */
function drawn(svg: string) {
  return {
    texts: [...svg.matchAll(/<(?:text|title|desc)[^>]*>([^<]*)</g)].map(([, text]) => text),
    bars: [...svg.matchAll(/<rect class="(\w+)" x="230" y="(\d+)" width="([\d.]+)"/g)].map(
      ([, kind, y, width]) => [kind, Number(y), Number(width)],
    ),
    size: /^<svg [^>]*viewBox="0 0 (\d+ \d+)"/.exec(svg)?.[1],
  };
}

it('draws two bars an engine, and says the same for those who do not see them', () => {
  const other = {
    ...figures,
    engine: 'A < B',
    sentences: { first: 40, amongThree: 60, withTypos: 0 },
  };
  expect(drawn(chartSvg([figures, other], 'osen.json: 2 questions'))).toEqual({
    size: '800 238',
    texts: [
      'How often the right sentence comes first',
      'In percent of the questions. Byline 100.0, with typos 50.0; A &lt; B 40.0, with typos 0.0. osen.json: 2 questions.',
      'How often the right sentence comes first',
      'as asked, %',
      'with a typo in each of the two longest words, %',
      '0',
      '25',
      '50',
      '75',
      '100',
      'Byline',
      '100.0',
      '50.0',
      'A &lt; B',
      '40.0',
      '0.0',
      'osen.json: 2 questions',
    ],
    bars: [
      ['clean', 96, 510],
      ['typos', 112, 255],
      ['clean', 140, 204],
      ['typos', 156, 0],
    ],
  });
});

it('GIVEN a file that tells no sentences THEN it draws paragraphs', () => {
  const { texts, bars } = drawn(chartSvg([{ ...figures, sentences: null }], 'osen.json'));
  expect([texts[0], bars]).toEqual([
    'How often the right paragraph comes first',
    [
      ['clean', 96, 382.5],
      ['typos', 112, 127.5],
    ],
  ]);
});
