import { useLayoutEffect, useRef } from 'preact/hooks';
import { idOfItem } from './jump.js';

/**
 * Keeps the focus in the list of messages where an update takes away what had it, such as the button that a person
 * pressed: it goes to the same button of the message as it is now, or else to the message.
 *
 * @returns what the list does when something in it gets the focus
 */
export function useKeptFocus(): (event: FocusEvent) => void {
  const focused = useRef<HTMLElement | undefined>(undefined);
  const itemId = useRef('');
  useLayoutEffect(() => {
    const before = focused.current;
    if (before === undefined || document.activeElement !== document.body) return;
    if (before.isConnected && !before.matches(':disabled')) return;
    const item = document.getElementById(itemId.current);
    const usable = [
      ...(item?.querySelectorAll<HTMLElement>('[data-custom-id]:not(:disabled)') ?? []),
    ];
    const same =
      usable.find((one) => one.dataset['customId'] === before.dataset['customId']) ??
      // A button that pages on has another id on each page.
      usable.find((one) => one.textContent === before.textContent);
    (same ?? item)?.focus();
  });
  return ({ target }) => {
    if (!(target instanceof HTMLElement)) return;
    focused.current = target;
    itemId.current = target.closest(`[id^="${idOfItem('')}"]`)?.id ?? '';
  };
}
