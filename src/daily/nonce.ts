import type { LocalDay } from './types.js';

const DAY_MS = 24 * 60 * 60 * 1000;

/**
 * The nonce of the message that a delivery becomes: the same for each attempt at it and no other's, so that Discord
 * makes one message of several attempts. 19 characters at most; Discord takes 25
 * (https://discord.com/developers/docs/resources/message#create-message). Throws on an id that is no number.
 */
export function deliveryNonce(channelId: string, day: LocalDay): string {
  const dayNumber = Date.parse(`${day}T00:00:00Z`) / DAY_MS;
  return `${BigInt(channelId).toString(36)}-${dayNumber.toString(36)}`;
}
