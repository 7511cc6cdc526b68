// `npm run dev`: compiles on every change and restarts Byline when its compiled files or the sandbox's page change.
import { spawn } from 'node:child_process';
import { utimesSync } from 'node:fs';
import { build } from 'vite';

const entry = 'dist/src/cli.js';
const children = [
  spawn('npx', ['tsc', '-p', 'tsconfig.build.json', '--watch', '--preserveWatchOutput'], {
    stdio: 'inherit',
    shell: process.platform === 'win32',
  }),
  spawn(process.execPath, ['--watch', entry, 'start'], { stdio: 'inherit' }),
];
const page = await build({ logLevel: 'warn', build: { watch: {} } });
page.on('event', ({ code }) => {
  // Byline reads the page when it starts, and node --watch sees imported files alone
  if (code === 'END') utimesSync(entry, new Date(), new Date());
});
for (const signal of ['SIGINT', 'SIGTERM']) {
  process.on(signal, () => {
    children.forEach((child) => child.kill(signal));
    void page.close();
  });
}
