// Writes what the reader is trained and measured with, one story a line, its sentences as Byline splits them:
//
//   node training/reader/examples.mjs OUT [--data FOLDER] [--train FILE]... [--measure FILE]...
//
// The stories of training/data, or of another folder, go by their split. Question files, in the formats of
// src/questions/question-file.ts, are added to train with, or to measure with under the file's name.
// Wants `npm run build` first.
import { createWriteStream } from 'node:fs';
import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { pipeline } from 'node:stream/promises';
import { parseArgs } from 'node:util';
import { splitOf } from '../../dist/src/questions/question-folder.js';
import { readStory } from '../../dist/src/story/read-story.js';
import { examplesOfQuestionFile } from './question-file-examples.mjs';

const files = { type: 'string', multiple: true, default: [] };
const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    data: { type: 'string', default: 'training/data' },
    train: files,
    measure: files,
  },
});
const [out] = positionals;
if (out === undefined || positionals.length > 1) {
  throw new Error('name one file to write to, then --data, --train and --measure');
}
await pipeline(linesOf(examples()), createWriteStream(out));

async function* examples() {
  yield* examplesOfFolder(values.data);
  for (const file of values.train) yield* trainable(await examplesOfQuestionFile(file));
  for (const file of values.measure) yield* await examplesOfQuestionFile(file);
}

async function* linesOf(stories) {
  for await (const story of stories) yield `${JSON.stringify(story)}\n`;
}

/** The stories of `<kind>.jsonl`, in the order of kinds and lines. */
async function* examplesOfFolder(folder) {
  const names = (await readdir(folder)).filter((name) => name.endsWith('.jsonl')).toSorted();
  for (const name of names) {
    const lines = (await readFile(join(folder, name), 'utf8')).split('\n');
    for (const line of lines) if (line !== '') yield exampleOf(JSON.parse(line));
  }
}

function exampleOf({ id, story: text, questions }) {
  const reading = readStory(text);
  if (!reading.ok) throw new Error(`${id}: ${reading.problem.reason}`);
  const { headline, paragraphs } = reading.story;
  const sentences = paragraphs.flatMap(({ number, sentences }) =>
    sentences.map((sentence) => ({ ...sentence, paragraph: number })),
  );
  return {
    set: splitOf(id),
    id,
    // judged sentence by sentence: what isn't named doesn't answer
    complete: true,
    headline,
    sentences: sentences.map(({ text }) => text),
    questions: questions.map(({ q, by, sentences: golds, answer }) => ({
      q,
      kind: by,
      told: golds.length > 0,
      gold: [...new Set(golds.flatMap((gold) => placesIn(sentences, gold)))],
      answers: answer === '' ? [] : [answer],
    })),
  };
}

/** The places of the sentences that share a character with a run of a paragraph's text. */
function placesIn(sentences, { paragraph, start, end }) {
  return sentences.flatMap((sentence, place) =>
    sentence.paragraph === paragraph && sentence.start < end && start < sentence.end ? [place] : [],
  );
}

/** Stories to train with: those of a file for measuring, without the questions whose sentence wasn't found. */
function trainable(stories) {
  const { length } = stories.flatMap(({ questions }) => questions);
  const kept = stories.map((story) => ({
    ...story,
    set: 'train',
    questions: story.questions.filter(({ told, gold }) => !told || gold.length > 0),
  }));
  const left = kept.flatMap(({ questions }) => questions).length;
  console.log(
    `${stories[0]?.set}: ${left} of ${length} questions, the others’ sentence isn’t found`,
  );
  return kept;
}
