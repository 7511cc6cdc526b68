import { useState } from 'preact/hooks';
import type { SandboxChoice } from '../../types.js';
import { idOfLine } from '../menus/line.js';
import type { OptionEntry, Entered } from './command-entry.js';
import { choicesFor, type OptionChoice } from './option-choices.js';
import { SuggestionList } from './suggestion-list.js';
import { useCompletions } from './use-completions.js';
import { useSuggestions } from './use-suggestions.js';

/** The id of an option's field. */
export function idOfOption(name: string): string {
  return `option-${name}`;
}

/** The field of a command's option, with what is offered for it. */
export function OptionField(props: {
  readonly entry: OptionEntry;
  /** The choices that it is limited to; undefined where any text or number can be typed. */
  readonly choices: readonly OptionChoice[] | undefined;
  readonly problem: string | undefined;
  /** Whether a problem is shown before the field was left. */
  readonly isChecked: boolean;
  readonly enter: (entered: Entered) => void;
  readonly complete: () => Promise<readonly SandboxChoice[]>;
  /** Called on Backspace in the empty field. */
  readonly erase: () => void;
}) {
  const { entry, choices, problem, isChecked, enter, complete, erase } = props;
  const { option, entered } = entry;
  const id = idOfOption(option.name);
  const [isFocused, setFocused] = useState(false);
  const [wasLeft, setLeft] = useState(false);
  const isOffering = isFocused && entered.taken?.name !== entered.text;
  const isAsked = isOffering && 'autocomplete' in option && (option.autocomplete ?? false);
  const completions = useCompletions(isAsked, entered.text, complete);
  const offered = isOffering ? offeredOf(entered.text, choices, completions.choices) : [];
  const take = (index: number) => {
    const taken = offered[index];
    if (taken !== undefined) enter({ text: taken.name, taken });
  };
  const suggestions = useSuggestions({
    about: `${entered.text} ${offered.length}`,
    length: offered.length,
    first: choices !== undefined && entered.text !== '' ? 0 : -1,
    take,
  });
  const isWrong = problem !== undefined && (isChecked || (wasLeft && entered.text !== ''));
  return (
    <div class="option-field" data-wrong={isWrong}>
      <label for={id}>
        {option.name}
        {option.required === true && <span class="required"> (required)</span>}
      </label>
      <input
        id={id}
        role="combobox"
        autocomplete="off"
        spellcheck={false}
        value={entered.text}
        required={option.required ?? false}
        aria-expanded={suggestions.isOpen}
        aria-controls={suggestions.isOpen ? `${id}-choices` : undefined}
        aria-activedescendant={idOfLine(`${id}-choices`, suggestions.active)}
        aria-autocomplete="list"
        aria-invalid={isWrong}
        aria-describedby={`${id}-about`}
        onInput={({ currentTarget }) => enter({ text: currentTarget.value, taken: undefined })}
        onFocus={() => setFocused(true)}
        onBlur={() => {
          setFocused(false);
          setLeft(true);
        }}
        onKeyDown={(event) => {
          if (suggestions.pressed(event) || event.key !== 'Backspace' || entered.text !== '')
            return;
          event.preventDefault();
          erase();
        }}
      />
      <SuggestionList
        id={`${id}-choices`}
        label={`Choices for ${option.name}`}
        lines={offered.map(({ name }) => ({ label: name, hint: '' }))}
        suggestions={suggestions}
        note={noteOf(isOffering, isAsked, completions.isLoading, choices, offered)}
        take={take}
        isTabStop={false}
      />
      <small id={`${id}-about`}>{isWrong ? problem : option.description}</small>
    </div>
  );
}

function offeredOf(
  typed: string,
  choices: readonly OptionChoice[] | undefined,
  completed: readonly SandboxChoice[],
): readonly OptionChoice[] {
  return choices === undefined ? completed : choicesFor(typed, choices);
}

function noteOf(
  isOffering: boolean,
  isAsked: boolean,
  isLoading: boolean,
  choices: readonly OptionChoice[] | undefined,
  offered: readonly OptionChoice[],
): string {
  if (!isOffering) return '';
  if (isAsked && isLoading) return 'Loading options…';
  return offered.length === 0 && (isAsked || choices !== undefined)
    ? 'No options match what you typed.'
    : '';
}
