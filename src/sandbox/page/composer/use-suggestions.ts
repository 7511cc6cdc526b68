import { useState } from 'preact/hooks';
import { nextLine } from '../menus/next-line.js';

/** A list of suggestions below which a person goes on typing. */
export interface Suggestions {
  readonly isOpen: boolean;
  /** The line that Enter and Tab take, -1 for none. */
  readonly active: number;
  /** Handles a key of the field; true where it was for the list. */
  readonly pressed: (event: KeyboardEvent) => boolean;
  readonly close: () => void;
}

/**
 * Keeps which line of a field's suggestions is active: arrows go through them, Enter and Tab take one, Escape closes.
 *
 * @param about what the list is for; with another one it is open again, at its first line where `first` is 0, at none where it is -1
 */
export function useSuggestions(list: {
  readonly about: string;
  readonly length: number;
  readonly first: 0 | -1;
  readonly take: (index: number) => void;
}): Suggestions {
  const { about, length, first, take } = list;
  const fresh = { about, active: first as number, isClosed: false };
  const [kept, setKept] = useState(fresh);
  const now = kept.about === about ? kept : fresh;
  const isOpen = length > 0 && !now.isClosed;
  const active = isOpen ? Math.min(now.active, length - 1) : -1;
  const close = () => setKept({ ...now, isClosed: true });
  return {
    isOpen,
    active,
    close,
    pressed(event) {
      if (event.isComposing || length === 0) return false;
      const { key } = event;
      const next =
        key === 'ArrowDown' || key === 'ArrowUp' ? nextLine(key, active, length) : undefined;
      const takes = active >= 0 && !event.shiftKey && (key === 'Enter' || key === 'Tab');
      if (next !== undefined && (isOpen || key === 'ArrowDown'))
        setKept({ about, active: next, isClosed: false });
      else if (isOpen && takes) {
        close();
        take(active);
      } else if (isOpen && key === 'Escape') close();
      else return false;
      event.preventDefault();
      return true;
    },
  };
}
