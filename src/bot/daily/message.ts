import { MessageFlags, type RESTPostAPIChannelMessageJSONBody } from 'discord.js';
import { deliveryNonce } from '../../daily/nonce.js';
import type { LocalDay, Schedule } from '../../daily/types.js';
import type { MessageView } from '../../views/message.js';
import { payload } from '../payload.js';

/**
 * The request that sends a daily post. Its nonce is the same at each attempt, so that Discord makes one message of them:
 * https://discord.com/developers/docs/resources/message#create-message
 */
export function dailyMessage(
  view: MessageView,
  { channelId, pingRoleId, quiet }: Schedule,
  day: LocalDay,
): RESTPostAPIChannelMessageJSONBody {
  const { components, flags } = payload(view);
  return {
    components,
    // oxlint-disable-next-line typescript/no-unsafe-enum-assignment -- two flags together have no name in the enum
    flags: quiet ? flags | MessageFlags.SuppressNotifications : flags,
    nonce: deliveryNonce(channelId, day),
    enforce_nonce: true,
    allowed_mentions: pingRoleId === null ? { parse: [] } : { parse: [], roles: [pingRoleId] },
  };
}
