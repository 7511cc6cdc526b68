import { expect, test } from 'vitest';
import {
  firstState,
  nextState,
  type PageAction,
  type PageState,
  placeOf,
} from '../../../../src/sandbox/page/state/page-state.js';
import { seenIn } from '../../../../src/sandbox/page/state/world-state.js';
import type { Sandbox } from '../../../../src/sandbox/types.js';
import { sandboxForTest } from '../../bot.js';
import { worldOf } from '../world.js';

const AT = 1000;

async function opened(): Promise<{ readonly sandbox: Sandbox; readonly state: PageState }> {
  const sandbox = await sandboxForTest({ page: { files: {} } });
  return { sandbox, state: firstState({ world: await worldOf(sandbox), at: AT }) };
}

function after(state: PageState, ...actions: readonly PageAction[]): PageState {
  return actions.reduce(nextState, state);
}

test('the page opens in the first channel as a reader without special rights', async () => {
  const { sandbox, state } = await opened();
  expect(state.speaker).toBe(sandbox.users.reader);
  expect(placeOf(state)?.name).toBe('news');
  expect(state.connection).toBe('open');
});

test('a message shows up where it was said, and marks a place that is not shown', async () => {
  const { sandbox, state } = await opened();
  const milan = sandbox.as(sandbox.users.moderator);
  const { general, news } = sandbox.channels;
  const message = await milan.say(general, 'A ferry sank.');
  const heard: PageAction = {
    kind: 'heard',
    event: { kind: 'message-created', message, visibleTo: null },
    at: AT,
  };
  const next = after(state, heard);
  const { speaker } = state;
  expect(seenIn(next.entries, general, speaker)).toEqual([{ message, visibleTo: null }]);
  expect(seenIn(next.entries, news, speaker)).toEqual([]);
  expect([...next.unread]).toEqual([general]);
  expect([...after(next, { kind: 'go-to', channelId: general }).unread]).toEqual([]);
});

test('a message for one person alone is seen by no other and marks nothing for them', async () => {
  const { sandbox, state } = await opened();
  const { guest, moderator } = sandbox.users;
  const { general } = sandbox.channels;
  const message = await sandbox.as(moderator).say(general, 'Psst.');
  const next = after(state, {
    kind: 'heard',
    event: { kind: 'message-created', message, visibleTo: guest },
    at: AT,
  });
  expect(seenIn(next.entries, general, state.speaker)).toEqual([]);
  expect(seenIn(next.entries, general, guest)).toEqual([{ message, visibleTo: guest }]);
  expect([...next.unread]).toEqual([]);
});

test('who typed is no longer typing once they said it', async () => {
  const { sandbox, state } = await opened();
  const { general } = sandbox.channels;
  const userId = sandbox.users.moderator;
  const event = { kind: 'typing', channelId: general, userId } as const;
  const typing = after(
    state,
    { kind: 'heard', event, at: AT },
    { kind: 'heard', event, at: AT + 1 },
  );
  expect(typing.typing).toEqual([{ channelId: general, userId }]);
  const message = await sandbox.as(userId).say(general, 'There.');
  const said = { kind: 'message-created', message, visibleTo: null } as const;
  expect(after(typing, { kind: 'heard', event: said, at: AT }).typing).toEqual([]);
  expect(after(typing, { kind: 'connection', connection: 'lost' }).typing).toEqual([]);
});

test('to speak as another person ends drafts, and leaves a place that they do not see', async () => {
  const { sandbox, state } = await opened();
  const { books, milan } = { books: sandbox.channels.elsewhere, milan: sandbox.users.moderator };
  const message = await sandbox.as(sandbox.users.reader).say(books, 'A book.');
  const there = after(
    state,
    { kind: 'go-to', channelId: books },
    { kind: 'draft', draft: { kind: 'reply', message } },
    { kind: 'problem', text: 'No.' },
  );
  expect(placeOf(there)?.name).toBe('books');
  const other = after(there, { kind: 'speak-as', userId: milan });
  expect(placeOf(other)?.name).toBe('news');
  expect(other.draft).toEqual({ kind: 'message' });
  expect(other.problem).toBe('');
});

test('after the sandbox was started anew the page begins anew with its people', async () => {
  const { state } = await opened();
  const other = await sandboxForTest({ page: { files: {} } });
  const world = await worldOf(other);
  expect(after(state, { kind: 'world-fetched', world, at: AT })).toEqual(
    firstState({ world, at: AT }),
  );
});

test('a command is remembered as it is typed, for the line above its answer', async () => {
  const { sandbox, state } = await opened();
  const { reader } = sandbox.users;
  const registered = await fetch(
    `${sandbox.apiUrl}/v10/applications/${sandbox.applicationId}/commands`,
    {
      method: 'POST',
      headers: { authorization: `Bot ${sandbox.token}`, 'content-type': 'application/json' },
      body: JSON.stringify({ type: 1, name: 'help', description: 'Helps' }),
    },
  );
  expect(registered.ok).toBe(true);
  const event = sandbox.waitFor((one) => (one.kind === 'interaction-created' ? one : undefined), {
    since: 'now',
  });
  const { id } = await sandbox.as(reader).run('help');
  const next = after(state, { kind: 'heard', event: await event, at: AT });
  expect([...next.commandNames]).toEqual([[id, '/help']]);
});

test('the page goes by the clock of the sandbox', async () => {
  const { state } = await opened();
  expect(state.clockAhead).toBe(state.world.now - AT);
  const { faults } = state.world;
  const now = state.world.now + 86_400_000;
  const next = after(state, { kind: 'heard', event: { kind: 'world', now, faults }, at: AT + 5 });
  expect(next.clockAhead).toBe(now - AT - 5);
  expect(next.world.now).toBe(now);
});

test('what an app did not answer is said until it is dismissed', async () => {
  const { sandbox, state } = await opened();
  const failure = {
    id: 'one',
    userId: state.speaker,
    channelId: sandbox.channels.news,
    messageId: undefined,
    text: 'The application did not respond',
  };
  const failed = after(state, { kind: 'failed', failure });
  expect(failed.failures).toEqual([failure]);
  expect(after(failed, { kind: 'failure-dismissed', id: 'one' }).failures).toEqual([]);
});
