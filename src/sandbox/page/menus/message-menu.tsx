import { messageCommands } from '../composer/slash-commands.js';
import { usePage } from '../state/page-context.js';
import { commandsIn, type Entry, nameOf } from '../state/world-state.js';

/** What a person can do with a message: reply, and the commands that run on messages. */
export function MessageMenu({ entry }: { readonly entry: Entry }) {
  const { state, dispatch, deeds } = usePage();
  const { message } = entry;
  const commands = messageCommands(commandsIn(state.world, state.place, state.speaker));
  return (
    <div class="message-menu" role="group" aria-label={`Message of ${nameOf(message.author)}`}>
      <button
        type="button"
        onClick={() => {
          dispatch({ kind: 'draft', draft: { kind: 'reply', message } });
          document.getElementById('text')?.focus();
        }}
      >
        Reply
      </button>
      {commands.map((name) => (
        <button key={name} type="button" onClick={() => void deeds.runOnMessage(name, message.id)}>
          {name}
        </button>
      ))}
    </div>
  );
}
