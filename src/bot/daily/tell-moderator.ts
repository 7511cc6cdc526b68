import { DiscordAPIError } from 'discord.js';
import { languageOf } from '../../language/language.js';
import { refusedPostView } from '../../views/daily/refused.js';
import type { ClaimedDelivery } from './delivery.js';
import type { DailyPosting } from './posting.js';
import { payload } from '../payload.js';

/**
 * Tells the moderator who set a schedule, by direct message, that Discord refused its post for good and why: its error
 * code, and behind it the permissions that were lacking.
 * Where they take no direct messages that is logged; it never rejects.
 */
export async function tellModerator(
  { client, log }: DailyPosting,
  { schedule, guild }: Pick<ClaimedDelivery, 'schedule' | 'guild'>,
  reason: string,
): Promise<void> {
  const { channelId, setBy } = schedule;
  const language = languageOf(guild.preferredLocale);
  try {
    await client.users.send(
      setBy,
      payload(refusedPostView(language, { server: guild.name, channelId, reason })),
    );
  } catch (error) {
    const why = error instanceof DiscordAPIError ? { code: error.code } : { err: error };
    log.warn({ guildId: guild.id, channelId, ...why }, 'the moderator could not be told');
  }
}
