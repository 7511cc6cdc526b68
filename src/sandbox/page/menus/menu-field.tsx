import type { APISelectMenuComponent } from 'discord-api-types/v10';
import { useRef, useState } from 'preact/hooks';
import { Icon } from '../frame/icon.js';
import { ChoiceList } from './choice-list.js';
import { Floating } from './floating.js';
import { idOfLine } from './line.js';
import { afterTaking, chosenInWords, limitsInWords, limitsOf } from './menu-choice.js';
import type { MenuOption } from './menu-options.js';
import { lineByLetter, nextLine } from './next-line.js';
import './menu-field.css';

/**
 * A select menu that opens a list: https://www.w3.org/WAI/ARIA/apg/patterns/combobox/examples/combobox-select-only/. A
 * single choice closes it, several are taken or left one by one until it is closed.
 */
export function MenuField(props: {
  /** The field's id; its list and lines have ids that begin with it. */
  readonly id: string;
  readonly menu: APISelectMenuComponent;
  readonly options: readonly MenuOption[];
  readonly chosen: readonly string[];
  /** What the field is called by a screen reader. */
  readonly label: string;
  readonly describedBy: string | undefined;
  readonly isWrong: boolean;
  readonly change: (values: readonly string[]) => void;
  /** Called when the list was closed, with what is chosen then. */
  readonly closed: (values: readonly string[]) => void;
}) {
  const { id, menu, options, chosen, label, describedBy, isWrong, change, closed } = props;
  const limits = limitsOf(menu);
  const isMultiple = limits.most > 1;
  const [active, setActive] = useState<number | undefined>(undefined);
  const isOpen = active !== undefined;
  const button = useRef<HTMLButtonElement>(null);
  const listId = `${id}-list`;
  const shown = chosenInWords(chosen, options);

  function open(): void {
    const first = options.findIndex(({ value }) => chosen.includes(value));
    setActive(Math.max(first, 0));
  }

  function close(values: readonly string[]): void {
    if (!isOpen) return;
    setActive(undefined);
    closed(values);
  }

  function take(index: number): void {
    const option = options[index];
    if (option === undefined) return;
    const values = afterTaking(option.value, chosen, limits);
    change(values);
    if (isMultiple) setActive(index);
    else close(values);
  }

  function pressed(event: KeyboardEvent): void {
    const { key } = event;
    const isTaking = key === 'Enter' || key === ' ';
    const labels = options.map((option) => option.label);
    const next =
      nextLine(key, active ?? -1, options.length) ?? lineByLetter(key, active ?? -1, labels);
    if (!isOpen && (isTaking || key === 'ArrowDown' || key === 'ArrowUp')) open();
    else if (isOpen && isTaking) take(active);
    else if (isOpen && key === 'Escape') close(chosen);
    else if (isOpen && next !== undefined) setActive(next);
    else {
      if (key === 'Tab') close(chosen);
      return;
    }
    event.preventDefault();
  }

  return (
    <div class="menu-field" data-wrong={isWrong}>
      <button
        ref={button}
        id={id}
        type="button"
        role="combobox"
        data-custom-id={menu.custom_id}
        disabled={menu.disabled ?? false}
        aria-label={`${label}: ${shown || 'nothing chosen'}`}
        aria-haspopup="listbox"
        aria-expanded={isOpen}
        aria-controls={isOpen ? listId : undefined}
        aria-activedescendant={isOpen ? idOfLine(listId, active) : undefined}
        aria-describedby={describedBy}
        aria-invalid={isWrong}
        onClick={() => (isOpen ? close(chosen) : open())}
        onKeyDown={pressed}
        onBlur={() => close(chosen)}
      >
        <span class={shown === '' ? 'menu-placeholder' : 'menu-chosen'}>
          {shown || (menu.placeholder ?? 'Choose')}
        </span>
        <Icon name="down" />
      </button>
      {isOpen && (
        <Floating
          anchor={() => button.current?.getBoundingClientRect() ?? new DOMRect()}
          width={button.current?.offsetWidth ?? 0}
          owns={(element) => button.current?.contains(element) === true}
          close={() => close(chosen)}
        >
          {limitsInWords(limits, options.length) !== '' && (
            // The button keeps the focus, so that its keys go on working.
            <p class="menu-limits" onMouseDown={(event) => event.preventDefault()}>
              {limitsInWords(limits, options.length)}
              {isMultiple && (
                <button
                  type="button"
                  class="quiet-button"
                  tabIndex={-1}
                  onClick={() => close(chosen)}
                >
                  Done
                </button>
              )}
            </p>
          )}
          <ChoiceList
            id={listId}
            label={label}
            lines={options}
            active={active}
            isSelected={(index) => chosen.includes(options[index]?.value ?? '')}
            isMultiple={isMultiple}
            take={take}
            isTabStop={false}
          />
        </Floating>
      )}
    </div>
  );
}
