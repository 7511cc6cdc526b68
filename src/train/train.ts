import { writeFileSync } from 'node:fs';
import { basename } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { readWeights, type Weights } from '../answer/model.js';
import { loadModel } from '../library/load-model.js';
import { readQuestionFile } from '../questions/question-file.js';
import { crossValidate } from './cross-validate.js';
import { examplesOf, type Example } from './examples.js';
import { fitWeights } from './fit-weights.js';

const usage = `usage: npm run train -- FILE... [--out FILE]

Fits the weights of the built-in reader on files of stories and questions (SQuAD, or as in CONTRIBUTING.md).
  --out FILE   where to write them; without it src/answer/weights.json
`;

const ownWeights = fileURLToPath(new URL('../../../src/answer/weights.json', import.meta.url));

type TrainArguments =
  | { readonly ok: true; readonly paths: readonly string[]; readonly out: string }
  | { readonly ok: false; readonly reason: string };

function readArguments(args: readonly string[]): TrainArguments {
  try {
    const { values, positionals } = parseArgs({
      args: [...args],
      options: { out: { type: 'string', default: ownWeights } },
      allowPositionals: true,
    });
    if (positionals.length === 0) return { ok: false, reason: 'name a file of questions' };
    return { ok: true, paths: positionals, out: values.out };
  } catch (error) {
    return { ok: false, reason: error instanceof Error ? error.message : String(error) };
  }
}

/**
 * Fits the weights of the built-in reader on files of questions, and writes them with how good they are. Returns the
 * exit status: 2 for bad usage, 1 for a file that cannot be read or written.
 */
async function train(args: readonly string[]): Promise<number> {
  const given = readArguments(args);
  if (!given.ok) {
    process.stderr.write(`train: ${given.reason}\n\n${usage}`);
    return 2;
  }
  const examples: Example[] = [];
  const data: object[] = [];
  const model = loadModel();
  for (const path of given.paths) {
    // oxlint-disable-next-line no-await-in-loop -- the first file that cannot be read ends it
    const reading = await readQuestionFile(path);
    if (!reading.ok) return failed(reading.reason);
    const file = basename(path);
    const read = examplesOf(file, reading.stories, model);
    if (read.length === 0) return failed(`${path}: there is no question in it`);
    const many = reading.stories.length;
    data.push({ file, stories: many, questions: read.filter(isOwn).length });
    console.error(`${file}: ${many} ${many === 1 ? 'story' : 'stories'}, ${read.length} questions`);
    examples.push(...read);
  }
  const scores = crossValidate(examples, model, (fold) => console.error(`fold ${fold} done`));
  console.log(JSON.stringify(scores, null, 2));
  const weights = fitWeights(examples, model);
  const made = new Date().toISOString().slice(0, 10);
  const content = { made, data, crossValidated: scores, ...rounded(weights) };
  try {
    writeFileSync(given.out, `${JSON.stringify(content, null, 2)}\n`);
  } catch (error) {
    return failed(error instanceof Error ? error.message : String(error));
  }
  return 0;
}

function failed(reason: string): number {
  process.stderr.write(`train: ${reason}\n`);
  return 1;
}

const isOwn = ({ from }: Example): boolean => from !== 'other story';

/** The weights with three decimals: a file that a person can read, and that changes little from one run to the next. */
function rounded(weights: Weights): Weights {
  // read as the file will be, so that weights that cannot be are noticed before it is written
  return readWeights(JSON.stringify(weights, threeDecimals));
}

const threeDecimals = (_name: string, value: unknown): unknown =>
  typeof value === 'number' ? Math.round(value * 1000) / 1000 : value;

process.exitCode = await train(process.argv.slice(2));
