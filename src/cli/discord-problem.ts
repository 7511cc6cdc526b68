import { DiscordAPIError, DiscordjsError, DiscordjsErrorCodes } from 'discord.js';

/** Says in one line for people why Discord could not be used; never holds the token. */
export function discordProblem(error: unknown): string {
  const refused =
    (error instanceof DiscordjsError && error.code === DiscordjsErrorCodes.TokenInvalid) ||
    (error instanceof DiscordAPIError && error.status === 401);
  if (refused) {
    return 'Discord refuses DISCORD_TOKEN; copy the token anew from your application’s page “Bot”';
  }
  if (error instanceof DiscordAPIError) return `Discord refuses: ${error.message} (${error.code})`;
  const reason = error instanceof Error ? error.message : String(error);
  return `Discord can’t be reached: ${reason.split('\n')[0] ?? ''}`;
}
