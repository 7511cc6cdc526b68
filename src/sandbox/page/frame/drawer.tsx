import type { ComponentChildren } from 'preact';
import { useEffect } from 'preact/hooks';
import type { DrawerName } from './top-bar.js';

/** A part that stands beside the messages where there is room, and where there isn't slides over them while it is open. */
export function Drawer(props: {
  readonly name: DrawerName;
  readonly isOpen: boolean;
  readonly close: () => void;
  readonly children: ComponentChildren;
}) {
  const { name, isOpen, close } = props;
  useEffect(() => {
    if (!isOpen) return;
    const pressed = (event: KeyboardEvent) => {
      if (event.key !== 'Escape' || event.defaultPrevented) return;
      close();
      document.querySelector<HTMLElement>(`[aria-controls="${name}"]`)?.focus();
    };
    document.addEventListener('keydown', pressed);
    return () => document.removeEventListener('keydown', pressed);
  }, [isOpen, close]);
  return (
    <div id={name} class={`drawer ${name}`} data-open={String(isOpen)}>
      {props.children}
    </div>
  );
}
