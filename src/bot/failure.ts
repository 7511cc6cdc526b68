import { randomUUID } from 'node:crypto';
import { DiscordAPIError, RESTJSONErrorCodes } from 'discord.js';
import type { Logger } from 'pino';

/** Answers that came after Discord had stopped waiting, or whose message is gone: nobody can be told any more. */
const tooLate: readonly (number | string)[] = [
  RESTJSONErrorCodes.UnknownInteraction,
  RESTJSONErrorCodes.UnknownMessage,
  RESTJSONErrorCodes.UnknownChannel,
  RESTJSONErrorCodes.InvalidWebhookToken,
  RESTJSONErrorCodes.InteractionHasAlreadyBeenAcknowledged,
];

/** Why Discord lets the bot say nothing there. */
const notAllowed: readonly (number | string)[] = [
  RESTJSONErrorCodes.MissingAccess,
  RESTJSONErrorCodes.MissingPermissions,
  RESTJSONErrorCodes.CannotSendMessagesToThisUser,
  RESTJSONErrorCodes.InvalidActionOnArchivedThread,
  RESTJSONErrorCodes.ActionCannotBePerformedDueToSlowmodeRateLimit,
];

/**
 * Logs what went wrong and, where it was Byline's own failure, returns the error id under which it stands in the log.
 * Undefined where the person can't or needn't be told: the answer came too late, or Discord doesn't allow one.
 *
 * @param doing - what failed, as the log shall name it
 */
export function logFailure(log: Logger, doing: string, error: unknown): string | undefined {
  if (error instanceof DiscordAPIError && tooLate.includes(error.code)) {
    log.warn({ doing, code: error.code }, 'the answer came too late for Discord');
    return undefined;
  }
  if (error instanceof DiscordAPIError && notAllowed.includes(error.code)) {
    log.warn(
      { doing, code: error.code, reason: error.message },
      'Discord does not allow the bot to answer there',
    );
    return undefined;
  }
  const errorId = randomUUID().slice(0, 8);
  log.error({ doing, errorId, err: error }, 'something failed');
  return errorId;
}
