import { MessageFlags, PermissionFlagsBits } from 'discord-api-types/v10';
import { describe, expect, it } from 'vitest';
import { deliveryNonce } from '../../src/daily/nonce.js';
import { localDay } from '../../src/daily/local-time.js';
import type { Schedule } from '../../src/daily/types.js';
import type { SandboxMessage } from '../../src/sandbox/types.js';
import { deliveriesOf } from '../../src/store/delivery-history.js';
import { readSchedule, removeSchedule, saveSchedule } from '../../src/store/schedules.js';
import { scheduleAt } from '../daily/schedules.js';
import { botReply, read, startByline } from './byline.js';
import { lighthouse } from './stories.js';

const MINUTE_MS = 60_000;
const HOUR_MS = 60 * MINUTE_MS;
const DAY_MS = 24 * HOUR_MS;

const byline = await startByline({ 'lighthouse.md': lighthouse }, []);
const { sandbox, store, logged } = byline;
const { clock, faults, users } = sandbox;
const sending = { method: 'POST', path: '/channels/{channel_id}/messages' };
clock.set(Date.UTC(2027, 0, 4, 12));

describe('a daily post', () => {
  it('is made when it is due, once, with the nonce of its channel and day', async () => {
    const { channelId, dueAt } = await scheduled();
    expect(sandbox.messages(channelId)).toEqual([]);
    clock.set(dueAt);
    const post = await postIn(channelId);
    expect(read(post).slice(0, 3)).toEqual([
      '## Ferry captain buys Osen lighthouse',
      '-# 6 October 2026 · The Osen Courier',
      'Marta Quell, a retired ferry captain, bought the lighthouse on Tuesday for 90,000 crowns. The tower had stood empty for eleven years.',
    ]);
    expect(requestFor(channelId)).toMatchObject({
      flags: MessageFlags.IsComponentsV2,
      nonce: deliveryNonce(channelId, '2027-01-04'),
      enforce_nonce: true,
      allowed_mentions: { parse: [] },
    });
    await stateOf(channelId, 'sent');
    expect(await states(channelId)).toEqual([
      { kind: 'sent', messageId: post.id, at: expect.closeTo(dueAt, -4) },
    ]);
    clock.advance(HOUR_MS);
    clock.set(dueAt - HOUR_MS);
    clock.set(dueAt + 2 * HOUR_MS);
    await restOfRound();
    expect(sandbox.messages(channelId)).toHaveLength(1);
  });

  it('comes from another angle each day until all is shown, then that is said once', async () => {
    const { channelId, dueAt } = await scheduled();
    for (let day = 0; day < 7; day += 1) {
      clock.set(dueAt + day * DAY_MS);
      await settledOn(channelId, day + 1);
    }
    expect(sandbox.messages(channelId).map((post) => read(post)[0])).toEqual([
      '## Ferry captain buys Osen lighthouse',
      '-# A quote from a story',
      '-# A person in a story',
      '-# A figure from a story',
      '-# A question that a story answers',
      'You have now seen all the stories that I have here. The next new one comes by itself.',
    ]);
    expect((await states(channelId)).at(-1)).toEqual({
      kind: 'skipped',
      reason: 'nothing-new',
      at: expect.any(Number),
    });
  });

  it('GIVEN a thread, a role to ping and quiet THEN it has them, and pings that role alone', async () => {
    const pingRoleId = sandbox.addRole('Readers', { mentionable: true });
    const { channelId, dueAt } = await scheduled({ thread: true, quiet: true, pingRoleId });
    clock.set(dueAt);
    const post = await postIn(channelId);
    const thread = await sandbox.waitFor((event) =>
      event.kind === 'thread-created' ? event.thread : undefined,
    );
    expect(thread).toMatchObject({
      id: post.id,
      parent_id: channelId,
      name: 'Ferry captain buys Osen lighthouse',
      owner_id: sandbox.botId,
    });
    expect(read(post)[0]).toBe(`<@&${pingRoleId}>`);
    expect(post.mention_roles).toEqual([pingRoleId]);
    expect(post.mention_everyone).toBe(false);
    expect(post.flags).toBe(MessageFlags.IsComponentsV2 | MessageFlags.SuppressNotifications);
  });
});

describe('a daily post that was missed', () => {
  it('is made within three hours, and the log says why it is late', async () => {
    const { channelId, dueAt } = await scheduled(
      { since: clock.now() - 3 * HOUR_MS },
      -2 * HOUR_MS,
    );
    clock.advance(MINUTE_MS);
    const post = await postIn(channelId);
    await settledOn(channelId, 1);
    expect(entries().find((entry) => entry.messageId === post.id)).toMatchObject({
      level: 40,
      msg: 'a daily post was made late',
      why: 'earlier posts were waited for',
      lateMs: expect.closeTo(clock.now() - dueAt, -4),
    });
  });

  it('is skipped after that, and the store says so', async () => {
    const { channelId, dueAt } = await scheduled(
      { since: clock.now() - 5 * HOUR_MS },
      -4 * HOUR_MS,
    );
    clock.advance(MINUTE_MS);
    await settledOn(channelId, 1);
    expect(await deliveriesOf(store.db, channelId)).toEqual([
      {
        guildId: sandbox.guildId,
        channelId,
        day: localDay(dueAt, 'UTC'),
        dueAt,
        post: null,
        state: { kind: 'skipped', reason: 'too-late', at: expect.any(Number) },
      },
    ]);
    expect(sandbox.messages(channelId)).toEqual([]);
  });

  it('of several missed days the last one alone counts', async () => {
    const { channelId, dueAt } = await scheduled();
    clock.set(dueAt + 3 * DAY_MS + HOUR_MS);
    await settledOn(channelId, 1);
    expect((await deliveriesOf(store.db, channelId)).map(({ day }) => day)).toEqual([
      localDay(dueAt + 3 * DAY_MS, 'UTC'),
    ]);
  });
});

describe('a daily post that Discord refuses', () => {
  it('WHEN the bot may not send there THEN the schedule is paused, and who set it is told what is missing', async () => {
    const { channelId, dueAt } = await scheduled();
    sandbox.setPermissions(channelId, { deny: PermissionFlagsBits.SendMessages });
    await botHearsOfIt();
    clock.set(dueAt);
    const told = await directTo(users.moderator);
    expect(read(told)).toEqual([
      `Discord refused my daily post in <#${channelId}> of The Newsroom, so I paused it. I lacked *Send Messages* there. Once that is put right, \`/daily resume\` there lets it run again.`,
    ]);
    expect(await states(channelId)).toEqual([
      { kind: 'rejected', reason: '50013 SendMessages', at: expect.any(Number) },
    ]);
    expect((await readSchedule(store.db, channelId))?.paused).toBe('rejected');
    expect(postsTried(channelId)).toBe(1);
  });

  it('WHEN the channel was deleted THEN it is final too', async () => {
    const { channelId, dueAt } = await scheduled();
    sandbox.deleteChannel(channelId);
    await botHearsOfIt();
    clock.set(dueAt);
    await settledOn(channelId, 1);
    const [state] = await states(channelId);
    expect(state).toMatchObject({
      kind: 'rejected',
      reason: '10003 ViewChannel SendMessages ReadMessageHistory',
    });
  });

  it('WHEN who set it takes no direct messages THEN that is logged', async () => {
    const setBy = sandbox.addPerson({ name: 'Closed', closedDms: true });
    const { channelId, dueAt } = await scheduled({ setBy });
    sandbox.setPermissions(channelId, { deny: PermissionFlagsBits.ViewChannel });
    clock.set(dueAt);
    await expect
      .poll(() => entries().find((one) => one.channelId === channelId && one.code === 50_007))
      .toMatchObject({ level: 40, msg: 'the moderator could not be told' });
  });
});

describe('a daily post on which Discord fails', () => {
  it('is tried again after half a minute, with the same nonce', async () => {
    const { channelId, dueAt } = await scheduled();
    faults.next(4, sending, { kind: 'status', status: 500 });
    clock.set(dueAt);
    await stateOf(channelId, 'failed');
    expect(await states(channelId)).toEqual([
      {
        kind: 'failed',
        attempts: 1,
        retryAt: expect.closeTo(dueAt + 30_000, -4),
        reason: 'Discord answered 500',
      },
    ]);
    clock.advance(31_000);
    const post = await postIn(channelId);
    await settledOn(channelId, 1);
    expect(await states(channelId)).toEqual([
      { kind: 'sent', messageId: post.id, at: expect.any(Number) },
    ]);
    const nonces = sandbox.requests
      .filter(({ method, path }) => method === 'POST' && path === `/channels/${channelId}/messages`)
      .map(
        ({ body }) => typeof body === 'object' && body !== null && 'nonce' in body && body.nonce,
      );
    expect(new Set(nonces).size).toBe(1);
  });

  it('WHEN it was made all the same, and the nonce is forgotten THEN it is found in the channel', async () => {
    const { channelId, dueAt } = await scheduled();
    faults.next(4, sending, { kind: 'status', status: 500, carriedOut: true });
    clock.set(dueAt);
    await stateOf(channelId, 'failed');
    clock.set(dueAt + 2 * HOUR_MS);
    await stateOf(channelId, 'sent');
    const [only, ...others] = sandbox.messages(channelId);
    expect(others).toEqual([]);
    expect(await states(channelId)).toEqual([
      { kind: 'sent', messageId: only?.id, at: expect.any(Number) },
    ]);
  });

  it('WHEN it may have been made and the channel can’t be read THEN it is skipped rather than made twice', async () => {
    const { channelId, dueAt } = await scheduled();
    faults.next(4, sending, { kind: 'status', status: 500, carriedOut: true });
    clock.set(dueAt);
    await stateOf(channelId, 'failed');
    sandbox.setPermissions(channelId, { deny: PermissionFlagsBits.ReadMessageHistory });
    await botHearsOfIt();
    clock.set(dueAt + HOUR_MS);
    await stateOf(channelId, 'skipped');
    expect(await states(channelId)).toMatchObject([{ kind: 'skipped', reason: 'maybe-sent' }]);
  });

  it('WHEN it goes on failing for three hours THEN it is given up', async () => {
    const { channelId, dueAt } = await scheduled();
    faults.next(
      Infinity,
      { path: `/channels/${channelId}/messages` },
      { kind: 'status', status: 500 },
    );
    clock.set(dueAt);
    await stateOf(channelId, 'failed');
    await expect
      .poll(
        async () => {
          clock.advance(10 * MINUTE_MS);
          await restOfRound();
          return (await states(channelId))[0]?.kind;
        },
        { timeout: 15_000 },
      )
      .toBe('skipped');
    faults.clear();
    expect(await states(channelId)).toMatchObject([{ kind: 'skipped', reason: 'discord-failed' }]);
    expect(sandbox.messages(channelId)).toEqual([]);
  });

  it('WHEN its schedule is turned off meanwhile THEN it isn’t made any more', async () => {
    const { channelId, dueAt } = await scheduled();
    faults.next(4, sending, { kind: 'status', status: 500 });
    clock.set(dueAt);
    await stateOf(channelId, 'failed');
    await removeSchedule(store.db, channelId);
    clock.advance(5 * MINUTE_MS);
    await stateOf(channelId, 'skipped');
    expect(await states(channelId)).toMatchObject([{ kind: 'skipped', reason: 'turned-off' }]);
    expect(sandbox.messages(channelId)).toEqual([]);
  });
});

/** A schedule in a channel of its own whose next post is due in so many ms; both at a full minute. */
async function scheduled(
  change: Partial<Schedule> = {},
  dueInMs = HOUR_MS,
): Promise<{ readonly channelId: string; readonly dueAt: number }> {
  const channelId = sandbox.addChannel({ name: 'daily' });
  const dueAt = Math.ceil((clock.now() + dueInMs) / MINUTE_MS) * MINUTE_MS;
  const time = new Date(dueAt).toISOString().slice(11, 16);
  await saveSchedule(
    store.db,
    scheduleAt(time, 'UTC', {
      guildId: sandbox.guildId,
      channelId,
      setBy: users.moderator,
      since: clock.now(),
      ...change,
    }),
  );
  return { channelId, dueAt };
}

function postIn(channelId: string): Promise<SandboxMessage> {
  return sandbox.waitFor(
    (event) =>
      event.kind === 'message-created' && event.message.channel_id === channelId
        ? event.message
        : undefined,
    { since: 'start' },
  );
}

function directTo(userId: string): Promise<SandboxMessage> {
  return postIn(sandbox.directChannel(userId));
}

async function states(channelId: string) {
  return (await deliveriesOf(store.db, channelId)).map(({ state }) => state);
}

/** Waits until so many deliveries of a channel have come to an end. */
async function settledOn(channelId: string, count: number): Promise<void> {
  await expect
    .poll(async () => {
      const ended = (await states(channelId)).filter(({ kind }) => kind !== 'claimed');
      return ended.length;
    })
    .toBe(count);
}

async function stateOf(channelId: string, kind: string): Promise<void> {
  await expect.poll(async () => (await states(channelId)).at(-1)?.kind).toBe(kind);
}

/** Another channel's post, made after all that were due before. */
async function restOfRound(): Promise<void> {
  const { channelId } = await scheduled({ since: clock.now() - HOUR_MS }, -MINUTE_MS);
  clock.advance(MINUTE_MS);
  await settledOn(channelId, 1);
  await removeSchedule(store.db, channelId);
}

/** Waits for an answer: what happened before it has reached the bot as well. */
async function botHearsOfIt(): Promise<void> {
  await sandbox.as(users.reader).direct('hello');
  await botReply(byline);
}

function requestFor(channelId: string): unknown {
  return sandbox.requests.find(({ path }) => path === `/channels/${channelId}/messages`)?.body;
}

function postsTried(channelId: string): number {
  return sandbox.requests.filter(
    ({ method, path }) => method === 'POST' && path === `/channels/${channelId}/messages`,
  ).length;
}

interface LogEntry {
  readonly level: number;
  readonly msg: string;
  readonly channelId?: string;
  readonly messageId?: string;
  readonly code?: number;
}

function entries(): readonly LogEntry[] {
  // pino writes one JSON object a line
  return logged.map((line) => JSON.parse(line) as LogEntry);
}
