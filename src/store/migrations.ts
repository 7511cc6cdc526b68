import type { Kysely } from 'kysely';

import type { Tables } from './tables.js';

/** One step from a version of the store to the next, in SQL that both databases understand. */
export type Migration = (db: Kysely<Tables>) => Promise<void>;

/**
 * How the store became what it is: the first makes version 1 from nothing. Forward only; one that was released is never
 * changed. Times are `bigint` (ms since 1970), yes and no an `integer` 1 and 0.
 */
export const migrations: readonly Migration[] = [settingsAndFeedback, dailyPosts];

async function settingsAndFeedback(db: Kysely<Tables>): Promise<void> {
  await db.schema
    .createTable('guild_settings')
    .addColumn('guild_id', 'text', (column) => column.primaryKey())
    .addColumn('answer_channels', 'text')
    .addColumn('private_answers', 'integer', (column) => column.notNull())
    .addColumn('story', 'text')
    .execute();
  await db.schema
    .createTable('left_guilds')
    .addColumn('guild_id', 'text', (column) => column.primaryKey())
    .addColumn('left_at', 'bigint', (column) => column.notNull())
    .execute();
  await db.schema
    .createTable('channel_stories')
    .addColumn('channel_id', 'text', (column) => column.primaryKey())
    .addColumn('guild_id', 'text', (column) => column.notNull())
    .addColumn('story', 'text', (column) => column.notNull())
    .execute();
  await db.schema
    .createTable('feedback')
    .addColumn('guild_id', 'text')
    .addColumn('story', 'text', (column) => column.notNull())
    .addColumn('paragraph', 'integer', (column) => column.notNull())
    .addColumn('kind', 'text', (column) => column.notNull())
    .addColumn('at', 'bigint', (column) => column.notNull())
    .execute();
}

async function dailyPosts(db: Kysely<Tables>): Promise<void> {
  await db.schema
    .createTable('schedules')
    .addColumn('channel_id', 'text', (column) => column.primaryKey())
    .addColumn('guild_id', 'text', (column) => column.notNull())
    .addColumn('hour', 'integer', (column) => column.notNull())
    .addColumn('minute', 'integer', (column) => column.notNull())
    .addColumn('time_zone', 'text', (column) => column.notNull())
    .addColumn('stories', 'text', (column) => column.notNull())
    .addColumn('angle', 'text')
    .addColumn('ping_role_id', 'text')
    .addColumn('thread', 'integer', (column) => column.notNull())
    .addColumn('quiet', 'integer', (column) => column.notNull())
    .addColumn('set_by', 'text', (column) => column.notNull())
    .addColumn('since', 'bigint', (column) => column.notNull())
    .addColumn('paused', 'text')
    .execute();
  await db.schema
    .createTable('deliveries')
    .addColumn('channel_id', 'text', (column) => column.notNull())
    .addColumn('day', 'text', (column) => column.notNull())
    .addColumn('guild_id', 'text', (column) => column.notNull())
    .addColumn('due_at', 'bigint', (column) => column.notNull())
    .addColumn('post', 'text')
    .addColumn('story', 'text')
    .addColumn('angle', 'text')
    .addColumn('state', 'text', (column) => column.notNull())
    .addColumn('holder', 'text')
    .addColumn('lease_until', 'bigint')
    .addColumn('message_id', 'text')
    .addColumn('at', 'bigint')
    .addColumn('retry_at', 'bigint')
    .addColumn('reason', 'text')
    .addColumn('attempts', 'integer', (column) => column.notNull())
    // whose row is inserted, sends: this is what makes a post happen once
    .addPrimaryKeyConstraint('deliveries_channel_day', ['channel_id', 'day'])
    .execute();
  await db.schema.createIndex('deliveries_state').on('deliveries').column('state').execute();
  await db.schema.createIndex('deliveries_due_at').on('deliveries').column('due_at').execute();
}
