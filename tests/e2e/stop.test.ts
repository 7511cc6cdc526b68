import { ApplicationCommandType } from 'discord-api-types/v10';
import { expect, it, vi } from 'vitest';
import type { Command } from '../../src/command/declaration.js';
import { publicly } from '../../src/command/reply.js';
import { noticeView } from '../../src/views/notice.js';
import { commands } from '../../commands/index.js';
import { run, seen, startByline } from './byline.js';
import { lighthouse } from './stories.js';

let stopped: Promise<void> | undefined;
const stop: Command = {
  kind: 'slash',
  data: {
    type: ApplicationCommandType.ChatInput,
    name: 'stop',
    description: 'Stops the bot in the middle of its work',
  },
  run: () => {
    stopped = byline.bot.stop();
    return publicly(noticeView('Said while stopping'));
  },
};
const byline = await startByline({ 'lighthouse.md': lighthouse }, [...commands, stop]);
const { sandbox, logged } = byline;
const reader = sandbox.as(sandbox.users.reader);

it('GIVEN a reply under way WHEN the bot stops THEN the reply is finished, nothing new is begun, and the gateway is left', async () => {
  const path = '/interactions/{interaction_id}/{interaction_token}/callback';
  sandbox.faults.next(1, { path }, { kind: 'delay', ms: 200 });
  const shown = run(reader, 'stop');
  await vi.waitUntil(() => stopped !== undefined);
  const asked = await reader.say(sandbox.channels.news, `<@${sandbox.botId}> who bought it?`);
  const closed = sandbox.waitFor(
    (event) => (event.kind === 'gateway' && event.state === 'closed' ? event.code : undefined),
    { since: 'start' },
  );

  expect(seen(await shown)).toEqual(['all', 'Said while stopping']);
  await stopped;
  expect(await closed).toBe(1000);
  expect(sandbox.messages(sandbox.channels.news).at(-2)?.id).toBe(asked.id);
  expect(logged).toEqual([]);
});
