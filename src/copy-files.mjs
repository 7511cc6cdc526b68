// Copies what compiled files read from beside themselves; `npm run build` calls it.
import { cpSync, existsSync } from 'node:fs';

const files = ['answer/blend.json', 'answer/weights.json', 'answer/word-vectors.bin'];
const modelFiles = ['reader.onnx', 'tokenizer.json', 'tokenizer_config.json', 'NOTICE'].map(
  (name) => `reader/model/${name}`,
);

// Byline runs without the model, so that who has no use for it may delete it
for (const file of [...files, ...modelFiles.filter((file) => existsSync(source(file)))]) {
  cpSync(source(file), new URL(`../dist/src/${file}`, import.meta.url));
}

function source(file) {
  return new URL(file, import.meta.url);
}
