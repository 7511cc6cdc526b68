import { describe, expect, it } from 'vitest';

import { claimDelivery, markFailed, markSent, recordSkipped } from '../../src/store/deliveries.js';
import {
  countDeliveries,
  deliveredDays,
  deliveriesOf,
  deliveryOn,
  lastDelivery,
  lastStoryPosted,
} from '../../src/store/delivery-history.js';
import type { StorySlug } from '../../src/story/types.js';
import { claim, DUE_AT } from './rows.js';
import { databases, emptyStore } from './stores.js';

const DAY_MS = 86_400_000;
const { channelId, holder } = claim;
const today = claim;
const tomorrow = { ...claim, day: '2027-03-29', dueAt: DUE_AT + DAY_MS } as const;
const yesterday = { ...claim, day: '2027-03-27', dueAt: DUE_AT - DAY_MS } as const;

describe.each(databases)('past deliveries on $name', (database) => {
  it('GIVEN a channel without any THEN there are none', async () => {
    const { db } = await emptyStore(database);

    expect(await deliveriesOf(db, channelId)).toEqual([]);
    expect(await lastDelivery(db, channelId)).toBeUndefined();
    expect(await deliveryOn(db, claim)).toBeUndefined();
    expect(await deliveredDays(db, 0)).toEqual(new Map());
  });

  it('are listed longest due first, the last one alone too, those of other channels not', async () => {
    const { db } = await emptyStore(database);
    for (const one of [today, tomorrow, yesterday]) await claimDelivery(db, one);
    await claimDelivery(db, { ...tomorrow, channelId: '12', dueAt: DUE_AT + 2 * DAY_MS });

    const listed = await deliveriesOf(db, channelId);

    expect(listed.map((one) => one.day)).toEqual(['2027-03-27', '2027-03-28', '2027-03-29']);
    expect(await lastDelivery(db, channelId)).toEqual(listed[2]);
  });

  it('tell which story the channel got last, by those that were sent', async () => {
    const { db } = await emptyStore(database);
    const lighthouse = { kind: 'story', story: 'lighthouse' as StorySlug, angle: 'story' } as const;
    await claimDelivery(db, { ...yesterday, post: lighthouse });
    expect(await lastStoryPosted(db, channelId)).toBeUndefined();

    await markSent(db, { ...yesterday, holder, messageId: '41', at: 9 });
    await claimDelivery(db, { ...today, post: { kind: 'used-up' } });
    await markSent(db, { ...today, holder, messageId: '42', at: 9 });
    await claimDelivery(db, tomorrow);
    expect(await lastStoryPosted(db, channelId)).toBe('lighthouse');

    await markSent(db, { ...tomorrow, holder, messageId: '43', at: 9 });
    expect(await lastStoryPosted(db, channelId)).toBe('harbour-bridge');
  });

  it('are told by channel and day from a time on', async () => {
    const { db } = await emptyStore(database);
    for (const one of [today, tomorrow, yesterday]) await claimDelivery(db, one);
    await claimDelivery(db, { ...tomorrow, channelId: '12' });

    expect(await deliveredDays(db, DUE_AT)).toEqual(
      new Map([
        [channelId, new Set(['2027-03-28', '2027-03-29'])],
        ['12', new Set(['2027-03-29'])],
      ]),
    );
  });

  it('are counted by state', async () => {
    const { db } = await emptyStore(database);
    expect(await countDeliveries(db)).toEqual({
      claimed: 0,
      sent: 0,
      failed: 0,
      rejected: 0,
      skipped: 0,
    });

    for (const one of [today, tomorrow, yesterday]) await claimDelivery(db, one);
    await markSent(db, { ...today, holder, messageId: '41', at: 9 });
    await markFailed(db, { ...yesterday, holder, retryAt: 9, reason: '500' });
    await recordSkipped(db, { ...claim, channelId: '12', reason: 'nothing-new', at: 9 });
    await recordSkipped(db, { ...claim, channelId: '13', reason: 'too-late', at: 9 });

    expect(await countDeliveries(db)).toEqual({
      claimed: 1,
      sent: 1,
      failed: 1,
      rejected: 0,
      skipped: 2,
    });
  });
});
