import { type MessageUse, viewMessage } from './message-view.js';
import type { Entry } from './world-state.js';

/** The list of a channel's messages. */
export interface Log {
  /** Shows these messages; those that are as before stay, with the focus in them. */
  readonly show: (entries: readonly Entry[], useOf: (entry: Entry) => MessageUse) => void;
}

/** Makes the log of a list element. It follows new messages while its end is in sight. */
export function createLog(list: HTMLOListElement): Log {
  let shown = new Map<string, { readonly looks: string; readonly item: HTMLLIElement }>();

  function show(entries: readonly Entry[], useOf: (entry: Entry) => MessageUse): void {
    const atEnd = list.scrollHeight - list.scrollTop - list.clientHeight < 80;
    const focused = focusedIn(list);
    const before = shown;
    shown = new Map(
      entries.map((entry) => {
        const use = useOf(entry);
        const looks = JSON.stringify([entry, use.commands]);
        const old = before.get(entry.message.id);
        const item = old?.looks === looks ? old.item : viewMessage(entry, use);
        return [entry.message.id, { looks, item }];
      }),
    );
    place(
      list,
      [...shown.values()].map(({ item }) => item),
    );
    if (focused !== undefined && document.activeElement === document.body) focused.again();
    if (atEnd) list.scrollTop = list.scrollHeight;
  }

  return { show };
}

/** Puts the items in their order and moves only those that aren't in it yet, so that the focus stays. */
function place(list: HTMLOListElement, items: readonly HTMLLIElement[]): void {
  const wanted = new Set<Element>(items);
  const gone = [...list.children].filter((item) => !wanted.has(item));
  for (const item of gone) item.remove();
  items.forEach((item, index) => {
    if (list.children[index] !== item) list.insertBefore(item, list.children[index] ?? null);
  });
}

/** The focus in the list, and how to give it back when its message was shown anew. */
function focusedIn(list: HTMLOListElement): { readonly again: () => void } | undefined {
  const focused = document.activeElement;
  const item = list.contains(focused) ? focused?.closest('li[id]') : undefined;
  if (!item) return undefined;
  const customId = focused?.getAttribute('data-custom-id');
  return {
    again() {
      const anew = [...list.children].find((one) => one.id === item.id);
      if (!(anew instanceof HTMLElement)) return list.focus();
      const same = [...anew.querySelectorAll<HTMLElement>('[data-custom-id]')].find(
        (one) => one.dataset['customId'] === customId && !one.matches(':disabled'),
      );
      (same ?? anew).focus();
    },
  };
}
