import { sql, type Kysely } from 'kysely';
import { describe, expect, it } from 'vitest';

import { readChannelStory } from '../../src/store/channel-stories.js';
import { claimDelivery } from '../../src/store/deliveries.js';
import { deliveryOn } from '../../src/store/delivery-history.js';
import { guildsLeftBefore } from '../../src/store/guilds.js';
import { migrate } from '../../src/store/migrate.js';
import { migrations, type Migration } from '../../src/store/migrations.js';
import { openStore } from '../../src/store/open-store.js';
import { readSchedule, saveSchedule } from '../../src/store/schedules.js';
import { readSettings } from '../../src/store/settings.js';
import type { Tables } from '../../src/store/tables.js';
import { claim, fullSchedule } from './rows.js';
import { databases, openUnmigrated } from './stores.js';

/**
 * For each version: rows as a Byline of that version wrote them, in the tables that it brought, in SQL that never
 * changes; and what the newest Byline must find of them.
 */
const versions: readonly {
  readonly rows: readonly string[];
  readonly find: (db: Kysely<Tables>) => Promise<void>;
}[] = [
  {
    rows: [
      `insert into guild_settings (guild_id, answer_channels, private_answers, story)
       values ('1', '["11","12"]', 1, 'harbour-bridge')`,
      `insert into channel_stories (channel_id, guild_id, story) values ('11', '1', 'lighthouse')`,
      `insert into left_guilds (guild_id, left_at) values ('2', 1806222600000)`,
      `insert into feedback (guild_id, story, paragraph, kind, at)
       values (null, 'lighthouse', 3, 'not-right', 1806222600000)`,
    ],
    find: async (db) => {
      expect(await readSettings(db, '1')).toEqual({
        answerChannels: ['11', '12'],
        privateAnswers: true,
        story: 'harbour-bridge',
      });
      expect(await readChannelStory(db, '11')).toBe('lighthouse');
      expect(await guildsLeftBefore(db, 1_806_222_600_001)).toEqual(['2']);
      expect(await db.selectFrom('feedback').selectAll().execute()).toEqual([
        {
          guild_id: null,
          story: 'lighthouse',
          paragraph: 3,
          kind: 'not-right',
          at: 1_806_222_600_000,
        },
      ]);
    },
  },
  {
    rows: [
      `insert into schedules (channel_id, guild_id, hour, minute, time_zone, stories, angle, ping_role_id, thread,
         quiet, set_by, since, paused)
       values ('11', '1', 9, 30, 'Europe/Berlin', 'rotate', 'quote', '21', 1, 0, '31', 1806136200000, null)`,
      `insert into deliveries (channel_id, day, guild_id, due_at, post, story, angle, state, message_id, at, attempts)
       values ('11', '2027-03-28', '1', 1806222600000, 'story', 'harbour-bridge', 'quote', 'sent', '41',
         1806222600500, 2)`,
    ],
    find: async (db) => {
      expect(await readSchedule(db, '11')).toEqual(fullSchedule);
      expect(await deliveryOn(db, claim)).toEqual({
        guildId: '1',
        channelId: '11',
        day: '2027-03-28',
        dueAt: 1_806_222_600_000,
        post: { kind: 'story', story: 'harbour-bridge', angle: 'quote' },
        state: { kind: 'sent', messageId: '41', at: 1_806_222_600_500 },
      });
    },
  },
];

const ofTomorrow: Migration = async (db) => {
  await db.schema.createTable('tomorrow').addColumn('id', 'text').execute();
};

const failing: Migration = async (db) => {
  await db.schema.createTable('half').addColumn('id', 'text').execute();
  await sql`insert into nowhere values (1)`.execute(db);
};

describe.each(databases)('migrating on $name', (database) => {
  it('knows rows of every version', () => {
    expect(versions.length).toBe(migrations.length);
  });

  it.each(migrations.map((_, index) => ({ version: index + 1 })))(
    'GIVEN a store of version $version with rows WHEN it is opened THEN all of them are there, and new ones can be written',
    async ({ version }) => {
      const { place, db, kind, close } = await openUnmigrated(database);
      await migrate(db, kind, migrations.slice(0, version));
      const known = versions.slice(0, version);
      for (const { rows } of known) for (const row of rows) await sql.raw(row).execute(db);
      await close();

      const opening = await openStore(place);

      if (!opening.ok) throw new Error(opening.reason);
      const { store } = opening;
      for (const { find } of known) await find(store.db);
      await saveSchedule(store.db, { ...fullSchedule, channelId: '12' });
      expect(await claimDelivery(store.db, { ...claim, channelId: '12' })).toBe(true);
      await store.close();
    },
  );

  it('GIVEN a store of a newer Byline THEN it says so and leaves it as it is', async () => {
    const { place, db, kind, close } = await openUnmigrated(database);
    await migrate(db, kind, [...migrations, ofTomorrow]);
    await close();

    const newer = migrations.length + 1;
    expect(await openStore(place)).toEqual({
      ok: false,
      reason: `The store has version ${newer}, written by a newer Byline; this one knows ${migrations.length}. Update Byline.`,
    });
    expect(await openStore(place)).toMatchObject({ ok: false });
  });

  it('GIVEN a migration that fails halfway THEN the store is as before', async () => {
    const { db, kind } = await openUnmigrated(database);
    await migrate(db, kind, migrations.slice(0, 1));
    await expect(migrate(db, kind, [...migrations.slice(0, 1), failing])).rejects.toThrow(
      'nowhere',
    );

    await expect(sql`select * from half`.execute(db)).rejects.toThrow('half');
    expect(await migrate(db, kind, migrations)).toEqual({ ok: true });
  });

  it('GIVEN the newest version THEN migrating again changes nothing', async () => {
    const { db, kind } = await openUnmigrated(database);
    await migrate(db, kind, migrations);
    await saveSchedule(db, fullSchedule);

    expect(await migrate(db, kind, migrations)).toEqual({ ok: true });

    expect(await readSchedule(db, '11')).toEqual(fullSchedule);
  });
});
