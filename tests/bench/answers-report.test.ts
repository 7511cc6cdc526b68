import { expect, it } from 'vitest';
import { answersReport } from '../../src/bench/answers-report.js';
import type { BylineFigures } from '../../src/bench/measure-answers.js';

const bins = Array.from({ length: 10 }, (_, place) => ({
  from: place / 10,
  answers: 0,
  meanConfidence: 0,
  right: 0,
}));
const calibration = {
  bins: bins.with(4, { from: 0.4, answers: 120, meanConfidence: 0.4512, right: 47.5 }),
  error: 2.38,
};
const all = {
  questions: 12,
  told: 8,
  first: 62.5,
  amongThree: 87.5,
  answered: 50,
  servedRight: 66.66,
  toldAuc: 0.81234,
};

const report = (figures: Omit<BylineFigures, 'reader'>): string =>
  answersReport([{ reader: 'Byline', ...figures }]);

const calibrationLines = `\
Byline: confidence  questions  mean confidence %  right %
------------------  ---------  -----------------  -------
0.0 to 0.1                  0                  -        -
0.1 to 0.2                  0                  -        -
0.2 to 0.3                  0                  -        -
0.3 to 0.4                  0                  -        -
0.4 to 0.5                120               45.1     47.5
0.5 to 0.6                  0                  -        -
0.6 to 0.7                  0                  -        -
0.7 to 0.8                  0                  -        -
0.8 to 0.9                  0                  -        -
0.9 to 1.0                  0                  -        -
expected calibration error: 2.4 %
`;

it('the share of right answers at each confidence', () => {
  expect(report({ calibration, readers: null })).toBe(calibrationLines);
});

it('and how well readers’ questions are answered, by kind as well', () => {
  const byKind = [
    { kind: 'who' as const, ...all },
    { kind: 'why' as const, ...all, questions: 3, told: 0, first: 0, amongThree: 0 },
  ];
  expect(report({ calibration, readers: { all, byKind } })).toBe(`${calibrationLines}
Readers’ questions  questions  told  sentence %  in three %  answered %  served right %  told AUC
------------------  ---------  ----  ----------  ----------  ----------  --------------  --------
Byline                     12     8        62.5        87.5        50.0            66.7     0.812

sentence, in three, answered: of those that the story tells; served right: of all that were given as the answer

Byline: kind of question  questions  told  sentence %  in three %
------------------------  ---------  ----  ----------  ----------
who                              12     8        62.5        87.5
why                               3     0           -           -
`);
});
