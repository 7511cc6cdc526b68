// A built bot in a process of its own, for tests that kill it. Its clock is what its parent says: NOW at the start, then
// each `{ now }`; it answers each with how many deliveries are in which state. It says `ready` when it is logged in.
import { pino } from 'pino';
import { startBot } from '../../dist/src/bot/bot.js';
import { openLibrary } from '../../dist/src/library/open-library.js';
import { createClock } from '../../dist/src/sandbox/clock.js';
import { countDeliveries } from '../../dist/src/store/delivery-history.js';
import { openStore } from '../../dist/src/store/open-store.js';

const { TOKEN, API_URL, DATABASE_URL, DATA_FOLDER, CONTENT_FOLDER, NOW } = process.env;
const clock = createClock();
clock.set(Number(NOW));
const opening = await openStore({ url: DATABASE_URL, folder: DATA_FOLDER });
if (!opening.ok) throw new Error(opening.reason);
const { store } = opening;
process.on('message', ({ now }) => {
  clock.set(now);
  // a failure ends this process, and with it the test
  void countDeliveries(store.db).then((counts) => process.send(counts));
});
await startBot({
  token: TOKEN,
  apiUrl: API_URL,
  library: await openLibrary(CONTENT_FOLDER),
  commands: [],
  store,
  clock,
  log: pino({ level: 'info' }, pino.destination(2)),
  metrics: { questionAsked() {}, postSent() {} },
  holder: String(process.pid),
  sharding: 'auto',
});
process.send('ready');
