import { readFileSync, writeFileSync } from 'node:fs';
import { basename } from 'node:path';
import { readWeights, type Weights } from '../answer/model.js';
import { loadModel } from '../library/load-model.js';
import { readQuestionFile } from '../questions/question-file.js';
import { crossValidate } from './cross-validate.js';
import { examplesOf, type Example } from './examples.js';
import { fitWeights } from './fit-weights.js';

const target = new URL('../../../src/answer/weights.json', import.meta.url);

/** Fits the weights of the built-in reader on files of questions, and writes them with how good they are. */
async function train(paths: readonly string[]): Promise<number> {
  const examples: Example[] = [];
  const data: object[] = [];
  const model = loadModel();
  for (const path of paths) {
    // one after the other, so that the first file that cannot be read ends it
    // oxlint-disable-next-line no-await-in-loop
    const reading = await readQuestionFile(path);
    if (!reading.ok) {
      console.error(`byline train: ${reading.reason}`);
      return 1;
    }
    const file = basename(path);
    const read = examplesOf(file, reading.stories, model);
    data.push({ file, stories: reading.stories.length, questions: read.filter(isOwn).length });
    console.error(`${file}: ${reading.stories.length} stories, ${read.length} questions`);
    examples.push(...read);
  }
  const scores = crossValidate(examples, model, (fold) => console.error(`fold ${fold} done`));
  console.log(JSON.stringify(scores, null, 2));
  const weights = fitWeights(examples, model);
  const made = new Date().toISOString().slice(0, 10);
  write({ made, data, crossValidated: scores, ...rounded(weights) });
  return 0;
}

const isOwn = ({ from }: Example): boolean => from !== 'other story';

/** The weights with three decimals: a file that a person can read, and that changes little from one run to the next. */
function rounded(weights: Weights): Weights {
  return readWeights(JSON.stringify(weights, threeDecimals));
}

const threeDecimals = (_name: string, value: unknown): unknown =>
  typeof value === 'number' ? Math.round(value * 1000) / 1000 : value;

function write(file: object): void {
  writeFileSync(target, `${JSON.stringify(file, null, 2)}\n`);
  // it is read as it will be, so that a file that cannot be is noticed here
  readWeights(readFileSync(target, 'utf8'));
}

const paths = process.argv.slice(2);
if (paths.length === 0 || paths.some((path) => path.startsWith('-'))) {
  console.error('usage: npm run train -- FILE... (SQuAD, or as CONTRIBUTING.md tells)');
  process.exitCode = 2;
} else {
  process.exitCode = await train(paths);
}
