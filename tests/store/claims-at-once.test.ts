import { describe, expect, it } from 'vitest';

import type { LocalDay } from '../../src/daily/types.js';
import { claimDelivery, markSent, takeOver } from '../../src/store/deliveries.js';
import { countDeliveries } from '../../src/store/delivery-history.js';
import { claim } from './rows.js';
import { databases, open } from './stores.js';

const HOLDERS = 16;
const days = Array.from({ length: 25 }, (_, index): LocalDay => `2027-03-${index + 1}`);
const holders = Array.from({ length: HOLDERS }, (_, index) => `holder ${index}`);

describe.each(databases)(`${HOLDERS} holders at once on $name`, (database) => {
  it('GIVEN that all claim the same deliveries THEN each has one winner, who alone can finish it', async () => {
    const place = await database.emptyPlace();
    const first = await open(place);
    // two connections pools, as two processes have; a file of SQLite has but one
    const stores = first.kind === 'postgres' ? [first, await open(place)] : [first];
    const all = days.flatMap((day) => holders.map((holder) => ({ ...claim, day, holder })));

    const won = await Promise.all(
      all.map((one, index) => claimDelivery((stores[index % stores.length] ?? first).db, one)),
    );
    const winners = all.filter((_, index) => won[index] === true);
    expect(winners.map((one) => one.day).toSorted()).toEqual(days.toSorted());

    const sent = await Promise.all(
      all.map((one) => markSent(first.db, { ...one, messageId: one.holder, at: 9 })),
    );
    expect(all.filter((_, index) => sent[index] === true)).toEqual(winners);
  });

  it('GIVEN that all take over the same dead claims THEN each has one winner', async () => {
    const place = await database.emptyPlace();
    const first = await open(place);
    const stores = first.kind === 'postgres' ? [first, await open(place)] : [first];
    for (const day of days) await claimDelivery(first.db, { ...claim, day, leaseUntil: 10 });
    const all = days.flatMap((day) =>
      holders.map((holder) => ({ ...claim, day, holder, now: 10, leaseUntil: 20 })),
    );

    const taken = await Promise.all(
      all.map((one, index) => takeOver((stores[index % stores.length] ?? first).db, one)),
    );

    const winners = all.filter((_, index) => taken[index] !== undefined);
    expect(winners.map((one) => one.day).toSorted()).toEqual(days.toSorted());
    expect((await countDeliveries(first.db)).claimed).toBe(days.length);
  });
});
