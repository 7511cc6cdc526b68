import { describe, expect, it } from 'vitest';

import { chooseChannelStory, readChannelStory } from '../../src/store/channel-stories.js';
import { claimDelivery } from '../../src/store/deliveries.js';
import { deliveriesOf } from '../../src/store/delivery-history.js';
import { recordFeedback } from '../../src/store/feedback.js';
import {
  guildsKept,
  guildsLeftBefore,
  markBack,
  markLeft,
  removeGuild,
} from '../../src/store/guilds.js';
import { saveSchedule, schedulesOf } from '../../src/store/schedules.js';
import { changeSettings, readSettings } from '../../src/store/settings.js';
import type { Tables } from '../../src/store/tables.js';
import type { StorySlug } from '../../src/story/types.js';
import { claim, fullSchedule } from './rows.js';
import { databases, emptyStore } from './stores.js';
import type { Kysely } from 'kysely';

const story = 'harbour-bridge' as StorySlug;

/** One row for the guild in every table. */
async function fill(db: Kysely<Tables>, guildId: string): Promise<void> {
  const channelId = `${guildId}1`;
  await changeSettings(db, guildId, { privateAnswers: true });
  await chooseChannelStory(db, { guildId, channelId, story });
  await saveSchedule(db, { ...fullSchedule, guildId, channelId });
  await claimDelivery(db, { ...claim, guildId, channelId });
  await recordFeedback(db, { guildId, story, paragraph: 2, kind: 'not-right', at: 5 });
  await markLeft(db, guildId, 5);
}

describe.each(databases)('servers on $name', (database) => {
  it('GIVEN servers that Byline left THEN they are told from when on, the longest ago first', async () => {
    const { db } = await emptyStore(database);
    await markLeft(db, '1', 30);
    await markLeft(db, '2', 10);
    await markLeft(db, '3', 20);

    expect(await guildsLeftBefore(db, 30)).toEqual(['2', '3']);
    expect(await guildsLeftBefore(db, 31)).toEqual(['2', '3', '1']);
  });

  it('GIVEN a server left twice without being back THEN the first time counts', async () => {
    const { db } = await emptyStore(database);

    await markLeft(db, '1', 10);
    await markLeft(db, '1', 20);

    expect(await guildsLeftBefore(db, 15)).toEqual(['1']);
  });

  it('WHEN Byline is back THEN the server is no more among those left', async () => {
    const { db } = await emptyStore(database);
    await markLeft(db, '1', 10);

    await markBack(db, '1');
    await markBack(db, '2');

    expect(await guildsLeftBefore(db, 100)).toEqual([]);
  });

  it('are listed where something is kept of them and Byline did not leave them', async () => {
    const { db } = await emptyStore(database);
    await fill(db, '2');
    await markBack(db, '2');
    await fill(db, '1');
    await saveSchedule(db, { ...fullSchedule, guildId: '3' });
    await chooseChannelStory(db, { guildId: '10', channelId: '101', story });
    await recordFeedback(db, { guildId: null, story, paragraph: 2, kind: 'not-right', at: 5 });

    expect(await guildsKept(db)).toEqual(['10', '2', '3']);
  });

  it('WHEN a server is removed THEN all of it goes and others keep theirs', async () => {
    const { db } = await emptyStore(database);
    await fill(db, '1');
    await fill(db, '2');

    expect(await removeGuild(db, '1')).toBe(6);

    expect((await readSettings(db, '1')).privateAnswers).toBe(false);
    expect(await readChannelStory(db, '11')).toBeNull();
    expect(await schedulesOf(db, '1')).toEqual([]);
    expect(await deliveriesOf(db, '11')).toEqual([]);
    expect(await db.selectFrom('feedback').select('guild_id').execute()).toEqual([
      { guild_id: '2' },
    ]);
    expect(await guildsLeftBefore(db, 100)).toEqual(['2']);
    expect(await removeGuild(db, '1')).toBe(0);
    expect(await removeGuild(db, '2')).toBe(6);
  });
});
