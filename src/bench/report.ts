import type { Accuracy, EngineFigures } from './figures.js';
import type { ShippedStoryFigures } from './shipped-story.js';
import { tableText, type Row } from './table.js';

const nothing = '-';
const percent = (share: number | undefined): string => share?.toFixed(1) ?? nothing;
const ms = (value: number): string => value.toFixed(value < 10 ? 2 : 1);
const times = (value: number): string => `${value.toFixed(value < 10 ? 2 : 1)}x`;

/** What the bench says of the engines: a table, and below it how each was set. The times are also given as multiples of `base`'s. */
export function enginesReport(engines: readonly EngineFigures[], base: string): string {
  const baseMs = engines.find(({ engine }) => engine === base)?.medianMs;
  const head = [
    '',
    'sentence %',
    'in three %',
    'typos %',
    'paragraph %',
    'in three %',
    'typos %',
    'refusal AUC',
    'start ms',
    'build ms',
    'median ms',
    'p99 ms',
    'median ratio',
    'RSS MB',
  ];
  const rows = engines.map((one): Row => [
    one.engine,
    ...accuracyCells(one.sentences),
    ...accuracyCells(one.paragraphs),
    one.refusalAuc?.toFixed(3) ?? nothing,
    ms(one.startMs),
    ms(one.buildMs),
    ms(one.medianMs),
    ms(one.p99Ms),
    baseMs === undefined ? nothing : times(one.medianMs / baseMs),
    one.rssMb.toFixed(0),
  ]);
  return [
    tableText(head, rows),
    `\nstart: from nothing to the first answer; build: a story's sentences; median, p99: a question over them; ratio: to ${base}; RSS: growth of a process of its own\n\n`,
    ...engines.map(({ engine, settings }) => `${engine}: ${settings}\n`),
  ].join('');
}

function accuracyCells(accuracy: Accuracy | null): Row {
  return [percent(accuracy?.first), percent(accuracy?.amongThree), percent(accuracy?.withTypos)];
}

/** What the bench says of Byline's speed without the model over the story that ships with it, beside what is promised. */
export function shippedStoryReport(figures: ShippedStoryFigures): string {
  const rows: readonly Row[] = [
    ['read and index', `${ms(figures.buildMs)} ms`, '60 ms'],
    ['  the first in a process', `${ms(figures.firstBuildMs)} ms`, nothing],
    ['a question, median', `${ms(figures.medianMs)} ms`, '3 ms'],
    ['a question, p99', `${ms(figures.p99Ms)} ms`, '15 ms'],
    ['a question of 4,000 characters', `${ms(figures.longQuestionMs)} ms`, '60 ms'],
    [
      'median to bare fuse.js token search',
      times(figures.medianMs / figures.bareFuseMedianMs),
      times(1),
    ],
    ['  to the same as set above', times(figures.medianMs / figures.fuseMedianMs), nothing],
    ['an indexed story', `${figures.heapMb.toFixed(2)} MB`, '3 MB'],
  ];
  const head = ['Speed on the shipped story, without the model', 'measured', 'at most'];
  return `${tableText(head, rows)}\n${figures.file}, ${figures.paragraphs} paragraphs\n`;
}
