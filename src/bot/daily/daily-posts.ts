import type { Guild } from 'discord.js';
import { nextPost } from '../../command/daily/posts.js';
import type { NowOutcome } from '../../command/server.js';
import { localDay } from '../../daily/local-time.js';
import type { Delivery, Schedule } from '../../daily/types.js';
import { claimAgain, claimDelivery, recordSkipped, takeOver } from '../../store/deliveries.js';
import { deliveriesOf, deliveryOn } from '../../store/delivery-history.js';
import { deliver, LEASE_MS, type ClaimedDelivery, type DeliveryOutcome } from './delivery.js';
import type { DailyPosting } from './posting.js';
import { dueDeliveries, type DueDelivery } from './due-deliveries.js';

/** The daily posts of the servers that this process is in. */
export interface DailyPosts {
  /** Looks at once whether a post is due: a schedule was changed. */
  readonly wake: () => void;
  /** Makes today's post of a schedule now, if it wasn't made before. */
  readonly postNow: (schedule: Schedule, guild: Guild) => Promise<NowOutcome>;
  /** Makes no more posts; resolves when the one under way is done. */
  readonly stop: () => Promise<void>;
}

/**
 * A failed post is waited for so many times before others that fell due later are made, so that all come in their
 * order; then it is on its own.
 */
const WAITED_FOR = 2;

/** After a failure of Byline's own or of the store, it looks again after this, ms. */
const AFTER_FAILURE_MS = 30_000;

/** Makes the daily posts from now on, each when it falls due, one after the other in the order in which they do. */
export function startDailyPosts(posting: DailyPosting): DailyPosts {
  let stopped = false;
  let callOff: (() => void) | undefined;
  let round: Promise<void> | undefined;
  let wokenMeanwhile = false;
  let waiting: Waiting | undefined;

  function wake(): void {
    if (stopped) return;
    if (round !== undefined) {
      wokenMeanwhile = true;
      return;
    }
    callOff?.();
    wokenMeanwhile = false;
    round = makeRound().then((next) => {
      round = undefined;
      if (wokenMeanwhile) wake();
      else if (!stopped) callOff = posting.clock.at(next, wake);
    });
  }

  /** Returns when to look again, ms since 1970. */
  async function makeRound(): Promise<number> {
    const now = posting.clock.now();
    // whoever is woken before that doesn't overtake the post that is waited for
    if (waiting !== undefined && waiting.since <= now && now < waiting.until) return waiting.until;
    try {
      const { next, until } = await makeDuePosts(posting, () => stopped);
      waiting = until === undefined ? undefined : { since: now, until };
      return next;
    } catch (error) {
      posting.log.error({ err: error }, 'daily posts failed; they are tried again');
      return posting.clock.now() + AFTER_FAILURE_MS;
    }
  }

  wake();
  return {
    wake,
    postNow: (schedule, guild) => postNow(posting, schedule, guild),
    stop: async () => {
      stopped = true;
      callOff?.();
      await round;
    },
  };
}

/** A failed post is waited for, ms since 1970. */
interface Waiting {
  readonly since: number;
  readonly until: number;
}

/** When to look again, and until when a failed post is waited for before any other is made; ms since 1970. */
interface Round {
  readonly next: number;
  readonly until?: number;
}

/** Makes all posts that are due, or those before one that failed. */
async function makeDuePosts(posting: DailyPosting, isStopped: () => boolean): Promise<Round> {
  const { due, next } = await dueDeliveries(posting);
  let again = next;
  for (const one of due) {
    if (isStopped()) break;
    // oxlint-disable-next-line no-await-in-loop -- one after the other keeps their order
    const outcome = await claimAndDeliver(posting, one);
    if (outcome?.kind !== 'failed') continue;
    again = Math.min(again, outcome.retryAt);
    if (outcome.unreachable || outcome.attempts <= WAITED_FOR) {
      return { next: again, until: outcome.retryAt };
    }
  }
  return { next: again };
}

/**
 * Undefined where another process has the delivery, there is nothing to show, or Byline itself failed: that shall keep
 * no other channel from its post.
 */
async function claimAndDeliver(
  posting: DailyPosting,
  due: DueDelivery,
): Promise<DeliveryOutcome | undefined> {
  try {
    const claimed = due.begun ? await takenOver(posting, due) : await newlyClaimed(posting, due);
    return claimed && (await deliver(posting, claimed));
  } catch (error) {
    const { guildId, channelId } = due.schedule;
    posting.log.error({ guildId, channelId, day: due.day, err: error }, 'a daily post failed');
    return undefined;
  }
}

async function takenOver(
  { db, clock, holder }: DailyPosting,
  { schedule, guild, day }: DueDelivery,
): Promise<ClaimedDelivery | undefined> {
  const now = clock.now();
  const key = { channelId: schedule.channelId, day, holder };
  const taken = await takeOver(db, { ...key, now, leaseUntil: now + LEASE_MS });
  if (taken === undefined || taken.delivery.post === null) return undefined;
  const delivery = { ...taken.delivery, post: taken.delivery.post };
  return { delivery, schedule, guild, attempts: taken.attempts, maybeSent: true };
}

async function newlyClaimed(
  posting: DailyPosting,
  { schedule, guild, day, dueAt }: DueDelivery,
): Promise<ClaimedDelivery | undefined> {
  const { db, clock, log, holder, library } = posting;
  const { guildId, channelId } = schedule;
  const post = nextPost(library, schedule, await deliveriesOf(db, channelId));
  if (post === undefined) {
    const skipped = { guildId, channelId, day, dueAt, reason: 'nothing-new' } as const;
    await recordSkipped(db, { ...skipped, holder, at: clock.now() });
    log.info(skipped, 'a daily post was skipped');
    return undefined;
  }
  const delivery = { guildId, channelId, day, dueAt, post };
  const leaseUntil = clock.now() + LEASE_MS;
  const won = await claimDelivery(db, { ...delivery, holder, leaseUntil });
  return won ? { delivery, schedule, guild, attempts: 0, maybeSent: false } : undefined;
}

async function postNow(
  posting: DailyPosting,
  schedule: Schedule,
  guild: Guild,
): Promise<NowOutcome> {
  const { db, clock, holder, library } = posting;
  const { guildId, channelId } = schedule;
  const now = clock.now();
  const day = localDay(now, schedule.timeZone);
  const there = await deliveryOn(db, { channelId, day });
  const begun = there && begunOutcome(there);
  if (begun !== undefined) return begun;

  const post = nextPost(library, schedule, await deliveriesOf(db, channelId));
  if (post === undefined) return { kind: 'nothing-new' };
  const delivery = { guildId, channelId, day, dueAt: now, post };
  const claim = { ...delivery, holder, leaseUntil: now + LEASE_MS };
  const won = await (there === undefined ? claimDelivery(db, claim) : claimAgain(db, claim));
  if (!won) return { kind: 'under-way' };
  const outcome = await deliver(posting, {
    delivery,
    schedule,
    guild,
    attempts: 0,
    maybeSent: false,
  });
  return outcome.kind === 'skipped' ? { kind: 'nothing-new' } : outcome;
}

/** What became of a delivery that was begun before; undefined where it was given up and may be made after all. */
function begunOutcome({ day, state }: Delivery): NowOutcome | undefined {
  switch (state.kind) {
    case 'sent':
      return { kind: 'already', day, messageId: state.messageId };
    case 'claimed':
      return { kind: 'under-way' };
    case 'failed':
      return { kind: 'failed', retryAt: state.retryAt };
    case 'rejected':
    case 'skipped':
      return undefined;
  }
}
