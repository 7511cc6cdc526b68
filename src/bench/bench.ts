import { writeFile } from 'node:fs/promises';
import { resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { parseArgs } from 'node:util';
import { nameOfQuestions, readQuestions } from '../questions/read-questions.js';
import { shippedModel } from '../reader/shipped-model.js';
import { answersReport } from './answers-report.js';
import { askedOfEngines } from './asked-of-engines.js';
import { bylineReaders, whyNoModel } from './byline-readers.js';
import { chartSvg } from './chart.js';
import { engines } from './engines.js';
import {
  measureAnswersApart,
  measureEngineApart,
  measureShippedStoryApart,
  type Measured,
} from './measure-part.js';
import { enginesReport, shippedStoryReport } from './report.js';

const usage = `usage: npm run bench -- FILE_OR_FOLDER [--limit N] [--svg FILE] [--model FOLDER]

Measures Byline, with and without its model, beside other search engines on a file of stories and questions (SQuAD, or
as in CONTRIBUTING.md), or on the test stories of a folder like training/data.
  --limit N       only the first N stories
  --svg FILE      draw the result as a picture
  --model FOLDER  another model than the one that ships
`;

const base = 'fuse.js, token search';
const withModel = 'byline';

async function bench(args: readonly string[]): Promise<number> {
  const given = readArguments(args);
  if (!given.ok) {
    process.stderr.write(`bench: ${given.reason}\n\n${usage}`);
    return 2;
  }
  const { svg, ...on } = given;
  const reading = await readQuestions(on.file, 'test');
  if (!reading.ok) return failed(reading.reason);
  const stories = reading.stories.slice(0, on.limit);
  const questions = askedOfEngines(stories).flatMap(({ questions }) => questions).length;
  if (questions === 0) return failed(`${on.file}: there is no question in it`);
  const about = `${nameOfQuestions(on.file)}: ${count(questions, 'question')}, ${count(stories.length, 'story', 'stories')}`;
  const missing = await whyNoModel(on.model);
  const isThere = (name: string): boolean => missing === undefined || name !== withModel;

  const figures = await measureAll(
    Object.keys(engines).filter(isThere),
    stories.length,
    (name, storyDone) => measureEngineApart(name, on, storyDone),
  );
  const answers = await measureAll(
    Object.keys(bylineReaders).filter(isThere),
    stories.length,
    (name, storyDone) => measureAnswersApart(name, on, storyDone),
  );
  process.stderr.write('bench: the shipped story\n');
  const shipped = await measureShippedStoryApart();
  const leftOut = missing === undefined ? '' : `Byline with the model is left out: ${missing}\n`;
  process.stdout.write(
    `${about}\n\n${enginesReport(figures, base)}${leftOut}\n${answersReport(answers)}\n${shippedStoryReport(shipped)}`,
  );
  if (svg !== undefined) {
    const today = new Date().toISOString().slice(0, 10);
    const caption = `${about}, ${today}, npm run bench -- ${nameOfQuestions(on.file)}`;
    try {
      await writeFile(svg, chartSvg(figures, caption));
    } catch (error) {
      return failed(error instanceof Error ? error.message : String(error));
    }
  }
  return 0;
}

function failed(reason: string): number {
  process.stderr.write(`bench: ${reason}\n`);
  return 1;
}

/** Measures one after the other by their names, and shows how far it is. */
async function measureAll<Figures>(
  names: readonly string[],
  stories: number,
  measure: (name: string, storyDone: () => void) => Promise<Figures>,
): Promise<readonly Figures[]> {
  const figures: Figures[] = [];
  for (const name of names) {
    let done = 0;
    const show = (): void => {
      process.stderr.write(`bench: ${name}, story ${done} of ${stories}\n`);
    };
    show();
    figures.push(
      await measure(name, () => {
        done++;
        if (done === stories || done % 10 === 0) show();
      }),
    );
  }
  return figures;
}

const count = (many: number, one: string, several = `${one}s`): string =>
  `${many} ${many === 1 ? one : several}`;

type BenchArguments =
  | ({ readonly ok: true; readonly svg: string | undefined } & Measured)
  | { readonly ok: false; readonly reason: string };

function readArguments(args: readonly string[]): BenchArguments {
  try {
    const { values, positionals } = parseArgs({
      args: [...args],
      options: { limit: { type: 'string' }, svg: { type: 'string' }, model: { type: 'string' } },
      allowPositionals: true,
    });
    const [file] = positionals;
    if (file === undefined || positionals.length > 1) return { ok: false, reason: 'name one FILE' };
    const limit = values.limit === undefined ? Infinity : Number(values.limit);
    if (limit < 1 || (values.limit !== undefined && !Number.isInteger(limit))) {
      return { ok: false, reason: '--limit needs a whole number from 1' };
    }
    const model =
      values.model === undefined ? shippedModel.folder : pathToFileURL(`${resolve(values.model)}/`);
    return { ok: true, file, limit, svg: values.svg, model };
  } catch (error) {
    // parseArgs reports bad arguments as TypeErrors with a message made for people.
    return { ok: false, reason: error instanceof Error ? error.message : String(error) };
  }
}

process.exitCode = await bench(process.argv.slice(2));
