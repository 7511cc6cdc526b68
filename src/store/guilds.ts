import type { Kysely } from 'kysely';

import type { Tables } from './tables.js';

/** Remembers that Byline was removed from a guild at a time, ms since 1970; the first time counts. */
export async function markLeft(db: Kysely<Tables>, guildId: string, at: number): Promise<void> {
  await db
    .insertInto('left_guilds')
    .values({ guild_id: guildId, left_at: at })
    .onConflict((conflict) => conflict.column('guild_id').doNothing())
    .execute();
}

/** Forgets that Byline had been removed from a guild: it is there again, with all that was set. */
export async function markBack(db: Kysely<Tables>, guildId: string): Promise<void> {
  await db.deleteFrom('left_guilds').where('guild_id', '=', guildId).execute();
}

/** The guilds that Byline was removed from before a time, ms since 1970; the longest ago first. */
export async function guildsLeftBefore(db: Kysely<Tables>, ms: number): Promise<readonly string[]> {
  const rows = await db
    .selectFrom('left_guilds')
    .select('guild_id')
    .where('left_at', '<', ms)
    .orderBy('left_at')
    .orderBy('guild_id')
    .execute();
  return rows.map((row) => row.guild_id);
}

const tablesOfGuilds = [
  'guild_settings',
  'channel_stories',
  'schedules',
  'deliveries',
  'feedback',
  'left_guilds',
] as const satisfies readonly (keyof Tables)[];

/** The guilds of which something is kept, by their ids; those that Byline was removed from are left out. */
export async function guildsKept(db: Kysely<Tables>): Promise<readonly string[]> {
  const kept = new Set<string>();
  for (const table of tablesOfGuilds) {
    const rows = await db
      .selectFrom(table)
      .select('guild_id')
      .distinct()
      .where('guild_id', 'not in', db.selectFrom('left_guilds').select('guild_id'))
      .execute();
    for (const { guild_id: guildId } of rows) if (guildId !== null) kept.add(guildId);
  }
  return [...kept].toSorted();
}

/** Deletes all that is kept of a guild, or nothing where that fails; returns how many rows there were. */
export function removeGuild(db: Kysely<Tables>, guildId: string): Promise<number> {
  return db.transaction().execute(async (transaction) => {
    let removed = 0;
    for (const table of tablesOfGuilds) {
      const { numDeletedRows } = await transaction
        .deleteFrom(table)
        .where('guild_id', '=', guildId)
        .executeTakeFirstOrThrow();
      removed += Number(numDeletedRows);
    }
    return removed;
  });
}
