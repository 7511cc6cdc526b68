import { describe, expect, it } from 'vitest';

import { claimDelivery } from '../../src/store/deliveries.js';
import { deliveryOn } from '../../src/store/delivery-history.js';
import { markBack, markLeft } from '../../src/store/guilds.js';
import {
  allSchedules,
  pauseSchedule,
  readSchedule,
  removeSchedule,
  resumeSchedule,
  saveSchedule,
  schedulesOf,
} from '../../src/store/schedules.js';
import { claim, fullSchedule } from './rows.js';
import { databases, emptyStore } from './stores.js';

const bareSchedule = {
  ...fullSchedule,
  channelId: '12',
  time: { hour: 0, minute: 0 },
  timeZone: 'America/Argentina/Buenos_Aires',
  stories: 'new',
  angle: null,
  pingRoleId: null,
  thread: false,
  quiet: true,
} as const;

describe.each(databases)('schedules on $name', (database) => {
  it('come back as they were saved', async () => {
    const { db } = await emptyStore(database);

    await saveSchedule(db, fullSchedule);
    await saveSchedule(db, bareSchedule);

    expect(await readSchedule(db, '11')).toEqual(fullSchedule);
    expect(await readSchedule(db, '12')).toEqual(bareSchedule);
    expect(await readSchedule(db, '13')).toBeUndefined();
  });

  it('GIVEN a channel with a schedule WHEN another is saved THEN it takes its place', async () => {
    const { db } = await emptyStore(database);
    await saveSchedule(db, { ...fullSchedule, paused: 'rejected' });

    await saveSchedule(db, { ...bareSchedule, channelId: '11' });

    expect(await allSchedules(db)).toEqual([{ ...bareSchedule, channelId: '11' }]);
  });

  it('are listed by server and in all, in the order of their channels', async () => {
    const { db } = await emptyStore(database);
    const other = { ...fullSchedule, guildId: '2', channelId: '10' };
    await saveSchedule(db, bareSchedule);
    await saveSchedule(db, fullSchedule);
    await saveSchedule(db, other);

    expect(await schedulesOf(db, '1')).toEqual([fullSchedule, bareSchedule]);
    expect(await allSchedules(db)).toEqual([other, fullSchedule, bareSchedule]);
  });

  it('GIVEN a server that Byline left THEN its schedules wait until Byline is back', async () => {
    const { db } = await emptyStore(database);
    await saveSchedule(db, fullSchedule);

    await markLeft(db, '1', 5);
    expect(await allSchedules(db)).toEqual([]);

    await markBack(db, '1');
    expect(await allSchedules(db)).toEqual([fullSchedule]);
  });

  it('rest when they are paused and go on from when they are resumed', async () => {
    const { db } = await emptyStore(database);
    await saveSchedule(db, fullSchedule);

    expect(await pauseSchedule(db, '11', 'moderator')).toBe(true);
    expect(await readSchedule(db, '11')).toEqual({ ...fullSchedule, paused: 'moderator' });

    const since = fullSchedule.since + 1;
    expect(await resumeSchedule(db, '11', since)).toBe(true);
    expect(await readSchedule(db, '11')).toEqual({ ...fullSchedule, since });
  });

  it('GIVEN a channel without one THEN it can be neither paused, resumed nor removed', async () => {
    const { db } = await emptyStore(database);

    expect(await pauseSchedule(db, '11', 'moderator')).toBe(false);
    expect(await resumeSchedule(db, '11', 1)).toBe(false);
    expect(await removeSchedule(db, '11')).toBe(false);
  });

  it('WHEN one is removed THEN its deliveries stay, so that the same day gets no second post', async () => {
    const { db } = await emptyStore(database);
    await saveSchedule(db, fullSchedule);
    await claimDelivery(db, claim);

    expect(await removeSchedule(db, '11')).toBe(true);

    expect(await readSchedule(db, '11')).toBeUndefined();
    expect(await deliveryOn(db, claim)).toBeDefined();
    expect(await claimDelivery(db, claim)).toBe(false);
  });
});
