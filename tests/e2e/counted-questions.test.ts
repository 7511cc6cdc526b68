import { expect, it } from 'vitest';
import { ask, botReply, messageOf, press, run, startByline } from './byline.js';
import { lighthouse } from './stories.js';

const byline = await startByline({ 'lighthouse.md': lighthouse });
const { sandbox, counted } = byline;
const { news } = sandbox.channels;
const reader = sandbox.as(sandbox.users.reader);

const kinds = () => counted.map(({ kind, outcome }) => [kind, outcome]);

it('counts each question by how it was asked and what came of it, and nothing else', async () => {
  await reader.say(news, `<@${sandbox.botId}> who bought the lighthouse?`);
  await botReply(byline);
  const answer = await run(reader, 'ask', { question: 'Who painted the moon?' });
  const modal = await press(reader, answer, 'Ask a question').catch(() => undefined);
  expect(modal).toBeUndefined();
  const told = await run(reader, 'ask', { question: 'Who is Marta Quell?' });
  await ask(reader, await press(reader, told, 'Follow up'), 'Who bought the lighthouse?');
  const { id } = await sandbox.as(sandbox.users.guest).say(news, 'Who bought the lighthouse?');
  await (await reader.runOnMessage('Ask about this', id)).shown();
  await run(reader, 'summary');
  await press(reader, told, 'Not right?');
  messageOf(await press(reader, told, 'What did Jon Aberg say?'));
  await expect.poll(kinds).toEqual([
    ['chat', 'answer'],
    ['command', 'not-told'],
    ['command', 'lead'],
    ['modal', 'answer'],
    ['message-menu', 'answer'],
    ['button', 'answer'],
  ]);
  expect(counted.every(({ tookMs }) => tookMs > 0 && tookMs < 3000)).toBe(true);
});

it('counts what is refused for its pace, and what fails', async () => {
  const before = counted.length;
  for (let i = 0; i < 7; i += 1) await run(reader, 'ask', { question: 'Who is Jon Aberg?' });
  sandbox.faults.next(
    4,
    { method: 'POST', path: '/channels/{channel_id}/messages' },
    {
      kind: 'status',
      status: 500,
    },
  );
  await sandbox.as(sandbox.users.guest).say(news, `<@${sandbox.botId}> who bought the lighthouse?`);
  await botReply(byline);
  await expect
    .poll(() => kinds().slice(before))
    .toEqual([
      ...Array.from({ length: 6 }, () => ['command', 'lead']),
      ['command', 'refused'],
      ['chat', 'failed'],
    ]);
});
