import { expect, it } from 'vitest';
import { enginesReport, shippedStoryReport } from '../../src/bench/report.js';

it('the engines as a table, with how they were set below', () => {
  expect(
    enginesReport(
      [
        {
          engine: 'Byline',
          settings: 'byline 0.1.0: as shipped',
          sentences: { first: 76.34, amongThree: 93.6, withTypos: 76.1 },
          paragraphs: { first: 95.1, amongThree: 97.7, withTypos: 100 },
          refusalAuc: 0.9876,
          startMs: 312.5,
          buildMs: 9.312,
          medianMs: 0.5,
          p99Ms: 12.34,
          rssMb: 64.6,
        },
        {
          engine: 'base',
          settings: 'base 1.0.0: no options',
          sentences: null,
          paragraphs: { first: 5, amongThree: 9, withTypos: 4 },
          refusalAuc: null,
          startMs: 6,
          buildMs: 0.2,
          medianMs: 2,
          p99Ms: 4,
          rssMb: 2,
        },
      ],
      'base',
    ),
  ).toBe(`\
        sentence %  in three %  typos %  paragraph %  in three %  typos %  refusal AUC  start ms  build ms  median ms  p99 ms  median ratio  RSS MB
------  ----------  ----------  -------  -----------  ----------  -------  -----------  --------  --------  ---------  ------  ------------  ------
Byline        76.3        93.6     76.1         95.1        97.7    100.0        0.988     312.5      9.31       0.50    12.3         0.25x      65
base             -           -        -          5.0         9.0      4.0            -      6.00      0.20       2.00    4.00         1.00x       2

start: from nothing to the first answer; build: a story's sentences; median, p99: a question over them; ratio: to base; RSS: growth of a process of its own

Byline: byline 0.1.0: as shipped
base: base 1.0.0: no options
`);
});

it('the speed on the shipped story beside what is promised', () => {
  expect(
    shippedStoryReport({
      file: 'osen.md',
      paragraphs: 13,
      firstBuildMs: 51.26,
      buildMs: 18.4,
      medianMs: 0.6,
      p99Ms: 9.68,
      longQuestionMs: 2.2,
      bareFuseMedianMs: 1.2,
      fuseMedianMs: 0.4,
      heapMb: 0.694,
    }),
  ).toBe(`\
Speed on the shipped story, without the model  measured  at most
---------------------------------------------  --------  -------
read and index                                  18.4 ms    60 ms
  the first in a process                        51.3 ms        -
a question, median                              0.60 ms     3 ms
a question, p99                                 9.68 ms    15 ms
a question of 4,000 characters                  2.20 ms    60 ms
median to bare fuse.js token search               0.50x    1.00x
  to the same as set above                        1.50x        -
an indexed story                                0.69 MB     3 MB

osen.md, 13 paragraphs
`);
});
