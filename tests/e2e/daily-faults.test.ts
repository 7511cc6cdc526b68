import { expect, it } from 'vitest';
import type { Schedule } from '../../src/daily/types.js';
import { countDeliveries } from '../../src/store/delivery-history.js';
import { saveSchedule } from '../../src/store/schedules.js';
import { scheduleAt } from '../daily/schedules.js';
import { startByline } from './byline.js';
import { lighthouse } from './stories.js';

const CHANNELS = 100;
/** Two minutes in which nothing of Discord can be reached, ms. */
const DOWN_MS = 120_000;
/** A failed post is tried again after so long, ms, or longer. */
const RETRIED_AFTER_MS = 30_000;
/** So long without a post, ms of real time, and Byline waits for its clock. */
const STALLED_MS = 1000;

const byline = await startByline({ 'lighthouse.md': lighthouse }, []);
const { sandbox, store, logged } = byline;
const { clock, faults } = sandbox;

it(
  'GIVEN 100 due posts and a Discord that fails, cuts and vanishes THEN each is made once, in their order, and the log tells why late',
  { timeout: 120_000 },
  async () => {
    const channels = Array.from({ length: CHANNELS }, (_, at) =>
      sandbox.addChannel({ name: `news-${at}` }),
    );
    const dueAt = nextMidnight(clock.now());
    for (const channelId of channels) await saveSchedule(store.db, midnightIn(channelId));
    const made: string[] = [];
    faults.share(
      1 / 3,
      {},
      [
        { kind: 'status', status: 500 },
        { kind: 'status', status: 500, carriedOut: true },
        { kind: 'status', status: 429, retryAfter: 0.02 },
      ],
      7,
    );
    clock.set(dueAt);
    for (const [posts, trouble] of troubles) {
      await madeUpTo(posts, made);
      trouble();
    }
    await madeUpTo(CHANNELS, made);
    faults.clear();

    expect(made).toEqual(channels);
    await settled();
    expect(channels.map((id) => sandbox.messages(id).length)).toEqual(channels.map(() => 1));
    const late = entries().filter(({ msg }) => msg === 'a daily post was made late');
    expect(late.length).toBeGreaterThan(CHANNELS / 2);
    expect(late.map(({ why }) => why).filter((why) => !isReason(why))).toEqual([]);
    const failures = entries().filter(({ msg }) => msg.startsWith('a daily post failed'));
    expect(failures.map(({ reason }) => reason)).toContainEqual(
      expect.stringContaining('Discord can’t be reached: '),
    );
  },
);

/** What goes wrong after so many posts, besides a third of the requests. */
const troubles: readonly (readonly [number, () => void])[] = [
  [10, () => faults.dropSocket({ resumable: true })],
  [25, () => faults.dropSocket({ resumable: false })],
  [40, () => faults.down(DOWN_MS)],
  [55, () => faults.dropSocket({ resumable: true })],
  [70, () => faults.dropSocket({ resumable: false })],
  [85, () => faults.dropSocket({ resumable: true })],
];

/** Waits until so many posts are made, in `made` by their channels; moves the clock on where Byline waits for it. */
async function madeUpTo(posts: number, made: string[]): Promise<void> {
  while (made.length < posts) {
    try {
      made.push(
        await sandbox.waitFor(
          (event) =>
            event.kind === 'message-created' && !made.includes(event.message.channel_id)
              ? event.message.channel_id
              : undefined,
          { since: 'start', timeoutMs: STALLED_MS },
        ),
      );
    } catch {
      clock.advance(RETRIED_AFTER_MS);
    }
  }
}

/** Waits until each post is noted as sent. */
async function settled(): Promise<void> {
  await expect
    .poll(
      async () => {
        clock.advance(RETRIED_AFTER_MS);
        return countDeliveries(store.db);
      },
      { timeout: 20_000, interval: 200 },
    )
    .toEqual({ claimed: 0, sent: CHANNELS, failed: 0, rejected: 0, skipped: 0 });
}

function midnightIn(channelId: string): Schedule {
  return scheduleAt('midnight', 'UTC', {
    guildId: sandbox.guildId,
    channelId,
    setBy: sandbox.users.moderator,
    since: clock.now(),
  });
}

function nextMidnight(now: number): number {
  return (Math.floor(now / 86_400_000) + 1) * 86_400_000;
}

function isReason(why: string | undefined): boolean {
  return (
    why === 'earlier posts were waited for' || /^Discord failed \d+ times? before$/.test(why ?? '')
  );
}

interface LogEntry {
  readonly msg: string;
  readonly why?: string;
  readonly reason?: string;
}

function entries(): readonly LogEntry[] {
  // pino writes one JSON object a line
  return logged.map((line) => JSON.parse(line) as LogEntry);
}
