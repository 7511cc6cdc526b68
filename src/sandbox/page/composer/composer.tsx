import { useRef, useState } from 'preact/hooks';
import { usePage } from '../state/page-context.js';
import { commandsIn, nameOf } from '../state/world-state.js';
import { commandsFor, slashCommands } from './slash-commands.js';

/** The field in which a person writes: Enter sends, Shift+Enter begins a line, `/` names a command. */
export function Composer() {
  const { state, dispatch, deeds } = usePage();
  const [text, setText] = useState('');
  const field = useRef<HTMLTextAreaElement>(null);
  const { draft, world, place, speaker } = state;
  const commands = commandsFor(text, slashCommands(commandsIn(world, place, speaker)));

  async function send(): Promise<void> {
    const [command] = commands;
    if (text.trim() === '') return;
    if (command !== undefined) {
      setText('');
      return deeds.run(command.command, command.subcommand, {});
    }
    const isSent = await deeds.say(text, draft.kind === 'reply' ? draft.message.id : undefined);
    if (!isSent) return;
    setText('');
    dispatch({ kind: 'draft', draft: { kind: 'message' } });
  }

  return (
    <form
      class="composer"
      onSubmit={(event) => {
        event.preventDefault();
        void send();
      }}
    >
      {draft.kind === 'reply' && <p>Replying to {nameOf(draft.message.author)}</p>}
      <label for="text" class="unseen">
        Message
      </label>
      <textarea
        id="text"
        ref={field}
        rows={1}
        value={text}
        placeholder="@Byline and a question, or / for a command"
        onInput={(event) => setText(event.currentTarget.value)}
        onKeyDown={(event) => {
          if (event.key !== 'Enter' || event.shiftKey || event.isComposing) return;
          event.preventDefault();
          void send();
        }}
      />
      <ul>
        {commands.map((one) => (
          <li key={one.name}>
            {one.name} <small>{one.description}</small>
          </li>
        ))}
      </ul>
    </form>
  );
}
