import type { Kysely } from 'kysely';

import { defaultSettings, type GuildSettings } from '../settings/guild-settings.js';
import type { Tables } from './tables.js';

/** What the moderators of a guild chose; the defaults where they chose nothing. */
export async function readSettings(db: Kysely<Tables>, guildId: string): Promise<GuildSettings> {
  const row = await db
    .selectFrom('guild_settings')
    .select(['answer_channels', 'private_answers', 'story'])
    .where('guild_id', '=', guildId)
    .executeTakeFirst();
  if (row === undefined) return defaultSettings;
  return {
    answerChannels: row.answer_channels === null ? null : readIds(row.answer_channels),
    privateAnswers: row.private_answers === 1,
    story: row.story,
  };
}

/** Changes some of a guild's settings and leaves the others as they are. */
export async function changeSettings(
  db: Kysely<Tables>,
  guildId: string,
  change: Partial<GuildSettings>,
): Promise<void> {
  const changed = columnsOf(change);
  await db
    .insertInto('guild_settings')
    .values({ guild_id: guildId, ...columnsOf(defaultSettings), ...changed })
    .onConflict((conflict) =>
      Object.keys(changed).length === 0
        ? conflict.column('guild_id').doNothing()
        : conflict.column('guild_id').doUpdateSet(changed),
    )
    .execute();
}

type SettingsColumns = Omit<Tables['guild_settings'], 'guild_id'>;

function columnsOf(settings: GuildSettings): SettingsColumns;
function columnsOf(settings: Partial<GuildSettings>): Partial<SettingsColumns>;
function columnsOf({
  answerChannels,
  privateAnswers,
  story,
}: Partial<GuildSettings>): Partial<SettingsColumns> {
  return {
    ...(answerChannels !== undefined && {
      answer_channels: answerChannels === null ? null : JSON.stringify(answerChannels),
    }),
    ...(privateAnswers !== undefined && { private_answers: privateAnswers ? 1 : 0 }),
    ...(story !== undefined && { story }),
  };
}

function readIds(json: string): readonly string[] {
  // an array of ids: only `columnsOf` writes this column
  return JSON.parse(json) as readonly string[];
}
