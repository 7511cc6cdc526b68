import { useLayoutEffect, useRef, useState } from 'preact/hooks';
import { Icon } from '../frame/icon.js';
import { usePage } from '../state/page-context.js';
import { AddedOption, addOptionId } from './added-option.js';
import {
  firstEntry,
  problemOf,
  valuesOf,
  withEntered,
  withOption,
  withoutOption,
} from './command-entry.js';
import { choicesOf } from './option-choices.js';
import { idOfOption, OptionField } from './option-field.js';
import type { SlashCommand } from './slash-commands.js';

/** A command that was chosen, with the fields of its options; Enter runs it, Escape leaves it. */
export function CommandLine(props: {
  readonly command: SlashCommand;
  /** What was typed behind its name. */
  readonly typed: string;
  readonly leave: () => void;
}) {
  const { command, typed, leave } = props;
  const { state, deeds } = usePage();
  const [entry, setEntry] = useState(() => firstEntry(command, typed));
  const [isChecked, setChecked] = useState(false);
  const form = useRef<HTMLFormElement>(null);
  const choices = (option: (typeof command.options)[number]) =>
    choicesOf(option, state.world, state.speaker);
  // The focus follows an option that was added.
  const last = entry.shown.at(-1)?.option.name;
  const count = entry.shown.length;
  const before = useRef(count);
  useLayoutEffect(() => {
    if (count > before.current && last !== undefined) focus(idOfOption(last));
    if (count < before.current) focus(addOptionId);
    before.current = count;
  }, [count, last]);
  useLayoutEffect(() => {
    form.current?.querySelector<HTMLElement>('input, button[type="submit"]')?.focus();
  }, []);

  function run(): void {
    const wrong = entry.shown.find((one) => problemOf(one, choices(one.option)) !== undefined);
    setChecked(true);
    if (wrong !== undefined) return focus(idOfOption(wrong.option.name));
    void deeds.run(command.command, command.subcommand, valuesOf(entry, choices));
    leave();
  }

  function erase(name: string): void {
    const without = withoutOption(entry, name);
    if (without === entry) leave();
    else setEntry(without);
  }

  return (
    <form
      // The page's link to the composer leads here as well.
      id="text"
      tabIndex={-1}
      ref={form}
      class="command-line"
      aria-label={command.name}
      noValidate
      onSubmit={(event) => {
        event.preventDefault();
        run();
      }}
      onKeyDown={(event) => {
        if (event.defaultPrevented || event.key !== 'Escape') return;
        event.preventDefault();
        leave();
      }}
    >
      <p class="command-title">
        <strong>{command.name}</strong> <span>{command.description}</span>
        <button type="button" class="quiet-button" aria-label="Leave the command" onClick={leave}>
          <Icon name="close" />
        </button>
      </p>
      <div class="option-fields">
        {entry.shown.map((one) => (
          <OptionField
            key={one.option.name}
            entry={one}
            choices={choices(one.option)}
            problem={problemOf(one, choices(one.option))}
            isChecked={isChecked}
            enter={(entered) => setEntry((now) => withEntered(now, one.option.name, entered))}
            complete={() =>
              deeds.complete(
                command.command,
                command.subcommand,
                { ...valuesOf(entry, choices), [one.option.name]: one.entered.text },
                one.option.name,
              )
            }
            erase={() => erase(one.option.name)}
          />
        ))}
        {entry.addable.length > 0 && (
          <AddedOption
            options={entry.addable}
            add={(name) => setEntry((now) => withOption(now, name))}
            erase={leave}
          />
        )}
        <button
          type="submit"
          class="message-button"
          data-style="1"
          onKeyDown={(event) => {
            if (event.key === 'Backspace') leave();
          }}
        >
          Run
        </button>
      </div>
    </form>
  );
}

function focus(id: string): void {
  document.getElementById(id)?.focus();
}
