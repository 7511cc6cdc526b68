import { expect, test } from 'vitest';
import {
  type ChannelLine,
  channelTree,
} from '../../../../src/sandbox/page/channels/channel-tree.js';
import type { WorldState } from '../../../../src/sandbox/page/state/world-state.js';
import { sandboxForTest } from '../../bot.js';
import { worldOf } from '../world.js';

/** The list as a person would read it: `kind name`, threads further in. */
function listed(world: WorldState, userId: string, place: string): readonly string[] {
  const line = (one: ChannelLine, indent: string): readonly string[] => [
    `${indent}${one.kind} ${one.name}`,
    ...one.threads.flatMap((thread) => line(thread, `${indent}  `)),
  ];
  return channelTree(world, userId, place).flatMap((group) => [
    group.title,
    ...group.lines.flatMap((one) => line(one, '  ')),
  ]);
}

test('channels stand by server, threads and posts under theirs, and direct messages last', async () => {
  const sandbox = await sandboxForTest({ page: { files: {} } });
  const rosa = sandbox.as(sandbox.users.reader);
  const said = await rosa.say(sandbox.channels.news, 'A ferry sank.');
  await rosa.startThread(sandbox.channels.news, 'The ferry', said.id);
  await rosa.startPost(sandbox.channels.forum, 'Which harbour?', 'I wonder.');
  const world = await worldOf(sandbox);
  expect(listed(world, sandbox.users.reader, sandbox.channels.news)).toEqual([
    'Channels',
    '  text news',
    '    thread The ferry',
    '  text general',
    '  text read-only',
    '  text hidden',
    '  forum forum',
    '    thread Which harbour?',
    '  announcement announcements',
    'The Book Club',
    '  text books',
    'Direct messages',
    '  direct Byline',
    '  group Rosa and a guest',
  ]);
  expect(listed(world, sandbox.users.moderator, sandbox.channels.news).slice(-2)).toEqual([
    'Direct messages',
    '  direct Byline',
  ]);
});

test('an archived thread is in the list only while it is shown', async () => {
  const sandbox = await sandboxForTest({ page: { files: {} } });
  const thread = await sandbox
    .as(sandbox.users.reader)
    .startThread(sandbox.channels.news, 'The ferry');
  const fresh = await worldOf(sandbox);
  const world: WorldState = {
    ...fresh,
    channels: fresh.channels.map((one) =>
      one.thread_metadata === undefined
        ? one
        : { ...one, thread_metadata: { ...one.thread_metadata, archived: true } },
    ),
  };
  const { reader } = sandbox.users;
  expect(listed(world, reader, sandbox.channels.news)).not.toContain('    thread The ferry');
  expect(listed(world, reader, thread)).toContain('    thread The ferry');
});
