import { LookSwitch } from './look-switch.js';

/** What can be opened beside the messages. */
export type DrawerName = 'channels' | 'members' | 'panel';

/** The bar above all: where one is, and buttons for what stands beside. */
export function TopBar(props: {
  readonly title: string;
  readonly open: DrawerName | undefined;
  readonly toggle: (name: DrawerName) => void;
}) {
  const button = (name: DrawerName, label: string, symbol: string) => (
    <button
      type="button"
      class={`bar-button for-${name}`}
      aria-expanded={props.open === name}
      aria-controls={name}
      onClick={() => props.toggle(name)}
    >
      <span aria-hidden="true">{symbol}</span> <span class="bar-label">{label}</span>
    </button>
  );
  return (
    <header class="top-bar">
      {button('channels', 'Channels', '☰')}
      <h1>{props.title}</h1>
      <LookSwitch />
      {button('members', 'Members', '☺')}
      {button('panel', 'Look inside', '⌕')}
    </header>
  );
}
