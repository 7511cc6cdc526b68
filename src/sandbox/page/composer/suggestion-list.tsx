import { ChoiceList } from '../menus/choice-list.js';
import type { Line } from '../menus/line.js';
import type { Suggestions } from './use-suggestions.js';

/** The suggestions of a field, above it; `note` is said where it isn't '', such as that nothing fits. */
export function SuggestionList(props: {
  readonly id: string;
  readonly label: string;
  readonly lines: readonly Line[];
  readonly suggestions: Suggestions;
  readonly note: string;
  readonly take: (index: number) => void;
  /** See `ChoiceList`. */
  readonly isTabStop: boolean;
}) {
  const { id, label, lines, suggestions, note, take, isTabStop } = props;
  const { isOpen, active } = suggestions;
  return (
    <div class="suggestions" data-open={isOpen || note !== ''}>
      {isOpen && (
        <ChoiceList
          id={id}
          label={label}
          lines={lines}
          active={active}
          isSelected={(index) => index === active}
          isMultiple={false}
          take={take}
          isTabStop={isTabStop}
        />
      )}
      <p role="status" class="suggestions-note">
        {note}
      </p>
    </div>
  );
}
