import type { APISelectMenuComponent } from 'discord-api-types/v10';
import { usePage } from '../state/page-context.js';
import { menuOptions } from './menu-options.js';

/** A select menu of a message; `choose` gets the values once the person has made their choice. */
export function SelectMenu(props: {
  readonly menu: APISelectMenuComponent;
  readonly choose: (values: readonly string[]) => void;
}) {
  const { menu, choose } = props;
  const { world, speaker } = usePage().state;
  return (
    <select
      aria-label={menu.placeholder ?? 'Choose'}
      disabled={menu.disabled ?? false}
      onChange={(event) => choose([event.currentTarget.value])}
    >
      <option value="">{menu.placeholder ?? 'Choose'}</option>
      {menuOptions(menu, world, speaker).map(({ value, label, chosen }) => (
        <option key={value} value={value} selected={chosen}>
          {label}
        </option>
      ))}
    </select>
  );
}
