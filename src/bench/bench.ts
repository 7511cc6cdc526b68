import { writeFile } from 'node:fs/promises';
import { basename } from 'node:path';
import { parseArgs } from 'node:util';
import { chartSvg } from './chart.js';
import { engines } from './engines.js';
import type { EngineFigures } from './figures.js';
import { measureEngineApart, measureShippedStoryApart } from './measure-part.js';
import { readQuestionFile } from '../questions/question-file.js';
import { enginesReport, shippedStoryReport } from './report.js';

const usage = `usage: npm run bench -- FILE [--limit N] [--svg FILE]

Measures Byline beside other search engines on a file of stories and questions (SQuAD, or as in CONTRIBUTING.md).
  --limit N    only the first N stories
  --svg FILE   draw the result as a picture
`;

const base = 'fuse.js, token search';

async function bench(args: readonly string[]): Promise<number> {
  const given = readArguments(args);
  if (!given.ok) {
    process.stderr.write(`bench: ${given.reason}\n\n${usage}`);
    return 2;
  }
  const { file, limit, svg } = given;
  const reading = await readQuestionFile(file);
  if (!reading.ok) return failed(reading.reason);
  const stories = reading.stories.slice(0, limit);
  const questions = stories.flatMap(({ questions }) => questions).length;
  if (questions === 0) return failed(`${file}: there is no question in it`);
  const about = `${basename(file)}: ${count(questions, 'question')}, ${count(stories.length, 'story', 'stories')}`;
  const figures = await measureEngines(file, stories.length);
  process.stderr.write('bench: the shipped story\n');
  const shipped = await measureShippedStoryApart();
  process.stdout.write(
    `${about}\n\n${enginesReport(figures, base)}\n${shippedStoryReport(shipped)}`,
  );
  if (svg !== undefined) {
    const today = new Date().toISOString().slice(0, 10);
    const caption = `${about}, ${today}, npm run bench -- ${basename(file)}`;
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

async function measureEngines(file: string, stories: number): Promise<readonly EngineFigures[]> {
  const figures: EngineFigures[] = [];
  for (const name of Object.keys(engines)) {
    let done = 0;
    const show = (): void => {
      process.stderr.write(`bench: ${name}, story ${done} of ${stories}\n`);
    };
    show();
    figures.push(
      await measureEngineApart(name, file, stories, () => {
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
  | {
      readonly ok: true;
      readonly file: string;
      readonly limit: number;
      readonly svg: string | undefined;
    }
  | { readonly ok: false; readonly reason: string };

function readArguments(args: readonly string[]): BenchArguments {
  try {
    const { values, positionals } = parseArgs({
      args: [...args],
      options: { limit: { type: 'string' }, svg: { type: 'string' } },
      allowPositionals: true,
    });
    const [file] = positionals;
    if (file === undefined || positionals.length > 1) return { ok: false, reason: 'name one FILE' };
    const limit = values.limit === undefined ? Infinity : Number(values.limit);
    if (limit < 1 || (values.limit !== undefined && !Number.isInteger(limit))) {
      return { ok: false, reason: '--limit needs a whole number from 1' };
    }
    return { ok: true, file, limit, svg: values.svg };
  } catch (error) {
    // parseArgs reports bad arguments as TypeErrors with a message made for people.
    return { ok: false, reason: error instanceof Error ? error.message : String(error) };
  }
}

process.exitCode = await bench(process.argv.slice(2));
