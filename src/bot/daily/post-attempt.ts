import { DiscordAPIError, HTTPError, Routes, type REST } from 'discord.js';
import type { RESTPostAPIChannelMessageJSONBody } from 'discord.js';

/** How one attempt to send a daily post ended. */
export type Attempt =
  | { readonly kind: 'sent'; readonly messageId: string }
  /** Discord refused it for good; `code` is its error code, or the HTTP status where it gave none. */
  | { readonly kind: 'refused'; readonly code: string }
  /** It may go well later. `unreachable`: Discord gave no answer at all, so nothing else would go through either. */
  | { readonly kind: 'failed'; readonly reason: string; readonly unreachable: boolean };

/** Sends a message to a channel once; @discordjs/rest repeats it a few times after a 429 or 5xx. It never rejects. */
export async function attemptPost(
  rest: REST,
  channelId: string,
  body: RESTPostAPIChannelMessageJSONBody,
): Promise<Attempt> {
  try {
    // Discord's own answer to Create Message is the message
    const { id } = (await rest.post(Routes.channelMessages(channelId), { body })) as { id: string };
    return { kind: 'sent', messageId: id };
  } catch (error) {
    return failureOf(error);
  }
}

/** What an error of @discordjs/rest means for a post. */
export function failureOf(error: unknown): Exclude<Attempt, { kind: 'sent' }> {
  // 401 is no word about this post: the token is wrong, and the gateway will say so
  if (error instanceof DiscordAPIError && error.status < 500 && error.status !== 401) {
    return { kind: 'refused', code: String(error.code || error.status) };
  }
  if (error instanceof DiscordAPIError || error instanceof HTTPError) {
    return { kind: 'failed', reason: `Discord answered ${error.status}`, unreachable: false };
  }
  const reason = error instanceof Error ? error.message : String(error);
  return { kind: 'failed', reason: `Discord can’t be reached: ${reason}`, unreachable: true };
}
