import { useLayoutEffect, useState } from 'preact/hooks';
import { nameOfMention } from '../state/names.js';
import { usePage } from '../state/page-context.js';
import { placeOf } from '../state/page-state.js';
import { commandsIn, type PageChannel } from '../state/world-state.js';
import { CommandLine } from './command-line.js';
import { readable } from './mentions.js';
import { MessageField } from './message-field.js';
import { type SlashCommand, slashCommands } from './slash-commands.js';
import './composer.css';

/** Where a person writes: the field for messages, or the command that was chosen; off where they may not write. */
export function Composer() {
  const { state } = usePage();
  const channel = placeOf(state);
  if (channel === undefined) return null;
  if (!channel.writers.includes(state.speaker)) return <NoWriting />;
  return <OpenComposer key={`${channel.id} ${state.speaker}`} channel={channel} />;
}

function NoWriting() {
  const said = 'You don’t have permission to send messages here.';
  return (
    <div class="composer">
      <textarea id="text" rows={1} disabled placeholder={said} aria-label="Message" />
      <p class="unseen">{said}</p>
    </div>
  );
}

interface ChosenCommand {
  readonly command: SlashCommand;
  readonly typed: string;
}

function OpenComposer({ channel }: { readonly channel: PageChannel }) {
  const { state, dispatch } = usePage();
  const { draft, prefill, world, place, speaker } = state;
  const [chosen, choose] = useState<ChosenCommand | undefined>(undefined);
  const [text, setText] = useState('');

  useLayoutEffect(() => {
    if (draft.kind === 'message') return;
    choose(undefined);
    if (draft.kind === 'edit')
      setText(readable(draft.message.content, (of, id) => nameOfMention(world, of, id)));
    focusField();
  }, [draft]);

  useLayoutEffect(() => {
    if (prefill === undefined) return;
    const command = slashCommands(commandsIn(world, place, speaker)).find(
      (one) => one.name === prefill.trim(),
    );
    if (command !== undefined) choose({ command, typed: '' });
    else setText(prefill);
    dispatch({ kind: 'prefill', text: undefined });
    focusField();
  }, [prefill]);

  return (
    <div class="composer">
      {chosen === undefined ? (
        <MessageField
          channel={channel}
          text={text}
          setText={setText}
          openCommand={(command, typed) => {
            dispatch({ kind: 'draft', draft: { kind: 'message' } });
            setText('');
            choose({ command, typed });
          }}
        />
      ) : (
        <CommandLine
          key={chosen.command.name}
          command={chosen.command}
          typed={chosen.typed}
          leave={() => {
            choose(undefined);
            focusField();
          }}
        />
      )}
    </div>
  );
}

/** Brings the focus to the field once it is there. */
function focusField(): void {
  requestAnimationFrame(() => document.getElementById('text')?.focus());
}
