import type { Kysely } from 'kysely';

import type { Delivery, DeliveryState, LocalDay } from '../daily/types.js';
import type { StorySlug } from '../story/types.js';
import type { DeliveryKey } from './deliveries.js';
import { deliveryOf } from './delivery-row.js';
import type { Tables } from './tables.js';

/** The deliveries of a channel, longest due first. */
export async function deliveriesOf(
  db: Kysely<Tables>,
  channelId: string,
): Promise<readonly Delivery[]> {
  const rows = await db
    .selectFrom('deliveries')
    .selectAll()
    .where('channel_id', '=', channelId)
    .orderBy('due_at')
    .orderBy('day')
    .execute();
  return rows.map(deliveryOf);
}

/** The delivery of a channel that fell due last. */
export async function lastDelivery(
  db: Kysely<Tables>,
  channelId: string,
): Promise<Delivery | undefined> {
  const row = await db
    .selectFrom('deliveries')
    .selectAll()
    .where('channel_id', '=', channelId)
    .orderBy('due_at', 'desc')
    .orderBy('day', 'desc')
    .limit(1)
    .executeTakeFirst();
  return row === undefined ? undefined : deliveryOf(row);
}

/** The story of the last daily post that a channel got; undefined where it got none. */
export async function lastStoryPosted(
  db: Kysely<Tables>,
  channelId: string,
): Promise<StorySlug | undefined> {
  const row = await db
    .selectFrom('deliveries')
    .select('story')
    .where('channel_id', '=', channelId)
    .where('state', '=', 'sent')
    .where('story', 'is not', null)
    .orderBy('due_at', 'desc')
    .limit(1)
    .executeTakeFirst();
  return row?.story ?? undefined;
}

/** The delivery of a channel on a day. */
export async function deliveryOn(
  db: Kysely<Tables>,
  { channelId, day }: DeliveryKey,
): Promise<Delivery | undefined> {
  const row = await db
    .selectFrom('deliveries')
    .selectAll()
    .where('channel_id', '=', channelId)
    .where('day', '=', day)
    .executeTakeFirst();
  return row === undefined ? undefined : deliveryOf(row);
}

/** For each channel the days of its deliveries that fell due at a time (ms since 1970) or later, whatever their state. */
export async function deliveredDays(
  db: Kysely<Tables>,
  since: number,
): Promise<ReadonlyMap<string, ReadonlySet<LocalDay>>> {
  const rows = await db
    .selectFrom('deliveries')
    .select(['channel_id', 'day'])
    .where('due_at', '>=', since)
    .execute();
  const days = new Map<string, Set<LocalDay>>();
  for (const { channel_id: channelId, day } of rows) {
    const known = days.get(channelId);
    if (known === undefined) days.set(channelId, new Set([day]));
    else known.add(day);
  }
  return days;
}

/** How many deliveries there are in each state. */
export async function countDeliveries(
  db: Kysely<Tables>,
): Promise<Readonly<Record<DeliveryState['kind'], number>>> {
  const rows = await db
    .selectFrom('deliveries')
    .select(({ fn }) => ['state', fn.countAll<number>().as('count')])
    .groupBy('state')
    .execute();
  const counted = Object.fromEntries(rows.map(({ state, count }) => [state, count]));
  return { claimed: 0, sent: 0, failed: 0, rejected: 0, skipped: 0, ...counted };
}
