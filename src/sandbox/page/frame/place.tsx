import { Composer } from '../composer/composer.js';
import { ForumView } from '../messages/forum-view.js';
import { MessageList } from '../messages/message-list.js';
import { TypingLine } from '../messages/typing-line.js';
import { channelTypes } from '../state/discord-numbers.js';
import type { PageChannel } from '../state/world-state.js';
import { Problem } from './problem.js';

/** What is shown of a channel: a forum's posts, or messages and the composer. Undefined: the person sees none. */
export function Place({ channel }: { readonly channel: PageChannel | undefined }) {
  if (channel === undefined)
    return (
      <main class="place">
        <p class="ended">Nothing here that this person can see.</p>
        <Problem />
      </main>
    );
  if (channel.type === channelTypes.forum)
    return (
      <main class="place">
        <ForumView forum={channel} />
        <Problem />
      </main>
    );
  return (
    <main class="place">
      <MessageList channel={channel} />
      <TypingLine />
      <Problem />
      <Composer />
    </main>
  );
}
