import { PermissionFlagsBits } from 'discord-api-types/v10';
import { describe, expect, it } from 'vitest';
import { press, run, seen, startByline } from './byline.js';
import { lighthouse } from './stories.js';
import { newcomer } from './talk.js';

const byline = await startByline({ 'lighthouse.md': lighthouse });
const { sandbox } = byline;
const { CreatePublicThreads, SendMessagesInThreads } = PermissionFlagsBits;

describe('Discuss in a thread', () => {
  it.each([
    ['Create Public Threads', CreatePublicThreads],
    ['Send Messages in Threads', SendMessagesInThreads],
    [
      'Create Public Threads* and *Send Messages in Threads',
      CreatePublicThreads | SendMessagesInThreads,
    ],
  ])('WHEN the bot lacks %s THEN it says so and opens none', async (names, deny) => {
    const channelId = sandbox.addChannel({ name: 'no-threads' });
    sandbox.setPermissions(channelId, { deny });
    expect(await discuss(channelId)).toEqual([
      'one',
      `I may not open threads here. I need *${names}*.`,
    ]);
    expect(threadRequests(channelId)).toBe(0);
  });

  it('WHEN the channel has as many threads as Discord allows THEN it says so', async () => {
    const channelId = sandbox.addChannel({ name: 'full' });
    const body = { code: 160_006, message: 'Maximum number of active threads reached' };
    const path = '/channels/{channel_id}/threads';
    sandbox.faults.next(1, { path }, { kind: 'status', status: 400, body });
    expect(await discuss(channelId)).toEqual([
      'one',
      'This channel has as many open threads as Discord allows. Close one, or ask here.',
    ]);
  });
});

async function discuss(channelId: string) {
  const person = newcomer(byline, 'Ada');
  const glance = await run(person, 'story', {}, { subcommand: 'show', channelId });
  return seen(await press(person, glance, 'Discuss in a thread'));
}

function threadRequests(channelId: string): number {
  return sandbox.requests.filter(({ path }) => path === `/channels/${channelId}/threads`).length;
}
