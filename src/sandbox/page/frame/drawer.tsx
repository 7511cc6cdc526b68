import type { ComponentChildren } from 'preact';
import type { DrawerName } from './top-bar.js';

/** A part that stands beside the messages where there is room, and where there isn't slides over them while it is open. */
export function Drawer(props: {
  readonly name: DrawerName;
  readonly isOpen: boolean;
  readonly children: ComponentChildren;
}) {
  return (
    <div id={props.name} class={`drawer ${props.name}`} data-open={props.isOpen}>
      {props.children}
    </div>
  );
}
