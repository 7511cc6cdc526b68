import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';

import type { DeliveryState } from '../../src/daily/types.js';
import {
  claimAgain,
  claimDelivery,
  dueForTakeOver,
  markFailed,
  markRejected,
  markSent,
  recordSkipped,
  renewLease,
  takeOver,
} from '../../src/store/deliveries.js';
import { deliveryOn } from '../../src/store/delivery-history.js';
import type { Store } from '../../src/store/open-store.js';
import { claim } from './rows.js';
import { databases, emptyStore } from './stores.js';

/** Something that a holder does with the one delivery; times are small numbers, so that they often meet. */
interface Deed {
  readonly kind:
    | 'claim'
    | 'claimAgain'
    | 'takeOver'
    | 'renew'
    | 'sent'
    | 'failed'
    | 'rejected'
    | 'skip';
  readonly holder: 'a' | 'b';
  readonly now: number;
  /** Until when the lease is good, or when to try again. */
  readonly until: number;
}

/** What the delivery is believed to be: its state, and how often sending failed. */
interface Belief {
  readonly state: DeliveryState | undefined;
  readonly attempts: number;
}

/** What a deed ought to make of a delivery; undefined where it ought to change nothing. */
function expected({ state, attempts }: Belief, deed: Deed): Belief | undefined {
  const { holder, now, until } = deed;
  const claimed: Belief = { state: { kind: 'claimed', holder, leaseUntil: until }, attempts };
  const held = state?.kind === 'claimed' && state.holder === holder;
  const leaseEnded = state?.kind === 'claimed' && state.leaseUntil <= now;
  switch (deed.kind) {
    case 'claim':
      return state === undefined ? claimed : undefined;
    case 'claimAgain':
      return state?.kind === 'rejected' || state?.kind === 'skipped'
        ? { ...claimed, attempts: 0 }
        : undefined;
    case 'takeOver':
      return leaseEnded || (state?.kind === 'failed' && state.retryAt <= now) ? claimed : undefined;
    case 'renew':
      return held ? claimed : undefined;
    case 'sent':
      return held ? { state: { kind: 'sent', messageId: '41', at: now }, attempts } : undefined;
    case 'failed': {
      const failed = {
        kind: 'failed',
        attempts: attempts + 1,
        retryAt: until,
        reason: '500',
      } as const;
      return held ? { state: failed, attempts: attempts + 1 } : undefined;
    }
    case 'rejected':
      return held ? { state: { kind: 'rejected', reason: '50013', at: now }, attempts } : undefined;
    case 'skip':
      return state === undefined || state.kind === 'failed' || held || leaseEnded
        ? { state: { kind: 'skipped', reason: 'too-late', at: now }, attempts }
        : undefined;
  }
}

/** Does it in the store; says whether it changed something. */
async function done({ db }: Store, channelId: string, deed: Deed): Promise<boolean> {
  const { kind, holder, now, until } = deed;
  const one = { ...claim, channelId, holder, leaseUntil: until };
  switch (kind) {
    case 'claim':
      return claimDelivery(db, one);
    case 'claimAgain':
      return claimAgain(db, one);
    case 'takeOver':
      return (await takeOver(db, { ...one, now })) !== undefined;
    case 'renew':
      return renewLease(db, one);
    case 'sent':
      return markSent(db, { ...one, messageId: '41', at: now });
    case 'failed':
      return markFailed(db, { ...one, retryAt: until, reason: '500' });
    case 'rejected':
      return markRejected(db, { ...one, reason: '50013', at: now });
    case 'skip':
      return recordSkipped(db, { ...one, reason: 'too-late', at: now });
  }
}

const deeds: fc.Arbitrary<readonly Deed[]> = fc.array(
  fc.record({
    kind: fc.constantFrom(
      'claim',
      'claimAgain',
      'takeOver',
      'renew',
      'sent',
      'failed',
      'rejected',
      'skip',
    ),
    holder: fc.constantFrom('a', 'b'),
    now: fc.integer({ min: 0, max: 3 }),
    until: fc.integer({ min: 0, max: 3 }),
  }),
  { maxLength: 12 },
);

describe.each(databases)('whatever two holders do with a delivery on $name', (database) => {
  it('each deed changes it as it ought to, or not at all', async () => {
    const store = await emptyStore(database);
    let runs = 0;

    await fc.assert(
      fc.asyncProperty(deeds, async (sequence) => {
        const channelId = String(runs++);
        let belief: Belief = { state: undefined, attempts: 0 };
        for (const deed of sequence) {
          const next = expected(belief, deed);
          expect(await done(store, channelId, deed)).toBe(next !== undefined);
          belief = next ?? belief;
          expect((await deliveryOn(store.db, { ...claim, channelId }))?.state).toEqual(
            belief.state,
          );
          const due = await dueForTakeOver(store.db, deed.now);
          expect(due.some((one) => one.channelId === channelId)).toBe(
            expected(belief, { ...deed, kind: 'takeOver' }) !== undefined,
          );
        }
      }),
      { numRuns: 100 },
    );
  });
});
