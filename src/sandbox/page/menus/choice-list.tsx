import { useLayoutEffect, useRef } from 'preact/hooks';
import { idOfLine, type Line } from './line.js';
import './choice-list.css';

/** A list of choices as a listbox; its keys are handled by the field or button that it belongs to, which keeps the focus. */
export function ChoiceList(props: {
  readonly id: string;
  readonly label: string;
  readonly lines: readonly Line[];
  /** The line that Enter would take, -1 for none. */
  readonly active: number;
  readonly isSelected: (index: number) => boolean;
  readonly isMultiple: boolean;
  readonly take: (index: number) => void;
  /** Whether Tab reaches the list itself: so it must be where the field that it belongs to is no combobox, and a long list scrolls. */
  readonly isTabStop: boolean;
}) {
  const { id, label, lines, active, isSelected, isMultiple, take, isTabStop } = props;
  const list = useRef<HTMLUListElement>(null);
  useLayoutEffect(() => {
    list.current?.children[active]?.scrollIntoView({ block: 'nearest' });
  }, [active, lines.length]);
  return (
    <ul
      id={id}
      ref={list}
      class="choices"
      role="listbox"
      aria-label={label}
      tabIndex={isTabStop ? 0 : undefined}
      aria-multiselectable={isMultiple ? true : undefined}
      // The focus stays where the keys are handled.
      onMouseDown={(event) => event.preventDefault()}
    >
      {lines.map((line, index) => (
        <li
          key={`${index} ${line.label}`}
          id={idOfLine(id, index)}
          role="option"
          aria-selected={isSelected(index)}
          data-active={index === active}
          data-multiple={isMultiple}
          onClick={() => take(index)}
        >
          <span class="choice-label">{line.label}</span>
          {line.hint !== '' && <span class="choice-hint">{line.hint}</span>}
        </li>
      ))}
    </ul>
  );
}
