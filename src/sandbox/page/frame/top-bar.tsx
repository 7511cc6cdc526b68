import { Icon, type IconName } from './icon.js';
import { LookSwitch } from './look-switch.js';
import './top-bar.css';

/** What can be opened beside the messages. */
export type DrawerName = 'channels' | 'members' | 'panel';

/** The bar above all: where one is, and buttons for what stands beside. */
export function TopBar(props: {
  readonly title: string;
  readonly icon: IconName;
  readonly topic: string;
  readonly open: DrawerName | undefined;
  readonly toggle: (name: DrawerName) => void;
}) {
  const button = (name: DrawerName, label: string, icon: IconName) => (
    <button
      type="button"
      class={`bar-button for-${name}`}
      title={label}
      aria-expanded={props.open === name}
      aria-controls={name}
      onClick={() => props.toggle(name)}
    >
      <Icon name={icon} /> <span class="bar-label">{label}</span>
    </button>
  );
  return (
    <header class="top-bar">
      {button('channels', 'Channels', 'channels')}
      <h1>
        <Icon name={props.icon} /> {props.title}
      </h1>
      <p class="topic">{props.topic}</p>
      <LookSwitch />
      {button('members', 'Members', 'group')}
      {button('panel', 'Look inside', 'inside')}
    </header>
  );
}
