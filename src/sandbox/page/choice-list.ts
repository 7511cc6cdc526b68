import { make } from './elements.js';

/** A line of a list of choices. */
export interface Choice<T> {
  readonly label: string;
  readonly hint?: string;
  readonly value: T;
}

/** A list of choices at a text field. */
export interface ChoiceList {
  readonly isOpen: () => boolean;
  readonly close: () => void;
}

/**
 * Offers choices while a person types into a field: arrows move, Enter or Tab takes, Escape closes.
 * https://www.w3.org/WAI/ARIA/apg/patterns/combobox/
 *
 * @param offer the choices for what was typed; only the newest answer is shown
 */
export function offerChoices<T>(
  field: HTMLInputElement | HTMLTextAreaElement,
  list: HTMLUListElement,
  offer: (typed: string) => Promise<readonly Choice<T>[]>,
  take: (value: T, typed: string) => void,
): ChoiceList {
  let choices: readonly Choice<T>[] = [];
  let active = -1;
  let asked = 0;

  list.id ||= `${field.id}-choices`;
  list.setAttribute('role', 'listbox');
  list.setAttribute('aria-label', 'Choices');
  field.setAttribute('role', 'combobox');
  field.setAttribute('aria-controls', list.id);
  field.setAttribute('aria-autocomplete', 'list');
  show([]);

  function show(next: readonly Choice<T>[]): void {
    choices = next;
    list.hidden = next.length === 0;
    field.setAttribute('aria-expanded', String(next.length > 0));
    list.replaceChildren(...next.map(viewChoice));
    activate(-1);
  }

  function viewChoice({ label, hint }: Choice<T>, index: number): HTMLLIElement {
    const item = make('li', { role: 'option', id: `${list.id}-${index}` }, label);
    if (hint !== undefined) item.append(' ', make('small', {}, hint));
    // Not a click: the field would lose the focus first, and that closes the list.
    item.addEventListener('mousedown', (event) => {
      event.preventDefault();
      accept(index);
    });
    return item;
  }

  function activate(index: number): void {
    active = index;
    [...list.children].forEach((item, at) => {
      item.setAttribute('aria-selected', String(at === index));
      if (at === index) item.scrollIntoView({ block: 'nearest' });
    });
    if (index < 0) field.removeAttribute('aria-activedescendant');
    else field.setAttribute('aria-activedescendant', `${list.id}-${index}`);
  }

  function accept(index: number): void {
    const choice = choices[index];
    close();
    if (choice !== undefined) take(choice.value, field.value);
  }

  function close(): void {
    asked += 1;
    show([]);
  }

  async function refresh(): Promise<void> {
    asked += 1;
    const mine = asked;
    const next = await offer(field.value);
    if (mine === asked) show(next);
  }

  function pressed(event: KeyboardEvent): void {
    if (choices.length === 0 || event.isComposing) return;
    const step = { ArrowDown: 1, ArrowUp: -1 }[event.key];
    if (step !== undefined) {
      const from = active < 0 && step < 0 ? 0 : active;
      activate((from + step + choices.length) % choices.length);
    } else if (event.key === 'Escape') close();
    else if (event.key === 'Enter' && !event.shiftKey && active >= 0) accept(active);
    else return;
    event.preventDefault();
    event.stopImmediatePropagation();
  }

  field.addEventListener('input', () => void refresh());
  field.addEventListener('focus', () => void refresh());
  field.addEventListener('blur', close);
  field.addEventListener('keydown', (event) => pressed(event as KeyboardEvent));
  return { isOpen: () => choices.length > 0, close };
}
