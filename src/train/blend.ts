import { resolve } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { readBlend } from '../answer/model.js';
import { loadModel } from '../library/load-model.js';
import { nameOfQuestions, readQuestions } from '../questions/read-questions.js';
import { openPatientReader, type PatientReader } from '../bench/patient-reader.js';
import { shippedModel } from '../reader/shipped-model.js';
import { crossValidateBlend } from './cross-validate-blend.js';
import { examplesOf, type Example } from './examples.js';
import { fitBlend, type ReadExample } from './fit-blend.js';
import { readTrainArguments } from './train-arguments.js';
import { writeWeights } from './weights-file.js';

const usage = `usage: npm run blend -- FILE_OR_FOLDER... [--out FILE] [--model FOLDER]

Fits how the model and the built-in reader are weighed against each other, on the questions of files as in
CONTRIBUTING.md, and those of readers about the validation stories of a folder like training/data. None may be what the
model was trained on.
  --out FILE      where to write the weights; without it src/answer/blend.json
  --model FOLDER  another model than the one that ships
`;

const ownWeights = fileURLToPath(new URL('../../../src/answer/blend.json', import.meta.url));
const ownModel = fileURLToPath(shippedModel.folder);

/**
 * Lets the model read readers' questions, fits the blend on its readings, and writes the weights with how good they are.
 * Returns the exit status: 2 for bad usage, 1 for a file that cannot be read or written, or a model that can't be loaded.
 */
async function blend(args: readonly string[]): Promise<number> {
  const given = readTrainArguments(args, { out: ownWeights, model: ownModel });
  if (!given.ok) {
    process.stderr.write(`blend: ${given.reason}\n\n${usage}`);
    return 2;
  }
  const examples: Example[] = [];
  const data: object[] = [];
  const model = loadModel();
  for (const path of given.paths) {
    const reading = await readQuestions(path, 'validation');
    if (!reading.ok) return failed(reading.reason);
    const file = nameOfQuestions(path);
    const read = examplesOf(file, reading.stories, model);
    if (read.length === 0) return failed(`${path}: there is no question in it`);
    const many = reading.stories.length;
    data.push({ file, stories: many, questions: read.length });
    console.error(`${file}: ${many} ${many === 1 ? 'story' : 'stories'}, ${read.length} questions`);
    examples.push(...read);
  }
  const folder = pathToFileURL(`${resolve(given.options.model)}/`);
  const opening = await openPatientReader({ ...shippedModel, folder });
  if (!opening.ok) return failed(`the model can’t be loaded: ${opening.reason}`);
  const read = await readAll(opening.reader, examples);
  await opening.reader.close();
  const scores = await crossValidateBlend(read);
  console.log(JSON.stringify(scores, null, 2));
  const unwritten = writeWeights(
    given.options.out,
    { data, crossValidated: scores },
    fitBlend(read),
    readBlend,
  );
  return unwritten === undefined ? 0 : failed(unwritten);
}

/** What the model makes of each example; those whose story is too long for it are left out, which is said. */
async function readAll(
  { read }: PatientReader,
  examples: readonly Example[],
): Promise<readonly ReadExample[]> {
  const all: ReadExample[] = [];
  for (const [i, example] of examples.entries()) {
    const reading = await read(example.index.story, example.question.text);
    if (reading !== null) all.push({ example, reading });
    const done = i + 1;
    if (done % 100 === 0 || done === examples.length) {
      console.error(`${done} of ${examples.length} read`);
    }
  }
  const unread = examples.length - all.length;
  if (unread > 0) console.error(`${unread} left out: their story is too long for the model`);
  return all;
}

function failed(reason: string): number {
  process.stderr.write(`blend: ${reason}\n`);
  return 1;
}

process.exitCode = await blend(process.argv.slice(2));
