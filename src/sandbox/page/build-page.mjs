// Copies what the page needs beside its compiled scripts; `npm run build` calls it.
import { cpSync } from 'node:fs';

for (const file of ['index.html', 'style.css']) {
  cpSync(
    new URL(file, import.meta.url),
    new URL(`../../../dist/src/sandbox/page/${file}`, import.meta.url),
  );
}
