import { expect, it, onTestFinished } from 'vitest';
import { startBotProcess, type BotProcess } from '../bot-process.js';
import { startSandbox } from '../../src/sandbox/sandbox.js';
import type { Sandbox } from '../../src/sandbox/types.js';
import { runCli } from './byline.js';
import { contentFolder } from '../library/content-folder.js';

/** A sandbox with Byline's commands, closed when the test ends. */
async function newSandbox(): Promise<Sandbox> {
  const sandbox = await startSandbox();
  onTestFinished(() => sandbox.close());
  const env = { DISCORD_TOKEN: sandbox.token, DISCORD_API_URL: sandbox.apiUrl };
  const deployed = await runCli(['deploy'], { folder: await contentFolder({}), env });
  expect(deployed.stderr).toBe('');
  return sandbox;
}

/** The samples of one of the bot's metrics. */
async function samples(bot: BotProcess, name: string): Promise<readonly string[]> {
  const { text } = await bot.get('/metrics');
  return text
    .split('\n')
    .filter((line) => line.startsWith(`${name}{`) || line.startsWith(`${name} `));
}

it('WHEN Discord goes away THEN /healthz says which shard waits for it', async () => {
  const sandbox = await newSandbox();
  const bot = await startBotProcess(sandbox);
  expect(await bot.get('/healthz')).toEqual({ status: 200, text: 'ok\n' });
  expect(await samples(bot, 'byline_shard_ready')).toEqual(['byline_shard_ready{shard="0"} 1']);
  expect(await samples(bot, 'byline_guilds')).toEqual(['byline_guilds 1']);
  await sandbox.close();
  await expect
    .poll(() => bot.get('/healthz'), { timeout: 5000 })
    .toEqual({ status: 503, text: 'not ready: shard 0\n' });
  expect(await samples(bot, 'byline_shard_ready')).toEqual(['byline_shard_ready{shard="0"} 0']);
  // it ends all the same, though discord.js still tries to connect
  expect(await bot.end()).toContain('connecting to Discord again');
}, 60_000);

it('WHEN people ask THEN /metrics counts each question by how it came and what came of it', async () => {
  const sandbox = await newSandbox();
  const bot = await startBotProcess(sandbox);
  const reader = sandbox.as(sandbox.users.reader);
  await reader.say(sandbox.channels.news, `<@${sandbox.botId}> who bought the lighthouse?`);
  const answered = await sandbox.waitFor((event) =>
    event.kind === 'message-created' && event.message.author.id === sandbox.botId
      ? event.message
      : undefined,
  );
  const modal = await (await reader.press(answered.id, { label: 'Follow up' })).shown();
  if (modal.kind !== 'modal') throw new Error(JSON.stringify(modal));
  await (await reader.submit(modal.modal, { question: 'what does the roof cost?' })).shown();
  await (await reader.run('ask', { question: 'summary please' })).shown();
  await (await reader.runOnMessage('Ask about this', answered.id)).shown();
  await expect
    .poll(() => samples(bot, 'byline_questions_total'), { timeout: 5000 })
    .toEqual([
      'byline_questions_total{kind="chat",outcome="answer"} 1',
      'byline_questions_total{kind="modal",outcome="not-told"} 1',
      'byline_questions_total{kind="command",outcome="lead"} 1',
    ]);
  await bot.end();
}, 60_000);
