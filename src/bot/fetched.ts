import { DiscordAPIError } from 'discord.js';

/** What Discord gives, or undefined where it doesn't: deleted, or not to be read by the bot. */
export async function fetched<T>(fetch: () => Promise<T>): Promise<T | undefined> {
  try {
    return await fetch();
  } catch (error) {
    if (error instanceof DiscordAPIError && error.status < 500) return undefined;
    throw error;
  }
}
