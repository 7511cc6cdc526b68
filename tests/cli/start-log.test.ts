import { afterAll, expect, it, onTestFinished } from 'vitest';
import { startSandbox } from '../../src/sandbox/sandbox.js';
import { contentFolder } from '../library/content-folder.js';
import { runCli, startCli } from './byline.js';
import { bridge } from './stories.js';

const sandbox = await startSandbox();
afterAll(() => sandbox.close());

const question = 'who paid for the crossing at Elmbeck, please?';
const refusal = { status: 400, body: { code: 50035, message: 'Invalid Form Body' } };

/** The bot's next request by a method to a route, once it is answered. */
function requested(method: string, route: string): Promise<string> {
  return sandbox.waitFor((event) =>
    event.kind === 'request' && event.request.method === method && event.request.route === route
      ? event.request.path
      : undefined,
  );
}

it('WHEN Discord refuses answers THEN the log of the process says why, without what was asked, answered or kept secret', async () => {
  const folder = await contentFolder({ 'bridge.md': bridge });
  const env = {
    CONTENT_DIR: '.',
    DISCORD_TOKEN: sandbox.token,
    DISCORD_API_URL: sandbox.apiUrl,
    LOG_LEVEL: 'info',
  };
  expect((await runCli(['deploy'], { folder, env })).status).toBe(0);
  const { process, ended } = startCli(['start'], { folder, env });
  onTestFinished(() => void process.kill('SIGKILL'));
  await new Promise<void>((resolve, reject) => {
    process.stdout?.once('data', () => resolve());
    void ended.then(({ stderr }) => reject(new Error(stderr)));
  });

  const reader = sandbox.as(sandbox.users.reader);
  const messages = '/channels/{channel_id}/messages';
  sandbox.faults.next(1, { method: 'POST', path: messages }, { kind: 'status', ...refusal });
  await reader.say(sandbox.channels.news, `<@${sandbox.botId}> ${question}`);
  await requested('POST', messages);

  const callback = '/interactions/{interaction_id}/{interaction_token}/callback';
  sandbox.faults.next(1, { method: 'POST', path: callback }, { kind: 'status', ...refusal });
  await reader.run('ask', { question });
  const [, , , interactionToken = ''] = (await requested('POST', callback)).split('/');

  process.kill('SIGTERM');
  const { status, stderr } = await ended;
  expect(status).toBe(0);
  const lines = stderr
    .trim()
    .split('\n')
    .map((line): unknown => JSON.parse(line));
  expect(lines).toMatchObject([
    { level: 50, msg: 'something failed', err: { code: 50035, status: 400 } },
    { level: 50, msg: 'something failed', err: { code: 50035, status: 400 } },
  ]);
  const [, , storyText = ''] = bridge.split('---\n');
  const sentences = storyText.trim().split(/\n+|(?<=\.) /);
  const secret = [sandbox.token, interactionToken, question, ...sentences];
  expect(secret.filter((text) => stderr.includes(text))).toEqual([]);
}, 60_000);
