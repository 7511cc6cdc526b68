import type { Guild } from 'discord.js';
import { dueNow } from '../../daily/due.js';
import type { Delivery, LocalDay, Schedule } from '../../daily/types.js';
import { dueForTakeOver, recordSkipped } from '../../store/deliveries.js';
import { deliveredDays } from '../../store/delivery-history.js';
import { allSchedules } from '../../store/schedules.js';
import type { DailyPosting } from './posting.js';

/** A delivery that is to be made now, and what the schedule and server of its channel are. */
export interface DueDelivery {
  readonly guild: Guild;
  readonly schedule: Schedule;
  readonly day: LocalDay;
  /** ms since 1970. */
  readonly dueAt: number;
  /** Whether it is in the store already: it failed, or the process that had claimed it died. */
  readonly begun: boolean;
}

/** What is to be done now, in the order in which it fell due, and when to look again (ms since 1970). */
export interface DueDeliveries {
  readonly due: readonly DueDelivery[];
  readonly next: number;
}

/** Deliveries longer ago than this, ms, have no day in common with one that is due now, whatever the time zone. */
const DAYS_LOOKED_AT_MS = 4 * 24 * 60 * 60 * 1000;

/** At the latest it is looked again after this, ms: another process may have changed a schedule or died. */
const LOOK_AGAIN_MS = 60_000;

/**
 * Looks up what is due in the servers that this process is in; what was due too long ago is noted as skipped.
 * A server that Discord says is unavailable waits.
 */
export async function dueDeliveries(posting: DailyPosting): Promise<DueDeliveries> {
  const { db, client, clock } = posting;
  const now = clock.now();
  const schedules = (await allSchedules(db)).flatMap((schedule) => {
    const guild = client.guilds.cache.get(schedule.guildId);
    return guild?.available === true ? [{ schedule, guild }] : [];
  });
  const delivered = await deliveredDays(db, now - DAYS_LOOKED_AT_MS);
  const due: DueDelivery[] = [];
  let next = now + LOOK_AGAIN_MS;
  for (const { schedule, guild } of schedules) {
    const found = dueNow(schedule, now, delivered.get(schedule.channelId) ?? new Set());
    if (found.kind === 'deliver') {
      due.push({ guild, schedule, day: found.day, dueAt: found.dueAt, begun: false });
    } else if (found.kind === 'skip') {
      // oxlint-disable-next-line no-await-in-loop -- one short write a day that was missed
      await skip(posting, schedule, found);
    } else if (found.next !== null) next = Math.min(next, found.next.at);
  }
  const begun = await begunDeliveries(posting, schedules, now);
  return { due: [...due, ...begun].toSorted(byOrderOfPosting), next };
}

/** As they fell due, and at one time always in the same order of their channels, whether begun or not. */
function byOrderOfPosting(one: DueDelivery, other: DueDelivery): number {
  const channels = BigInt(one.schedule.channelId) < BigInt(other.schedule.channelId) ? -1 : 1;
  return one.dueAt - other.dueAt || channels;
}

async function begunDeliveries(
  posting: DailyPosting,
  schedules: readonly { readonly schedule: Schedule; readonly guild: Guild }[],
  now: number,
): Promise<readonly DueDelivery[]> {
  const { db, client } = posting;
  const byChannel = new Map(schedules.map((one) => [one.schedule.channelId, one]));
  const due: DueDelivery[] = [];
  for (const delivery of await dueForTakeOver(db, now)) {
    const found = byChannel.get(delivery.channelId);
    if (found !== undefined && found.schedule.paused === null) {
      due.push({ ...found, day: delivery.day, dueAt: delivery.dueAt, begun: true });
    } else if (client.guilds.cache.get(delivery.guildId)?.available === true) {
      // oxlint-disable-next-line no-await-in-loop -- a schedule is seldom turned off just then
      await giveUp(posting, delivery);
    }
  }
  return due;
}

async function skip(
  { db, clock, log, holder }: DailyPosting,
  { guildId, channelId }: Schedule,
  {
    day,
    dueAt,
    reason,
  }: { readonly day: LocalDay; readonly dueAt: number; readonly reason: 'too-late' },
): Promise<void> {
  const skipped = { guildId, channelId, day, dueAt, reason };
  await recordSkipped(db, { ...skipped, holder, at: clock.now() });
  log.warn(skipped, 'a daily post was skipped');
}

async function giveUp(
  { db, clock, log, holder }: DailyPosting,
  { guildId, channelId, day, dueAt }: Delivery,
): Promise<void> {
  const skipped = { guildId, channelId, day, dueAt, reason: 'turned-off' } as const;
  await recordSkipped(db, { ...skipped, holder, at: clock.now() });
  log.info(skipped, 'a daily post was skipped');
}
