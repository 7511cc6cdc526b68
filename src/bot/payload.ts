import { MessageFlags, type APIMessageTopLevelComponent } from 'discord.js';
import type { MessageView } from '../views/message.js';

/** A view as discord.js sends it. The client's `allowedMentions` see to it that nothing in it pings. */
export function payload(view: MessageView): {
  components: APIMessageTopLevelComponent[];
  flags: MessageFlags.IsComponentsV2;
} {
  return { components: [...view.components], flags: MessageFlags.IsComponentsV2 };
}
