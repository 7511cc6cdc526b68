import { expect, onTestFinished, test } from 'vitest';
import { contentFolder } from '../../library/content-folder.js';
import { startCli } from '../byline.js';
import { bridge } from '../stories.js';

test('byline start without a token serves the panel with the stories of the content folder', async () => {
  const folder = await contentFolder({ 'bridge.md': bridge });
  const { process } = startCli(['start'], {
    folder,
    env: { CONTENT_DIR: '.', SANDBOX_PORT: '0' },
  });
  onTestFinished(() => {
    process.kill('SIGKILL');
  });
  const address = await new Promise<string>((resolve, reject) => {
    let printed = '';
    process.stdout?.on('data', (chunk: Buffer) => {
      printed += chunk.toString();
      const found = /Open (http:\/\/127\.0\.0\.1:\d+) /.exec(printed)?.[1];
      if (found !== undefined) resolve(found);
    });
    process.once('close', () =>
      reject(new Error(`ended, having printed ${JSON.stringify(printed)}`)),
    );
  });
  const listed = await fetch(`${address}/page/panel/stories`);
  expect(await listed.json()).toEqual({
    stories: [{ slug: 'bridge', headline: 'New bridge over the Elm opens', own: false }],
  });
  const foreign = await fetch(`${address}/page/panel/stories`, {
    headers: { origin: 'https://elsewhere.example' },
  });
  expect(foreign.status).toBe(403);
});
