import { offerChoices } from './choice-list.js';
import { find, makeButton } from './elements.js';
import { commandsFor, type SlashCommand, typedBehind } from './slash-commands.js';

/** The field in which a person writes. */
export interface Composer {
  readonly focus: () => void;
  readonly hide: () => void;
  readonly show: () => void;
  /** Empties it, also of whom it replies to. */
  readonly reset: () => void;
  readonly replyTo: (messageId: string, author: string) => void;
}

/** What becomes of what is written. */
export interface ComposerUse {
  /** The commands that are offered behind a `/`. */
  readonly commands: () => readonly SlashCommand[];
  /** Sends a message; false where it was refused: then the text stays. */
  readonly send: (text: string, replyTo: string | undefined) => Promise<boolean>;
  readonly choose: (command: SlashCommand, typed: string) => void;
}

/** Makes the page's composer: Enter sends, Shift+Enter begins a line, `/` lists the commands. */
export function createComposer(use: ComposerUse): Composer {
  const form = find('composer', HTMLFormElement);
  const field = find('text', HTMLTextAreaElement);
  const replyLine = find('reply', HTMLParagraphElement);
  let replied: string | undefined;

  offerChoices(
    field,
    find('text-choices', HTMLUListElement),
    (typed) =>
      Promise.resolve(
        commandsFor(typed, use.commands()).map((command) => ({
          label: command.name,
          hint: command.description,
          value: command,
        })),
      ),
    (command, typed) => use.choose(command, typedBehind(typed, command)),
  );

  function stopReplying(): void {
    replied = undefined;
    replyLine.hidden = true;
  }

  function reset(): void {
    field.value = '';
    stopReplying();
  }

  async function send(): Promise<void> {
    const text = field.value;
    if (text.trim() === '') return;
    const [command] = commandsFor(text, use.commands());
    if (command !== undefined) return use.choose(command, typedBehind(text, command));
    if ((await use.send(text, replied)) && field.value === text) reset();
  }

  form.addEventListener('submit', (event) => {
    event.preventDefault();
    void send();
  });
  field.addEventListener('keydown', (event) => {
    if (event.key === 'Escape') stopReplying();
    if (event.key !== 'Enter' || event.shiftKey || event.isComposing) return;
    event.preventDefault();
    void send();
  });

  return {
    focus: () => field.focus(),
    hide: () => (form.hidden = true),
    show: () => (form.hidden = false),
    reset,
    replyTo(messageId, author) {
      replied = messageId;
      replyLine.replaceChildren(`Replying to ${author} `, makeButton('Stop', stopReplying));
      replyLine.hidden = false;
      field.focus();
    },
  };
}
