import type { PageState } from '../page-types.js';
import type { SandboxEvent } from '../types.js';
import type { World } from '../world/world.js';

/** How long it shows that somebody types, ms (https://discord.com/developers/docs/resources/channel#trigger-typing-indicator). */
const typingShows = 10_000;

/** Who types where. */
export interface Typing {
  readonly hear: (event: SandboxEvent) => void;
  readonly now: () => PageState['typing'];
}

/** Notes who types, until they say something or 10 s have passed. */
export function createTyping({ clock }: Pick<World, 'clock'>): Typing {
  const typing = new Map<string, PageState['typing'][number]>();
  return {
    hear(event) {
      if (event.kind === 'typing') {
        const { channelId, userId } = event;
        const until = clock.now() + typingShows;
        typing.set(`${channelId} ${userId}`, { channelId, userId, until });
      } else if (event.kind === 'message-created')
        typing.delete(`${event.message.channel_id} ${event.message.author.id}`);
    },
    now: () => [...typing.values()].filter(({ until }) => until > clock.now()),
  };
}
