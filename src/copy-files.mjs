// Copies what compiled files read from beside themselves; `npm run build` calls it.
import { cpSync } from 'node:fs';

for (const file of [
  'answer/weights.json',
  'answer/word-vectors.bin',
  'sandbox/page/index.html',
  'sandbox/page/style.css',
]) {
  cpSync(new URL(file, import.meta.url), new URL(`../dist/src/${file}`, import.meta.url));
}
