import type { AnswerFigures } from './answer-outcome.js';
import type { Calibration } from './calibration.js';
import type { BylineFigures, ReadersFigures } from './measure-answers.js';
import { tableText, type Row } from './table.js';

const nothing = '-';

/** What the bench says of Byline's answers, with and without the model: how sure, and how good for readers' questions. */
export function answersReport(figures: readonly BylineFigures[]): string {
  const readers = figures.flatMap(({ reader, readers }) =>
    readers === null ? [] : [{ reader, readers }],
  );
  return [
    ...figures.map(({ reader, calibration }) => calibrationTable(reader, calibration)),
    ...(readers.length === 0 ? [] : [readersTable(readers)]),
    ...readers.map(({ reader, readers }) => kindTable(reader, readers)),
  ].join('\n');
}

function calibrationTable(reader: string, { bins, error }: Calibration): string {
  const head = [`${reader}: confidence`, 'questions', 'mean confidence %', 'right %'];
  const rows = bins.map(({ from, answers, meanConfidence, right }): Row => [
    `${from.toFixed(1)} to ${(from + 0.1).toFixed(1)}`,
    String(answers),
    ...(answers === 0 ? [nothing, nothing] : [(100 * meanConfidence).toFixed(1), right.toFixed(1)]),
  ]);
  return `${tableText(head, rows)}expected calibration error: ${error.toFixed(1)} %\n`;
}

function readersTable(
  figures: readonly { readonly reader: string; readonly readers: ReadersFigures }[],
): string {
  const head = [
    'Readers’ questions',
    'questions',
    'told',
    'sentence %',
    'in three %',
    'answered %',
    'served right %',
    'told AUC',
  ];
  const rows = figures.map(({ reader, readers: { all } }): Row => [
    reader,
    ...rightCells(all),
    all.told === 0 ? nothing : all.answered.toFixed(1),
    all.servedRight.toFixed(1),
    all.toldAuc?.toFixed(3) ?? nothing,
  ]);
  const legend =
    'sentence, in three, answered: of those that the story tells; served right: of all that were given as the answer';
  return `${tableText(head, rows)}\n${legend}\n`;
}

function kindTable(reader: string, { byKind }: ReadersFigures): string {
  const head = [`${reader}: kind of question`, 'questions', 'told', 'sentence %', 'in three %'];
  return tableText(
    head,
    byKind.map((figures): Row => [figures.kind, ...rightCells(figures)]),
  );
}

function rightCells({ questions, told, first, amongThree }: AnswerFigures): Row {
  const shares = [first, amongThree].map((share) => (told === 0 ? nothing : share.toFixed(1)));
  return [String(questions), String(told), ...shares];
}
