import type { APISelectMenuComponent } from 'discord-api-types/v10';
import { make } from './elements.js';
import type { MenuOption } from './menu-options.js';

/** Makes a menu's field, which takes several choices where the menu does. */
export function makeMenuField(
  menu: APISelectMenuComponent,
  options: readonly MenuOption[],
  attributes: Readonly<Record<string, string>>,
): HTMLSelectElement {
  const field = make('select', attributes);
  field.multiple = (menu.max_values ?? 1) > 1;
  if (!field.multiple) field.append(make('option', { value: '' }, menu.placeholder ?? 'Choose'));
  for (const { value, label, chosen } of options) {
    const option = make('option', { value }, label);
    option.selected = chosen;
    field.append(option);
  }
  return field;
}

/** The values chosen in a menu's field. */
export function chosenIn(field: HTMLSelectElement): readonly string[] {
  return [...field.selectedOptions].map((one) => one.value).filter((one) => one !== '');
}
