import { sql, type Kysely, type UpdateObject } from 'kysely';

import type { Delivery, LocalDay, PostChoice, SkipReason } from '../daily/types.js';
import { deliveryOf, postColumns, stateColumns } from './delivery-row.js';
import type { Tables } from './tables.js';

/** Which delivery: at most one a channel and day. */
export interface DeliveryKey {
  readonly channelId: string;
  readonly day: LocalDay;
}

/** A delivery, and the process that holds its claim. */
export interface HeldDelivery extends DeliveryKey {
  readonly holder: string;
}

/** A delivery that a process wants to send, and until when others shall leave it alone. */
export interface Claim extends HeldDelivery {
  readonly guildId: string;
  /** ms since 1970. */
  readonly dueAt: number;
  readonly post: PostChoice;
  /** ms since 1970. */
  readonly leaseUntil: number;
}

/** Claims a delivery by inserting it: true for the one process that has thereby to send it. */
export async function claimDelivery(db: Kysely<Tables>, claim: Claim): Promise<boolean> {
  const { guildId, channelId, day, dueAt, post, holder, leaseUntil } = claim;
  const row = await db
    .insertInto('deliveries')
    .values({
      guild_id: guildId,
      channel_id: channelId,
      day,
      due_at: dueAt,
      ...postColumns(post),
      ...stateColumns({ kind: 'claimed', holder, leaseUntil }),
      attempts: 0,
    })
    .onConflict((conflict) => conflict.columns(['channel_id', 'day']).doNothing())
    .returning('day')
    .executeTakeFirst();
  return row !== undefined;
}

/**
 * Claims a delivery that was rejected or skipped, for a moderator who asks for it all the same; false where it is in
 * another state or somebody else was quicker.
 */
export async function claimAgain(db: Kysely<Tables>, claim: Claim): Promise<boolean> {
  const { channelId, day, dueAt, post, holder, leaseUntil } = claim;
  const row = await db
    .updateTable('deliveries')
    .set({
      due_at: dueAt,
      ...postColumns(post),
      ...stateColumns({ kind: 'claimed', holder, leaseUntil }),
      attempts: 0,
    })
    .where('channel_id', '=', channelId)
    .where('day', '=', day)
    .where('state', 'in', ['rejected', 'skipped'])
    .returning('day')
    .executeTakeFirst();
  return row !== undefined;
}

/** A delivery that was begun before, now claimed by who took it over. */
export interface TakenOver {
  readonly delivery: Delivery;
  /** `claimed`: its holder died or hung, it may have been sent; `failed`: it was not sent. */
  readonly formerly: 'claimed' | 'failed';
  /** How often sending has failed. */
  readonly attempts: number;
}

/**
 * Claims a delivery whose lease has ended at `now` (ms since 1970) or that is to be tried again by now. Undefined where
 * it isn't so, or somebody else was quicker.
 */
export async function takeOver(
  db: Kysely<Tables>,
  { channelId, day, holder, now, leaseUntil }: HeldDelivery & { now: number; leaseUntil: number },
): Promise<TakenOver | undefined> {
  for (const formerly of ['failed', 'claimed'] as const) {
    const row = await db
      .updateTable('deliveries')
      .set(stateColumns({ kind: 'claimed', holder, leaseUntil }))
      .where('channel_id', '=', channelId)
      .where('day', '=', day)
      .where('state', '=', formerly)
      .where(formerly === 'failed' ? 'retry_at' : 'lease_until', '<=', now)
      .returningAll()
      .executeTakeFirst();
    if (row !== undefined) return { delivery: deliveryOf(row), formerly, attempts: row.attempts };
  }
  return undefined;
}

/** The deliveries that can be taken over at `now`, ms since 1970, of guilds that Byline is in; longest due first. */
export async function dueForTakeOver(
  db: Kysely<Tables>,
  now: number,
): Promise<readonly Delivery[]> {
  const rows = await db
    .selectFrom('deliveries')
    .selectAll()
    .where('state', 'in', ['claimed', 'failed'])
    .where((where) => where.or([where('lease_until', '<=', now), where('retry_at', '<=', now)]))
    .where('guild_id', 'not in', (left) => left.selectFrom('left_guilds').select('guild_id'))
    .orderBy('due_at')
    .orderBy('channel_id')
    .orderBy('day')
    .execute();
  return rows.map(deliveryOf);
}

/**
 * Ends the leases of all claims of other holders, so that they can be taken over at once. Only where no other process
 * can have the store: the holders are dead.
 */
export async function releaseDeadClaims(db: Kysely<Tables>, holder: string): Promise<void> {
  await db
    .updateTable('deliveries')
    .set({ lease_until: 0 })
    .where('state', '=', 'claimed')
    .where('holder', '<>', holder)
    .execute();
}

/** Prolongs a claim until a time, ms since 1970; false where `holder` has it no more. */
export function renewLease(
  db: Kysely<Tables>,
  { leaseUntil, ...held }: HeldDelivery & { leaseUntil: number },
): Promise<boolean> {
  return changeHeld(db, held, { lease_until: leaseUntil });
}

/** Notes that a delivery became a message at a time, ms since 1970; false where `holder` has its claim no more. */
export function markSent(
  db: Kysely<Tables>,
  { messageId, at, ...held }: HeldDelivery & { messageId: string; at: number },
): Promise<boolean> {
  return changeHeld(db, held, stateColumns({ kind: 'sent', messageId, at }));
}

/**
 * Notes that sending failed and when to try again, ms since 1970, and counts the attempt; false where `holder` has the
 * claim no more.
 */
export function markFailed(
  db: Kysely<Tables>,
  { retryAt, reason, ...held }: HeldDelivery & { retryAt: number; reason: string },
): Promise<boolean> {
  return changeHeld(db, held, {
    ...stateColumns({ kind: 'failed', retryAt, reason }),
    attempts: sql<number>`attempts + 1`,
  });
}

/** Notes that Discord refused a delivery for good at a time, ms since 1970; false where `holder` has its claim no more. */
export function markRejected(
  db: Kysely<Tables>,
  { reason, at, ...held }: HeldDelivery & { reason: string; at: number },
): Promise<boolean> {
  return changeHeld(db, held, stateColumns({ kind: 'rejected', reason, at }));
}

/** A delivery that is not made, and why. */
export interface Skipping extends HeldDelivery {
  readonly guildId: string;
  /** ms since 1970. */
  readonly dueAt: number;
  readonly reason: SkipReason;
  /** Now, ms since 1970. */
  readonly at: number;
}

/**
 * Notes that a delivery is not made, whether or not it was begun; false where it is finished already or another holder
 * has its claim.
 */
export async function recordSkipped(db: Kysely<Tables>, skipping: Skipping): Promise<boolean> {
  const { guildId, channelId, day, dueAt, holder, reason, at } = skipping;
  const skipped = stateColumns({ kind: 'skipped', reason, at });
  const row = await db
    .insertInto('deliveries')
    .values({
      guild_id: guildId,
      channel_id: channelId,
      day,
      due_at: dueAt,
      ...skipped,
      attempts: 0,
    })
    .onConflict((conflict) =>
      conflict
        .columns(['channel_id', 'day'])
        .doUpdateSet(skipped)
        .where((where) =>
          where.or([
            where('deliveries.state', '=', 'failed'),
            where.and([
              where('deliveries.state', '=', 'claimed'),
              where.or([
                where('deliveries.holder', '=', holder),
                where('deliveries.lease_until', '<=', at),
              ]),
            ]),
          ]),
        ),
    )
    .returning('day')
    .executeTakeFirst();
  return row !== undefined;
}

/** Changes a delivery if `holder` has its claim; says whether. */
async function changeHeld(
  db: Kysely<Tables>,
  { channelId, day, holder }: HeldDelivery,
  change: UpdateObject<Tables, 'deliveries'>,
): Promise<boolean> {
  const row = await db
    .updateTable('deliveries')
    .set(change)
    .where('channel_id', '=', channelId)
    .where('day', '=', day)
    .where('state', '=', 'claimed')
    .where('holder', '=', holder)
    .returning('day')
    .executeTakeFirst();
  return row !== undefined;
}
