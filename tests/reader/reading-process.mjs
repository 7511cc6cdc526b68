// Asks the model of the folder in its argument one question, prints how many sentences it read, and ends though nobody
// closes the reader.
import { startModelReader } from '../../dist/src/reader/model-reader.js';
import { shippedModel } from '../../dist/src/reader/shipped-model.js';
import { readStory } from '../../dist/src/story/read-story.js';

const [folder] = process.argv.slice(2);
const reader = startModelReader({
  folder: new URL(folder),
  program: shippedModel.program,
  load: 'at-first-question',
  log: { info: () => {}, warn: () => {}, error: () => {} },
});
const { story } = readStory('Lighthouse sold\n\nMarta Quell bought it on Tuesday.');
const reading = await reader.read(story, 'Who bought it?');
console.log(reading.sentences.length);
