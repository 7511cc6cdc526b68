import { Composer } from '../composer/composer.js';
import { ForumView } from '../messages/forum-view.js';
import { MessageList } from '../messages/message-list.js';
import { TypingLine } from '../messages/typing-line.js';
import { channelTypes } from '../state/discord-numbers.js';
import type { PageChannel } from '../state/world-state.js';
import { Problem } from './problem.js';

/** What is shown of a channel: a forum's posts, or messages and the composer. Undefined: direct messages to be opened. */
export function Place({ channel }: { readonly channel: PageChannel | undefined }) {
  if (channel?.type === channelTypes.forum)
    return (
      <main class="place">
        <ForumView forum={channel} />
        <Problem />
      </main>
    );
  return (
    <main class="place">
      <MessageList />
      <TypingLine />
      <Problem />
      <Composer />
    </main>
  );
}
