import type { APIApplicationCommandBasicOption } from 'discord-api-types/v10';
import { useState } from 'preact/hooks';
import { idOfLine } from '../menus/line.js';
import { SuggestionList } from './suggestion-list.js';
import { useSuggestions } from './use-suggestions.js';

/** The id of the field in which options are added. */
export const addOptionId = 'option-add';

/** The field in which a person names an option to add to the command; Enter in it while it is empty runs the command. */
export function AddedOption(props: {
  readonly options: readonly APIApplicationCommandBasicOption[];
  readonly add: (name: string) => void;
  /** Called on Backspace in the empty field. */
  readonly erase: () => void;
}) {
  const { options, add, erase } = props;
  const [text, setText] = useState('');
  const [isFocused, setFocused] = useState(false);
  const offered = isFocused
    ? options.filter(({ name }) => name.startsWith(text.trim().toLowerCase()))
    : [];
  const take = (index: number) => {
    const name = offered[index]?.name;
    if (name === undefined) return;
    setText('');
    add(name);
  };
  const suggestions = useSuggestions({
    about: `${text} ${offered.length}`,
    length: offered.length,
    first: text === '' ? -1 : 0,
    take,
  });
  const listId = `${addOptionId}-choices`;
  return (
    <div class="option-field added">
      <label for={addOptionId}>Add an option</label>
      <input
        id={addOptionId}
        role="combobox"
        autocomplete="off"
        placeholder={options.map(({ name }) => name).join(', ')}
        value={text}
        aria-expanded={suggestions.isOpen}
        aria-controls={suggestions.isOpen ? listId : undefined}
        aria-activedescendant={idOfLine(listId, suggestions.active)}
        aria-autocomplete="list"
        onInput={({ currentTarget }) => setText(currentTarget.value)}
        onFocus={() => setFocused(true)}
        onBlur={() => setFocused(false)}
        onKeyDown={(event) => {
          if (suggestions.pressed(event)) return;
          if (event.key === 'Enter' && text !== '') event.preventDefault();
          if (event.key !== 'Backspace' || text !== '') return;
          event.preventDefault();
          erase();
        }}
      />
      <SuggestionList
        id={listId}
        label="Options that can be added"
        lines={offered.map(({ name, description }) => ({ label: name, hint: description }))}
        suggestions={suggestions}
        note={isFocused && offered.length === 0 ? 'No option is called that.' : ''}
        take={take}
        isTabStop={false}
      />
    </div>
  );
}
