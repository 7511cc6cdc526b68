import { Routes, type Guild } from 'discord.js';
import { postView } from '../../command/daily/posts.js';
import { neededToPost } from '../../command/daily/needed-to-post.js';
import { CATCH_UP_MS } from '../../daily/due.js';
import { retryAt } from '../../daily/retry.js';
import type { Delivery, PostChoice, Schedule, SkipReason } from '../../daily/types.js';
import { languageOf } from '../../language/language.js';
import {
  markFailed,
  markRejected,
  markSent,
  recordSkipped,
  renewLease,
} from '../../store/deliveries.js';
import { pauseSchedule } from '../../store/schedules.js';
import { clip } from '../../views/markdown.js';
import type { MessageView } from '../../views/message.js';
import { dailyMessage } from './message.js';
import type { DailyPosting } from './posting.js';
import { missingPermissions } from '../missing-permissions.js';
import { attemptPost, failureOf, type Attempt } from './post-attempt.js';
import { sentBefore } from './sent-before.js';
import { tellModerator } from './tell-moderator.js';

/**
 * So long a claim is good without being renewed, ms: if its process died, another one sends while Discord still knows
 * the nonce ("in the past few minutes": https://discord.com/developers/docs/resources/message#create-message).
 */
export const LEASE_MS = 60_000;

/** So long Discord surely knows a nonce, ms; its documentation says "a few minutes". */
const NONCE_MS = 120_000;

/** A post that comes later than this, ms, is logged with the reason. */
const LATE_MS = 60_000;

/** A delivery that this process holds the claim of. */
export interface ClaimedDelivery {
  readonly delivery: Omit<Delivery, 'state' | 'post'> & { readonly post: PostChoice };
  readonly schedule: Schedule;
  readonly guild: Guild;
  /** How often it was tried before. */
  readonly attempts: number;
  /** Whether it may have been sent before: by a process that died, or by Discord after it said that it failed. */
  readonly maybeSent: boolean;
}

/** How a delivery ended for now. */
export type DeliveryOutcome =
  | { readonly kind: 'sent'; readonly messageId: string }
  | {
      readonly kind: 'failed';
      readonly attempts: number;
      /** ms since 1970. */
      readonly retryAt: number;
      readonly unreachable: boolean;
    }
  | { readonly kind: 'rejected'; readonly reason: string }
  | { readonly kind: 'skipped'; readonly reason: SkipReason };

/** Sends a claimed delivery once and notes in the store how that ended; the claim is renewed as long as it takes. */
export async function deliver(
  posting: DailyPosting,
  claimed: ClaimedDelivery,
): Promise<DeliveryOutcome> {
  const stopRenewing = keepClaim(posting, claimed);
  try {
    const attempt = await attempted(posting, claimed);
    switch (attempt.kind) {
      case 'sent':
        return await noteSent(posting, claimed, attempt.messageId);
      case 'refused':
        return await noteRejected(posting, claimed, attempt.code);
      case 'failed':
        return await noteFailed(posting, claimed, attempt);
      case 'skipped':
        return await noteSkipped(posting, claimed, attempt.reason);
    }
  } finally {
    stopRenewing();
  }
}

type DeliveryAttempt = Attempt | { readonly kind: 'skipped'; readonly reason: SkipReason };

async function attempted(
  posting: DailyPosting,
  claimed: ClaimedDelivery,
): Promise<DeliveryAttempt> {
  const { delivery, schedule, guild } = claimed;
  const language = languageOf(guild.preferredLocale);
  const view = postView(language, posting.library, delivery.post, schedule.pingRoleId);
  // the story was taken out of the library since
  if (view === undefined) return { kind: 'skipped', reason: 'nothing-new' };
  const before = claimed.maybeSent ? await lookedFor(posting, claimed, view) : undefined;
  return (
    before ??
    attemptPost(posting.client.rest, delivery.channelId, dailyMessage(view, schedule, delivery.day))
  );
}

/** What the channel says about a post that may have been made; undefined where it is to be sent. */
async function lookedFor(
  { client, clock }: DailyPosting,
  { delivery: { channelId, dueAt }, guild }: ClaimedDelivery,
  view: MessageView,
): Promise<DeliveryAttempt | undefined> {
  const late = clock.now() - dueAt;
  // without that permission Discord shows an empty channel
  if (missingPermissions(guild, channelId, ['ReadMessageHistory']).length > 0) {
    return late > NONCE_MS ? { kind: 'skipped', reason: 'maybe-sent' } : undefined;
  }
  try {
    const where = { channelId, botId: guild.client.user.id, since: dueAt };
    const messageId = await sentBefore(client.rest, where, view);
    if (messageId !== undefined) return { kind: 'sent', messageId };
    return late > CATCH_UP_MS ? { kind: 'skipped', reason: 'too-late' } : undefined;
  } catch (error) {
    return failureOf(error);
  }
}

async function noteSent(
  posting: DailyPosting,
  claimed: ClaimedDelivery,
  messageId: string,
): Promise<DeliveryOutcome> {
  const { db, clock, log, metrics, holder } = posting;
  const { delivery, schedule } = claimed;
  const at = clock.now();
  await markSent(db, { ...delivery, holder, messageId, at });
  const late = at - delivery.dueAt;
  metrics.postSent(late);
  const entry = { ...logged(claimed), messageId };
  if (late < LATE_MS) log.info(entry, 'a daily post was made');
  else {
    const why = whyLate(posting, claimed);
    log.warn({ ...entry, lateMs: late, why }, 'a daily post was made late');
  }
  if (schedule.thread) await openThreadOn(posting, claimed, messageId);
  return { kind: 'sent', messageId };
}

function whyLate({ startedAt }: DailyPosting, { delivery, attempts, maybeSent }: ClaimedDelivery) {
  if (attempts > 0) return `Discord failed ${attempts} ${attempts === 1 ? 'time' : 'times'} before`;
  if (maybeSent) return 'the process that had begun it ended';
  if (delivery.dueAt < startedAt) return 'Byline was not running when it was due';
  return 'earlier posts were waited for';
}

/** Opens the thread for the talk about a post. A post without one is a post all the same. */
async function openThreadOn(
  { client, library, log }: DailyPosting,
  { delivery }: ClaimedDelivery,
  messageId: string,
): Promise<void> {
  const { post } = delivery;
  const found = library.stories.find(({ slug }) => post.kind === 'story' && slug === post.story);
  if (found === undefined) return;
  const { headline } = found.story;
  try {
    await client.rest.post(Routes.threads(delivery.channelId, messageId), {
      body: { name: clip(headline, 100) },
    });
  } catch (error) {
    log.warn({ channelId: delivery.channelId, err: error }, 'a daily post got no thread');
  }
}

async function noteRejected(
  posting: DailyPosting,
  claimed: ClaimedDelivery,
  code: string,
): Promise<DeliveryOutcome> {
  const { db, clock, log, holder } = posting;
  const { delivery, schedule, guild } = claimed;
  const lacked = missingPermissions(guild, delivery.channelId, neededToPost(schedule));
  const reason = [code, ...lacked].join(' ');
  await markRejected(db, { ...delivery, holder, reason, at: clock.now() });
  await pauseSchedule(db, delivery.channelId, 'rejected');
  log.error({ ...logged(claimed), reason }, 'Discord refused a daily post; its schedule is paused');
  await tellModerator(posting, claimed, reason);
  return { kind: 'rejected', reason };
}

async function noteFailed(
  posting: DailyPosting,
  claimed: ClaimedDelivery,
  { reason, unreachable }: Attempt & { readonly kind: 'failed' },
): Promise<DeliveryOutcome> {
  const { db, clock, log, holder } = posting;
  const { delivery } = claimed;
  const attempts = claimed.attempts + 1;
  const now = clock.now();
  // to ask a Discord that can't be reached costs it nothing, so that needs no longer waits
  const again = retryAt(unreachable ? 1 : attempts, now, delivery.dueAt);
  if (again === undefined) return noteSkipped(posting, claimed, 'discord-failed');
  await markFailed(db, { ...delivery, holder, retryAt: again, reason });
  const retryInMs = again - now;
  log.warn(
    { ...logged(claimed), attempts, reason, retryInMs },
    'a daily post failed; it is tried again',
  );
  return { kind: 'failed', attempts, retryAt: again, unreachable };
}

async function noteSkipped(
  { db, clock, log, holder }: DailyPosting,
  claimed: ClaimedDelivery,
  reason: SkipReason,
): Promise<DeliveryOutcome> {
  await recordSkipped(db, { ...claimed.delivery, holder, reason, at: clock.now() });
  log.warn({ ...logged(claimed), reason }, 'a daily post was skipped');
  return { kind: 'skipped', reason };
}

/** Renews the claim every third of its lease; returns how to end that. */
function keepClaim(
  { db, clock, log, holder }: DailyPosting,
  { delivery: { channelId, day } }: ClaimedDelivery,
): () => void {
  let over = false;
  let callOff: (() => void) | undefined;
  const renew = async (): Promise<void> => {
    const leaseUntil = clock.now() + LEASE_MS;
    if (over || !(await renewLease(db, { channelId, day, holder, leaseUntil }))) return;
    renewLater();
  };
  const renewLater = (): void => {
    callOff = clock.at(clock.now() + LEASE_MS / 3, () => {
      renew().catch((error: unknown) =>
        log.error({ channelId, day, err: error }, 'a claim could not be renewed'),
      );
    });
  };
  renewLater();
  return () => {
    over = true;
    callOff?.();
  };
}

function logged({ delivery: { guildId, channelId, day, post } }: ClaimedDelivery) {
  return { guildId, channelId, day, post };
}
