import { useEffect } from 'preact/hooks';
import type { DrawerName } from './top-bar.js';

/** Closes what is open beside the messages on Escape, and gives the focus back to the button that opened it. */
export function useEscape(open: DrawerName | undefined, close: () => void): void {
  useEffect(() => {
    if (open === undefined) return;
    const pressed = (event: KeyboardEvent) => {
      if (event.key !== 'Escape' || event.defaultPrevented) return;
      close();
      document.querySelector<HTMLElement>(`[aria-controls="${open}"]`)?.focus();
    };
    document.addEventListener('keydown', pressed);
    return () => document.removeEventListener('keydown', pressed);
  }, [open, close]);
}
