import { execFile, spawn } from 'node:child_process';
import { mkdtemp, readFile, rm, stat, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { promisify } from 'node:util';
import { expect, it, onTestFinished } from 'vitest';
import { readConfig, withDotenv } from '../src/config.js';
import { startSandbox } from '../src/sandbox/sandbox.js';
import { readStory } from '../src/story/read-story.js';

const run = promisify(execFile);
const readme = await readFile('README.md', 'utf8');
const blocks = [...readme.matchAll(/^```(\w+)\n([\s\S]*?)^```$/gm)].map((match) => ({
  language: match[1] ?? '',
  code: match[2] ?? '',
}));
const blockOf = (language: string): string =>
  blocks.find((block) => block.language === language)?.code ?? '';
const shellLines = blocks
  .filter(({ language }) => language === 'sh')
  .flatMap(({ code }) => code.trim().split('\n'));

const article = `Ferry captain buys Osen lighthouse

Marta Quell bought the lighthouse on Tuesday for 90,000 crowns.

The tower had stood empty for eleven years.
`;

async function emptyFolder(): Promise<string> {
  const folder = await mkdtemp(join(tmpdir(), 'byline-readme-'));
  onTestFinished(() => rm(folder, { recursive: true }));
  return folder;
}

/** A shell line of the README as it is run here: on this checkout's build, in a folder of its own. */
function runLine(line: string, folder: string, env: Readonly<Record<string, string>> = {}) {
  const cli = resolve('dist/src/cli.js');
  const command = line.replace(
    /^npm run (?:--silent )?(ask|parse|import|deploy) --/,
    `node ${cli} $1`,
  );
  return run('sh', ['-c', command.replace(/^npm run deploy$/, `node ${cli} deploy`)], {
    cwd: folder,
    env: { ...process.env, CONTENT_DIR: join(folder, 'content'), ...env },
  });
}

it('the shell lines are those that the tests below, .ci/run and npm test itself run', () => {
  expect(shellLines).toEqual([
    'npm ci && npm start',
    'npm ci && npm test',
    'npm run build',
    'npm run deploy',
    'npm start',
    'npm run import -- article.txt --published 2026-10-06',
    'npm run build',
    'npm run --silent ask -- --story article.md "Who bought the lighthouse?"',
    'npm run --silent ask -- --story article.md --json < questions.txt',
    'npm run --silent parse -- article.md --json',
  ]);
});

it('GIVEN no token WHEN npm start runs THEN it prints the address of a page that answers', async () => {
  const child = spawn(process.execPath, ['dist/src/cli.js', 'start'], {
    env: { ...process.env, DISCORD_TOKEN: '', SANDBOX_PORT: '0' },
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  const ended = new Promise<number | null>((done) => child.once('exit', done));
  let printed = '';
  for await (const chunk of child.stdout) {
    printed += String(chunk);
    if (printed.includes('Ctrl+C')) break;
  }
  const address = /http:\/\/127\.0\.0\.1:\d+/.exec(printed)?.[0] ?? '';
  const page = await fetch(address);
  expect([page.status, page.headers.get('content-type')]).toEqual([
    200,
    'text/html; charset=utf-8',
  ]);
  child.kill('SIGTERM');
  expect(await ended).toBe(0);
});

it('the import line writes the story into the content folder', async () => {
  const folder = await emptyFolder();
  await writeFile(join(folder, 'article.txt'), article);
  const line = shellLines.find((one) => one.includes('import')) ?? '';
  await runLine(line, folder);
  const written = await readFile(
    join(folder, 'content/ferry-captain-buys-osen-lighthouse.md'),
    'utf8',
  );
  const reading = readStory(written);
  expect(reading.ok && [reading.story.headline, reading.story.published]).toEqual([
    'Ferry captain buys Osen lighthouse',
    '2026-10-06',
  ]);
});

it('the ask and parse lines answer from the story', async () => {
  const folder = await emptyFolder();
  await writeFile(join(folder, 'article.md'), article);
  await writeFile(join(folder, 'questions.txt'), 'Who bought the lighthouse?\n');
  const [forPeople, asJson, parsed] = await Promise.all(
    shellLines.filter((one) => /ask|parse/.test(one)).map((line) => runLine(line, folder)),
  );
  expect(forPeople?.stdout).toBe(
    'Who bought the lighthouse?\n  Marta Quell bought the lighthouse on Tuesday for 90,000 crowns. (paragraph 1)\n\n',
  );
  expect(JSON.parse(asJson?.stdout ?? '')).toMatchObject({ answered: true, answer: 'Marta Quell' });
  expect(JSON.parse(parsed?.stdout ?? '')).toMatchObject({
    headline: 'Ferry captain buys Osen lighthouse',
  });
});

it('the deploy line registers the commands', async () => {
  const sandbox = await startSandbox();
  onTestFinished(() => sandbox.close());
  const { stdout } = await runLine('npm run deploy', await emptyFolder(), {
    DISCORD_TOKEN: sandbox.token,
    DISCORD_API_URL: sandbox.apiUrl,
  });
  expect(stdout).toBe('Registered 11 commands for all servers.\n');
});

it('the story file is one', () => {
  const reading = readStory(blockOf('md'));
  expect(reading.ok && reading.story.quotes).toEqual([
    {
      text: 'I want children to see how the lamp was lit by hand,',
      speaker: 'Marta Quell',
      source: '',
      paragraph: 2,
      start: 1,
      end: 53,
      verb: 'told',
      context: '“I want children to see how the lamp was lit by hand,” Ms Quell told visitors.',
      medium: 'said',
      kind: 'direct',
      statement: 1,
    },
  ]);
});

it('the corrections fit the story file', () => {
  const corrected = blockOf('md').replace(/^---\n(?=\n)/m, `${blockOf('yaml')}---\n`);
  const reading = readStory(corrected);
  expect(reading.ok && reading.story.quotes.map(({ text, speaker }) => [text, speaker])).toEqual([
    ['I want children to see how the lamp was lit by hand', 'Marta Quell'],
  ]);
  expect(reading.ok && reading.story.summary.short).toEqual([
    'The tower had stood empty for eleven years.',
  ]);
});

it('the program compiles against the library and prints the answer', async () => {
  const folder = await mkdtemp(resolve('node_modules/.byline-readme-'));
  onTestFinished(() => rm(folder, { recursive: true }));
  const file = join(folder, 'program.ts');
  await writeFile(
    file,
    blockOf('ts').replace("from 'byline'", `from '${resolve('dist/src/index.js')}'`),
  );
  const options = [
    '--module',
    'nodenext',
    '--target',
    'es2023',
    '--strict',
    '--noUncheckedIndexedAccess',
  ];
  await run('npx', [
    'tsc',
    ...options,
    '--types',
    'node',
    '--ignoreConfig',
    '--outDir',
    folder,
    file,
  ]);
  const { stdout } = await run(process.execPath, [join(folder, 'program.js')]);
  expect(stdout).toBe('answer Marta Quell\n');
});

it('the configuration is what Byline starts with when nothing is set', () => {
  const fromReadme = readConfig(withDotenv({}, blockOf('env')));
  expect(fromReadme).toEqual(readConfig({}));
  expect(fromReadme.ok).toBe(true);
});

it('its pictures are there, each with words for whoever can’t see it, and small', async () => {
  const pictures = [...readme.matchAll(/<img src="([^"]+)" width="\d+" alt="([^"]{40,})">/g)];
  const files = pictures.map(([, file = '']) => file);
  expect(files).toEqual([
    '.github/answer.png',
    '.github/daily.png',
    '.github/side-panel.png',
    '.github/refusal.png',
  ]);
  const sizes = await Promise.all(files.map(async (file) => (await stat(file)).size));
  expect(Math.max(...sizes)).toBeLessThan(200_000);
});
