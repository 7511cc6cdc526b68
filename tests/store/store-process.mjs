// A process with a store of its own: `node store-process.mjs FOLDER`, or with an address in place of the folder. It
// claims one delivery after another and prints the day of each when it has it; for `hold` as second argument it prints
// `open` and waits. Where the store can't be opened it prints the reason and ends with status 1.
import { claimDelivery } from '../../dist/src/store/deliveries.js';
import { openStore } from '../../dist/src/store/open-store.js';

const [place, hold] = process.argv.slice(2);
const opening = await openStore(
  place.startsWith('postgres:') ? { url: place, folder: '' } : { url: undefined, folder: place },
);
if (!opening.ok) {
  console.log(opening.reason);
  process.exit(1);
}
if (hold === 'hold') {
  console.log('open');
  setInterval(() => {}, 1000);
} else {
  const { db } = opening.store;
  const claim = { guildId: '1', channelId: '11', dueAt: 0, leaseUntil: 0, holder: 'a' };
  for (let number = 0; ; number += 1) {
    const day = `${process.pid}-${number}-1`;
    await claimDelivery(db, { ...claim, day, post: { kind: 'used-up' } });
    process.stdout.write(`${day}\n`);
  }
}
