import { expect, test } from 'vitest';
import { messageDeeds, threadName } from '../../../../src/sandbox/page/menus/message-deeds.js';
import { sandboxForTest } from '../../bot.js';
import { worldOf } from '../world.js';

test('everybody may reply and start a thread, one’s own messages can be edited, moderators delete', async () => {
  const sandbox = await sandboxForTest({ page: { files: {} } });
  const { channels, users } = sandbox;
  const message = await sandbox.as(users.reader).say(channels.news, 'Good morning');
  const entry = { message, visibleTo: null };
  const news = (await worldOf(sandbox)).channels.find((one) => one.id === channels.news);
  if (news === undefined) throw new Error('The world has no news.');
  const labels = (userId: string) =>
    messageDeeds(entry, news, userId, ['Ask about this']).map((one) => one.label);
  expect(labels(users.reader)).toEqual([
    'Reply',
    'Edit',
    'Start a thread',
    'Copy text',
    'Ask about this',
    'Delete',
  ]);
  expect(labels(users.guest)).toEqual(['Reply', 'Start a thread', 'Copy text', 'Ask about this']);
  expect(labels(users.moderator)).toEqual([
    'Reply',
    'Start a thread',
    'Copy text',
    'Ask about this',
    'Delete',
  ]);
  expect(
    messageDeeds(entry, { ...news, writers: [], threadStarters: [] }, users.reader, []),
  ).toEqual([
    { kind: 'copy', label: 'Copy text' },
    { kind: 'delete', label: 'Delete' },
  ]);
});

test('a thread is named after how its message begins', () => {
  expect(threadName('Who bought the lighthouse?')).toBe('Who bought the lighthouse?');
  expect(threadName('a'.repeat(100))).toBe('a'.repeat(60));
  expect(threadName('')).toBe('Thread');
});
