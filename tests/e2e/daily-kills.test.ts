import { fork, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { fileURLToPath } from 'node:url';
import { expect, it, onTestFinished } from 'vitest';
import { startSandbox } from '../../src/sandbox/sandbox.js';
import type { Sandbox } from '../../src/sandbox/types.js';
import { openStore, type StorePlace } from '../../src/store/open-store.js';
import { saveSchedule } from '../../src/store/schedules.js';
import { emptyFolder } from '../built-program.js';
import { scheduleAt } from '../daily/schedules.js';
import { postgres, sqlite } from '../store/stores.js';
import { requestProblems } from '../../src/sandbox/schema/request-problems.js';
import { lighthouse } from './stories.js';

const CHANNELS = 50;
const DAYS = 4;
const KILLS_EACH = 10;
const FIRST_DAY = Date.UTC(2027, 2, 1);
const DAY_MS = 86_400_000;
const NINE_MS = 9 * 3_600_000;
/** Longer than a claim is good: what a killed process had begun can be taken over. */
const LEASE_PASSED_MS = 61_000;
/** So long without a post, ms of real time, and the rest was claimed by a process that was killed. */
const STALLED_MS = 2000;
/** Discord takes so long for each post, ms, so that processes can be killed and come back meanwhile. */
const POST_TAKES_MS = 100;

const program = fileURLToPath(new URL('posting-process.mjs', import.meta.url));

/** A process is killed so many ms after so many posts: while it makes the next one, or notes the last. */
interface Kill {
  readonly bot: number;
  readonly afterPosts: number;
  readonly afterMs: number;
}

/** Processes that post, each started again when it was killed. */
interface Posting {
  readonly sandbox: Sandbox;
  readonly start: () => Promise<ChildProcess>;
  /** By their place; each a promise of the process when it is ready. */
  readonly bots: Promise<ChildProcess>[];
}

it.each([
  ...postgres.map((database) => ({ who: 'two processes on PostgreSQL', database, processes: 2 })),
  { who: 'one process on SQLite', database: sqlite, processes: 1 },
])(
  'GIVEN 200 due posts and $who, killed ten times each THEN every post is made exactly once',
  { timeout: 240_000 },
  async ({ database, processes }) => {
    const sandbox = await startSandbox({ onRequest: requestProblems });
    onTestFinished(() => sandbox.close());
    sandbox.clock.set(FIRST_DAY);
    const sending = { method: 'POST', path: '/channels/{channel_id}/messages' };
    sandbox.faults.next(Infinity, sending, { kind: 'delay', ms: POST_TAKES_MS });
    const channels = Array.from({ length: CHANNELS }, (_, at) =>
      sandbox.addChannel({ name: `news-${at}` }),
    );
    const place = await database.emptyPlace();
    await setSchedules(sandbox, place, channels);
    const content = await emptyFolder();
    await writeFile(join(content, 'lighthouse.md'), lighthouse);
    const start = () => startProcess(sandbox, place, content);
    const posting = { sandbox, start, bots: Array.from({ length: processes }, start) };
    onTestFinished(async () => {
      for (const bot of await Promise.all(posting.bots)) bot.kill('SIGKILL');
    });

    const kills = randomKills(processes);
    const posts = () => channels.reduce((sum, id) => sum + sandbox.messages(id).length, 0);
    let states: unknown;
    for (let day = 0; day < DAYS; day += 1) {
      await setClocks(posting, FIRST_DAY + day * DAY_MS + NINE_MS);
      while (posts() < CHANNELS * (day + 1)) {
        const before = posts();
        const kill = (kills.at(-1)?.afterPosts ?? Infinity) <= before ? kills.pop() : undefined;
        if (kill !== undefined) await killAndStartAgain(posting, kill);
        if (posts() === before && !(await anotherPost(sandbox))) {
          await setClocks(posting, sandbox.clock.now() + LEASE_PASSED_MS);
        }
      }
      // what was posted by a process that was killed before it could note that is found in the channel; by the next day
      // it would be too late
      for (let tries = 0; tries < 5 && !allSent(states, CHANNELS * (day + 1)); tries += 1) {
        states = await setClocks(posting, sandbox.clock.now() + LEASE_PASSED_MS);
      }
    }
    expect(states).toEqual({ claimed: 0, sent: 200, failed: 0, rejected: 0, skipped: 0 });
    expect(kills).toEqual([]);
    expect(channels.map((id) => sandbox.messages(id).length)).toEqual(channels.map(() => DAYS));
    expect(sandbox.requests.flatMap(({ problems }) => problems)).toEqual([]);
  },
);

async function setSchedules(
  sandbox: Sandbox,
  place: StorePlace,
  channels: readonly string[],
): Promise<void> {
  const opening = await openStore(place);
  if (!opening.ok) throw new Error(opening.reason);
  for (const channelId of channels) {
    const schedule = scheduleAt('9:00', 'UTC', {
      guildId: sandbox.guildId,
      channelId,
      setBy: sandbox.users.moderator,
      since: FIRST_DAY,
    });
    await saveSchedule(opening.store.db, schedule);
  }
  await opening.store.close();
}

/** The last to come first. */
function randomKills(processes: number): Kill[] {
  return Array.from({ length: processes * KILLS_EACH }, (_, at) => ({
    bot: at % processes,
    afterPosts: Math.floor(Math.random() * CHANNELS * (DAYS - 0.5)),
    afterMs: Math.floor(Math.random() * (POST_TAKES_MS + 20)),
  })).toSorted((one, other) => other.afterPosts - one.afterPosts);
}

async function startProcess(
  sandbox: Sandbox,
  place: StorePlace,
  content: string,
): Promise<ChildProcess> {
  const child = fork(program, {
    env: {
      ...process.env,
      TOKEN: sandbox.token,
      API_URL: sandbox.apiUrl,
      ...(place.url === undefined ? {} : { DATABASE_URL: place.url }),
      DATA_FOLDER: place.folder,
      CONTENT_FOLDER: content,
      NOW: String(sandbox.clock.now()),
    },
    silent: true,
  });
  let complaints = '';
  child.stderr?.on('data', (data: Buffer) => (complaints += data.toString()));
  const first = await Promise.race([once(child, 'message'), once(child, 'exit')]);
  if (first[0] !== 'ready')
    throw new Error(`a process ended with ${String(first[0])}: ${complaints}`);
  return child;
}

async function killAndStartAgain({ bots, start }: Posting, kill: Kill): Promise<void> {
  const child = await bots[kill.bot];
  // when in its work a process dies is what the test varies
  await wait(kill.afterMs);
  child?.kill('SIGKILL');
  if (child !== undefined) await once(child, 'exit');
  bots[kill.bot] = start();
}

/** Sets the sandbox's clock and that of each process; how many deliveries are in which state, as one of them counts. */
async function setClocks({ sandbox, bots }: Posting, now: number): Promise<unknown> {
  sandbox.clock.set(now);
  const counts = await Promise.all(
    bots.map(async (bot) => {
      const child = await bot;
      child.send({ now: sandbox.clock.now() });
      const [states]: unknown[] = await once(child, 'message');
      return states;
    }),
  );
  return counts[0];
}

function allSent(states: unknown, many: number): boolean {
  return typeof states === 'object' && states !== null && 'sent' in states && states.sent === many;
}

/** Whether another post is made soon. */
async function anotherPost(sandbox: Sandbox): Promise<boolean> {
  try {
    await sandbox.waitFor((event) => event.kind === 'message-created' || undefined, {
      since: 'now',
      timeoutMs: STALLED_MS,
    });
    return true;
  } catch {
    return false;
  }
}
