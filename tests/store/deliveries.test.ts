import { describe, expect, it } from 'vitest';

import type { Delivery } from '../../src/daily/types.js';
import {
  claimAgain,
  claimDelivery,
  dueForTakeOver,
  markFailed,
  markRejected,
  markSent,
  recordSkipped,
  releaseDeadClaims,
  renewLease,
  takeOver,
} from '../../src/store/deliveries.js';
import { deliveryOn } from '../../src/store/delivery-history.js';
import { markLeft } from '../../src/store/guilds.js';
import { claim, DUE_AT } from './rows.js';
import { databases, emptyStore } from './stores.js';

const { guildId, channelId, day, dueAt, post, holder, leaseUntil } = claim;
const held = { channelId, day, holder };

const delivery = (state: Delivery['state']): Delivery => ({
  guildId,
  channelId,
  day,
  dueAt,
  post,
  state,
});

describe.each(databases)('deliveries on $name', (database) => {
  it('GIVEN a claimed delivery THEN nobody else can claim it, not even for another post', async () => {
    const { db } = await emptyStore(database);

    expect(await claimDelivery(db, claim)).toBe(true);
    expect(await claimDelivery(db, { ...claim, holder: 'b' })).toBe(false);
    expect(await claimDelivery(db, { ...claim, post: { kind: 'used-up' } })).toBe(false);

    expect(await deliveryOn(db, claim)).toEqual(delivery({ kind: 'claimed', holder, leaseUntil }));
  });

  it('GIVEN a claimed delivery THEN those of other days and channels are free', async () => {
    const { db } = await emptyStore(database);
    await claimDelivery(db, claim);

    expect(await claimDelivery(db, { ...claim, day: '2027-03-29' })).toBe(true);
    expect(await claimDelivery(db, { ...claim, channelId: '12' })).toBe(true);
  });

  it('keep the word that nothing is left to show', async () => {
    const { db } = await emptyStore(database);

    await claimDelivery(db, { ...claim, post: { kind: 'used-up' } });

    expect((await deliveryOn(db, claim))?.post).toEqual({ kind: 'used-up' });
  });

  it('WHEN its holder has sent one THEN its message is known', async () => {
    const { db } = await emptyStore(database);
    await claimDelivery(db, claim);

    expect(await markSent(db, { ...held, messageId: '41', at: dueAt + 7 })).toBe(true);

    const sent = { kind: 'sent', messageId: '41', at: dueAt + 7 } as const;
    expect(await deliveryOn(db, claim)).toEqual(delivery(sent));
  });

  it('WHEN sending fails THEN it counts how often, over take-overs', async () => {
    const { db } = await emptyStore(database);
    await claimDelivery(db, claim);

    await markFailed(db, { ...held, retryAt: 100, reason: '500' });
    const again = await takeOver(db, { ...held, holder: 'b', now: 100, leaseUntil: 200 });
    expect(again).toEqual({
      delivery: delivery({ kind: 'claimed', holder: 'b', leaseUntil: 200 }),
      formerly: 'failed',
      attempts: 1,
    });

    await markFailed(db, { ...held, holder: 'b', retryAt: 300, reason: '503' });
    expect(await deliveryOn(db, claim)).toEqual(
      delivery({ kind: 'failed', attempts: 2, retryAt: 300, reason: '503' }),
    );
  });

  it('GIVEN one that was given up WHEN it is claimed again THEN it is for another post, with no failure counted', async () => {
    const { db } = await emptyStore(database);
    await claimDelivery(db, claim);
    await markFailed(db, { ...held, retryAt: 1, reason: '500' });
    const again = { ...claim, dueAt: dueAt + 5, post: { kind: 'used-up' }, holder: 'b' } as const;
    expect(await claimAgain(db, again)).toBe(false);
    await takeOver(db, { ...held, now: 1, leaseUntil });
    await markRejected(db, { ...held, reason: '50013', at: 9 });

    expect(await claimAgain(db, again)).toBe(true);
    expect(await claimAgain(db, again)).toBe(false);

    expect(await deliveryOn(db, claim)).toEqual({
      ...delivery({ kind: 'claimed', holder: 'b', leaseUntil }),
      dueAt: dueAt + 5,
      post: { kind: 'used-up' },
    });
    await markFailed(db, { ...held, holder: 'b', retryAt: 2, reason: '503' });
    expect((await deliveryOn(db, claim))?.state).toEqual({
      kind: 'failed',
      attempts: 1,
      retryAt: 2,
      reason: '503',
    });
  });

  it('WHEN Discord refuses one for good THEN it says why and is not tried again', async () => {
    const { db } = await emptyStore(database);
    await claimDelivery(db, claim);

    expect(await markRejected(db, { ...held, reason: '50013', at: 9 })).toBe(true);

    expect(await deliveryOn(db, claim)).toEqual(
      delivery({ kind: 'rejected', reason: '50013', at: 9 }),
    );
    expect(await takeOver(db, { ...held, now: 1e13, leaseUntil: 2e13 })).toBeUndefined();
    expect(await dueForTakeOver(db, 1e13)).toEqual([]);
  });

  it('GIVEN a holder whose claim was taken over THEN it can change nothing any more', async () => {
    const { db } = await emptyStore(database);
    await claimDelivery(db, claim);
    await takeOver(db, { ...held, holder: 'b', now: leaseUntil, leaseUntil: leaseUntil + 1 });

    expect(await renewLease(db, { ...held, leaseUntil: 1e13 })).toBe(false);
    expect(await markSent(db, { ...held, messageId: '41', at: 9 })).toBe(false);
    expect(await markFailed(db, { ...held, retryAt: 1, reason: '500' })).toBe(false);
    expect(await markRejected(db, { ...held, reason: '50013', at: 9 })).toBe(false);

    expect(await deliveryOn(db, claim)).toEqual(
      delivery({ kind: 'claimed', holder: 'b', leaseUntil: leaseUntil + 1 }),
    );
  });

  it('GIVEN a claim THEN it can be taken over when its lease has ended, not before', async () => {
    const { db } = await emptyStore(database);
    await claimDelivery(db, claim);
    const byB = { ...held, holder: 'b', leaseUntil: leaseUntil + 60_000 };

    expect(await takeOver(db, { ...byB, now: leaseUntil - 1 })).toBeUndefined();
    expect(await takeOver(db, { ...byB, now: leaseUntil })).toEqual({
      delivery: delivery({ kind: 'claimed', holder: 'b', leaseUntil: leaseUntil + 60_000 }),
      formerly: 'claimed',
      attempts: 0,
    });
  });

  it('WHEN a holder renews its lease THEN nobody can take over meanwhile', async () => {
    const { db } = await emptyStore(database);
    await claimDelivery(db, claim);

    expect(await renewLease(db, { ...held, leaseUntil: leaseUntil + 10 })).toBe(true);

    const byB = { ...held, holder: 'b', leaseUntil: leaseUntil + 60_000 };
    expect(await takeOver(db, { ...byB, now: leaseUntil + 9 })).toBeUndefined();
  });

  it('GIVEN nothing begun THEN there is nothing to take over', async () => {
    const { db } = await emptyStore(database);

    expect(await takeOver(db, { ...held, now: 1e13, leaseUntil: 2e13 })).toBeUndefined();
  });

  it('are offered for taking over when their time has come, longest due first', async () => {
    const { db } = await emptyStore(database);
    const begin = (channel: string, due: number) =>
      claimDelivery(db, { ...claim, channelId: channel, dueAt: due });
    await begin('lease-ended', DUE_AT + 2);
    await begin('to-be-tried-again', DUE_AT + 1);
    await markFailed(db, {
      ...held,
      channelId: 'to-be-tried-again',
      retryAt: leaseUntil,
      reason: '500',
    });
    await begin('tried-again-later', DUE_AT);
    await markFailed(db, {
      ...held,
      channelId: 'tried-again-later',
      retryAt: leaseUntil + 1,
      reason: '500',
    });
    await begin('sent', DUE_AT);
    await markSent(db, { ...held, channelId: 'sent', messageId: '41', at: DUE_AT });
    await claimDelivery(db, { ...claim, channelId: 'of-a-left-server', guildId: '2' });
    await markLeft(db, '2', DUE_AT);

    const due = await dueForTakeOver(db, leaseUntil);

    expect(due.map((one) => one.channelId)).toEqual(['to-be-tried-again', 'lease-ended']);
  });

  it('WHEN the claims of dead holders are released THEN they can be taken over at once', async () => {
    const { db } = await emptyStore(database);
    await claimDelivery(db, claim);
    await claimDelivery(db, { ...claim, channelId: '12', holder: 'b' });

    await releaseDeadClaims(db, 'b');

    const due = await dueForTakeOver(db, DUE_AT);
    expect(due.map((one) => one.channelId)).toEqual([channelId]);
    const byB = { ...held, holder: 'b', now: DUE_AT, leaseUntil };
    expect((await takeOver(db, byB))?.formerly).toBe('claimed');
  });
});

const skipping = { ...held, guildId, dueAt, reason: 'too-late', at: dueAt + 5 } as const;
const skipped = { kind: 'skipped', reason: 'too-late', at: dueAt + 5 } as const;

describe.each(databases)('skipped deliveries on $name', (database) => {
  it('GIVEN one that was never begun THEN it is kept without a post', async () => {
    const { db } = await emptyStore(database);

    expect(await recordSkipped(db, skipping)).toBe(true);

    expect(await deliveryOn(db, claim)).toEqual({ ...delivery(skipped), post: null });
    expect(await claimDelivery(db, claim)).toBe(false);
  });

  it('GIVEN one that is held by who skips it THEN it keeps its post', async () => {
    const { db } = await emptyStore(database);
    await claimDelivery(db, claim);

    expect(await recordSkipped(db, skipping)).toBe(true);

    expect(await deliveryOn(db, claim)).toEqual(delivery(skipped));
    expect(await markSent(db, { ...held, messageId: '41', at: 9 })).toBe(false);
  });

  it('GIVEN one that failed THEN anybody can skip it', async () => {
    const { db } = await emptyStore(database);
    await claimDelivery(db, claim);
    await markFailed(db, { ...held, retryAt: 1e13, reason: '500' });

    expect(await recordSkipped(db, { ...skipping, holder: 'b' })).toBe(true);

    expect(await deliveryOn(db, claim)).toEqual(delivery(skipped));
  });

  it('GIVEN one that somebody else holds THEN it can be skipped when the lease has ended', async () => {
    const { db } = await emptyStore(database);
    await claimDelivery(db, claim);
    const byB = { ...skipping, holder: 'b' };

    expect(await recordSkipped(db, { ...byB, at: leaseUntil - 1 })).toBe(false);
    expect(await recordSkipped(db, { ...byB, at: leaseUntil })).toBe(true);
  });

  it('GIVEN one that is finished THEN it stays as it is', async () => {
    const { db } = await emptyStore(database);
    await claimDelivery(db, claim);
    await markSent(db, { ...held, messageId: '41', at: 9 });

    expect(await recordSkipped(db, skipping)).toBe(false);

    expect((await deliveryOn(db, claim))?.state.kind).toBe('sent');
  });
});
