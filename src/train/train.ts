import { basename } from 'node:path';
import { fileURLToPath } from 'node:url';
import { readWeights } from '../answer/model.js';
import { loadModel } from '../library/load-model.js';
import { readQuestionFile } from '../questions/question-file.js';
import { crossValidate } from './cross-validate.js';
import { examplesOf, type Example } from './examples.js';
import { fitWeights } from './fit-weights.js';
import { readTrainArguments } from './train-arguments.js';
import { writeWeights } from './weights-file.js';

const usage = `usage: npm run train -- FILE... [--out FILE]

Fits the weights of the built-in reader on files of stories and questions (SQuAD, or as in CONTRIBUTING.md).
  --out FILE   where to write them; without it src/answer/weights.json
`;

const ownWeights = fileURLToPath(new URL('../../../src/answer/weights.json', import.meta.url));

/**
 * Fits the weights of the built-in reader on files of questions, and writes them with how good they are. Returns the
 * exit status: 2 for bad usage, 1 for a file that cannot be read or written.
 */
async function train(args: readonly string[]): Promise<number> {
  const given = readTrainArguments(args, { out: ownWeights });
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
  const unwritten = writeWeights(
    given.options.out,
    { data, crossValidated: scores },
    weights,
    readWeights,
  );
  return unwritten === undefined ? 0 : failed(unwritten);
}

function failed(reason: string): number {
  process.stderr.write(`train: ${reason}\n`);
  return 1;
}

const isOwn = ({ from }: Example): boolean => from !== 'other story';

process.exitCode = await train(process.argv.slice(2));
