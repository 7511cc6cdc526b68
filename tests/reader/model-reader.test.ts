import { execFile } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import { afterEach, describe, expect, it } from 'vitest';
import { startModelReader, type ModelReader } from '../../src/reader/model-reader.js';
import { lighthouseStory, storyOf } from './stories.js';
import { tinyModel } from './tiny-model.js';

const program = new URL('../../dist/src/reader/model-worker.js', import.meta.url);
const dyingProgram = new URL('./dying-worker.mjs', import.meta.url);

let reader: ModelReader;
let logged: string[];

/** Starts the reader that a test uses, and keeps what it logs: level, message and reason. */
function start(settings: Partial<Parameters<typeof startModelReader>[0]> = {}): void {
  logged = [];
  const keep = (level: string) => (what: { reason?: string; err?: Error }, message: string) =>
    logged.push([level, message, what.reason ?? what.err?.message ?? ''].join(' | '));
  const log = { info: keep('info'), warn: keep('warn'), error: keep('error') };
  reader = startModelReader({
    folder: tinyModel,
    program,
    load: 'at-first-question',
    ...settings,
    // the methods of pino take more shapes than are called here
    log: log as unknown as Parameters<typeof startModelReader>[0]['log'],
  });
}

afterEach(() => reader.close());

/** The best sentence of a reading, and the span in it. */
async function bestOf(question: string): Promise<readonly (string | undefined)[]> {
  const reading = await reader.read(lighthouseStory, question);
  const texts = lighthouseStory.paragraphs.flatMap(({ sentences }) => sentences);
  const [best] = (reading?.sentences ?? [])
    .map((read, i) => ({ ...read, text: texts[i]?.text ?? '' }))
    .toSorted((one, other) => other.score - one.score);
  return [best?.text, best?.text.slice(best.start, best.end)];
}

describe('startModelReader', () => {
  it('reads each sentence of a story: the tiny model finds what stands in the question', async () => {
    start();
    expect(await bestOf('What was bought?')).toEqual([
      'Marta Quell bought the lighthouse on Tuesday.',
      'bought',
    ]);
    expect(await bestOf('She pays crowns for what?')).toEqual(['She paid 90,000 crowns.', 'She']);
    expect(logged).toEqual(['info | the model is loaded | ']);
  });

  it('GIVEN several questions at once, some twice THEN each is answered, and the same reading shared', async () => {
    start({ load: 'at-start' });
    const asked = ['who bought it', 'for 90 crowns', 'who bought it'];
    const [first, second, third] = await Promise.all(
      asked.map((question) => reader.read(lighthouseStory, question)),
    );
    expect([first?.sentences.length, second?.sentences.length]).toEqual([3, 3]);
    expect(third).toBe(first);
    expect(second).not.toEqual(first);
  });

  it('GIVEN a story of thousands of sentences THEN the model doesn’t read it, and goes on', async () => {
    start();
    const long = storyOf(...Array.from({ length: 4000 }, () => 'The ferry was on time in May.'));
    expect(await reader.read(long, 'Who bought it?')).toBeNull();
    expect((await reader.read(lighthouseStory, 'Who bought it?'))?.sentences.length).toBe(3);
  });

  it('GIVEN no model in its folder THEN that is logged once, and nothing is read', async () => {
    const folder = new URL('./no-model/', import.meta.url);
    start({ folder });
    expect(await reader.read(lighthouseStory, 'Who bought it?')).toBeNull();
    expect(await reader.read(lighthouseStory, 'What for?')).toBeNull();
    const missing = fileURLToPath(new URL('tokenizer.json', folder));
    expect(logged).toEqual([
      `warn | the model can’t be loaded, so the built-in reader answers alone | ENOENT: no such file or directory, open '${missing}'`,
    ]);
  });

  it('GIVEN a thread that dies of a question THEN that one comes to nothing, and another thread reads the next', async () => {
    start({ program: dyingProgram });
    expect(await reader.read(lighthouseStory, 'poison')).toBeNull();
    expect(await reader.read(lighthouseStory, 'harmless')).toEqual({ sentences: [] });
    // Node may tell of a thread's death before it delivers the last message of that thread
    expect(logged.toSorted()).toEqual([
      'error | the model’s thread died; it starts anew when asked | died of poison',
      'info | the model is loaded | ',
      'info | the model is loaded | ',
    ]);
  });

  it('GIVEN a thread that dies four times THEN it isn’t started again', async () => {
    start({ program: dyingProgram });
    for (const question of ['a', 'b', 'c', 'd', 'harmless']) {
      expect(await reader.read(lighthouseStory, question)).toBeNull();
    }
    expect(logged.filter((line) => line.startsWith('error'))).toEqual([
      'error | the model’s thread died; it starts anew when asked | died of a',
      'error | the model’s thread died; it starts anew when asked | died of b',
      'error | the model’s thread died; it starts anew when asked | died of c',
      'error | the model’s thread died; the built-in reader answers alone | died of d',
    ]);
  });

  it('GIVEN questions asked WHEN it is closed THEN whoever waits gets nothing, as who asks later', async () => {
    start();
    const story = storyOf(...Array.from({ length: 1000 }, () => 'The ferry was on time in May.'));
    const waiting = ['who', 'what', 'why'].map((question) => reader.read(story, question));
    // so that the thread has the first of them
    await Promise.resolve();
    await reader.close();
    expect(await Promise.all(waiting)).toEqual([null, null, null]);
    expect(await reader.read(lighthouseStory, 'who')).toBeNull();
    // the thread may have loaded the model meanwhile, and says so
    expect(logged.filter((line) => !line.startsWith('info'))).toEqual([]);
  });

  it('GIVEN a process that has no more to do THEN the reader doesn’t keep it', async () => {
    start();
    const process_ = fileURLToPath(new URL('./reading-process.mjs', import.meta.url));
    const ended = promisify(execFile)(process.execPath, [process_, tinyModel.href]);
    expect(await ended).toEqual({ stdout: '1\n', stderr: '' });
  });
});
