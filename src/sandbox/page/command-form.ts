import type { OptionValues, SandboxChoice } from '../types.js';
import { make, makeButton } from './elements.js';
import { makeOptionField, type Mentionables } from './option-field.js';
import { optionTypes } from './discord-numbers.js';
import type { SlashCommand } from './slash-commands.js';

/** What a command's form does with what is entered. */
export interface CommandUse {
  readonly mentionables: Mentionables;
  /** Asks the bot for choices for the option being typed into. */
  readonly complete: (options: OptionValues, focused: string) => Promise<readonly SandboxChoice[]>;
  readonly run: (options: OptionValues) => void;
  readonly cancel: () => void;
}

/**
 * Shows the form of a command's options and moves the focus into it; Escape leaves it.
 *
 * @param typed what stood behind the command's name: it goes into the first text option
 */
export function openCommandForm(
  place: HTMLElement,
  command: SlashCommand,
  typed: string,
  use: CommandUse,
): void {
  const firstText = command.options.find((option) => option.type === optionTypes.text);
  const fields = command.options.map((option) =>
    makeOptionField(option, option === firstText ? typed : '', use.mentionables, () =>
      use.complete(valuesEntered(), option.name),
    ),
  );

  function valuesEntered(): OptionValues {
    return Object.fromEntries(
      fields.flatMap(({ name, value }) => {
        const entered = value();
        return entered === undefined ? [] : [[name, entered]];
      }),
    );
  }

  const run = make('button', { type: 'submit' }, `Run ${command.name}`);
  const form = make(
    'form',
    { 'aria-label': command.name },
    make('strong', {}, command.name),
    make('span', {}, command.description),
    ...fields.map((field) => field.element),
    make('div', { class: 'row' }, run, makeButton('Cancel', use.cancel)),
  );
  form.addEventListener('submit', (event) => {
    event.preventDefault();
    use.run(valuesEntered());
  });
  form.addEventListener('keydown', (event) => {
    if (event.defaultPrevented) return;
    if (event.key === 'Escape') use.cancel();
    // A browser sends a form off on Enter in a text field alone.
    if (event.key === 'Enter' && event.target instanceof HTMLSelectElement) {
      event.preventDefault();
      form.requestSubmit();
    }
  });
  place.replaceChildren(form);
  (form.querySelector<HTMLElement>('input, select') ?? run).focus();
}
