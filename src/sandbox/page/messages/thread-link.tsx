import type { SandboxMessage } from '../../types.js';
import { Icon } from '../frame/icon.js';
import { usePage } from '../state/page-context.js';

/** The thread that hangs on a message, if any: a click leads there. */
export function ThreadLink({ message }: { readonly message: SandboxMessage }) {
  const { state, dispatch } = usePage();
  // A thread on a message has the message's id; so has a forum's post, where it is its own first message.
  const thread = state.world.channels.find(
    (one) => one.id === message.id && one.id !== message.channel_id,
  );
  if (thread?.viewers.includes(state.speaker) !== true) return null;
  const count = thread.message_count ?? 0;
  return (
    <button
      type="button"
      class="thread-link"
      onClick={() => dispatch({ kind: 'go-to', channelId: thread.id })}
    >
      <Icon name="thread" />
      <strong>{thread.name}</strong>
      <span>
        {count === 1 ? '1 message' : `${count} messages`}
        {thread.thread_metadata?.archived === true && ', archived'}
      </span>
    </button>
  );
}
