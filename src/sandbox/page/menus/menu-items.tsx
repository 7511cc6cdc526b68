import { useRef } from 'preact/hooks';
import type { MessageDeed } from './message-deeds.js';
import { lineByLetter, nextLine } from './next-line.js';

/** The items of a menu, the first with the focus: https://www.w3.org/WAI/ARIA/apg/patterns/menubar/ */
export function MenuItems(props: {
  readonly label: string;
  readonly deeds: readonly MessageDeed[];
  readonly take: (deed: MessageDeed) => void;
  readonly close: () => void;
}) {
  const { label, deeds, take, close } = props;
  const menu = useRef<HTMLDivElement>(null);
  const items = () => [...(menu.current?.querySelectorAll<HTMLElement>('[role="menuitem"]') ?? [])];
  return (
    <div
      ref={menu}
      class="menu-items"
      role="menu"
      aria-label={label}
      tabIndex={-1}
      onKeyDown={(event) => {
        const { key } = event;
        const at = items().findIndex((item) => item === document.activeElement);
        const labels = deeds.map((deed) => deed.label);
        const next = nextLine(key, at, deeds.length) ?? lineByLetter(key, at, labels);
        if (next !== undefined) items()[next]?.focus();
        else if (key === 'Escape' || key === 'Tab') close();
        else return;
        event.preventDefault();
        event.stopPropagation();
      }}
    >
      {deeds.map((deed, index) => (
        <button
          key={deed.label}
          type="button"
          role="menuitem"
          tabIndex={-1}
          // What floats gives it the focus when it is shown.
          autofocus={index === 0}
          data-kind={deed.kind}
          data-first={deeds[index - 1]?.kind !== deed.kind}
          onClick={() => take(deed)}
        >
          {deed.label}
          {deed.kind === 'command' && <small> Apps</small>}
        </button>
      ))}
    </div>
  );
}
