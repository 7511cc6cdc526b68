import { make, makeButton } from './elements.js';

/** A line of the list of channels. */
export interface Place {
  readonly id: string;
  readonly title: string;
}

/** Shows the channels as buttons that lead there; the focus stays on the one that had it. */
export function viewChannels(
  list: HTMLUListElement,
  places: readonly Place[],
  current: string,
  goTo: (id: string) => void,
): void {
  const focused = list.contains(document.activeElement)
    ? document.activeElement?.getAttribute('data-place')
    : undefined;
  const buttons = places.map(({ id, title }) =>
    makeButton(title, () => goTo(id), {
      'data-place': id,
      'aria-current': String(id === current),
    }),
  );
  list.replaceChildren(...buttons.map((button) => make('li', {}, button)));
  buttons.find((button) => button.dataset['place'] === focused)?.focus();
}
