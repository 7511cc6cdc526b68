import type {
  APIButtonComponent,
  APIComponentInContainer,
  APIComponentInMessageActionRow,
  APIMessageTopLevelComponent,
  APISectionAccessoryComponent,
  APISelectMenuComponent,
} from 'discord-api-types/v10';
import { componentTypes, linkStyle } from './discord-numbers.js';
import { make, makeButton } from './elements.js';
import { type NameOfMention, viewMarkdown } from './markdown-view.js';
import { chosenIn, makeMenuField } from './menu-field.js';
import type { MenuOption } from './menu-options.js';

/** What a message's components need to be shown and used. */
export interface ComponentUse {
  readonly nameOf: NameOfMention;
  readonly press: (customId: string) => void;
  /** What a menu offers to the person who looks at it. */
  readonly offered: (menu: APISelectMenuComponent) => readonly MenuOption[];
  readonly choose: (customId: string, values: readonly string[]) => void;
}

type Shown =
  | APIMessageTopLevelComponent
  | APIComponentInContainer
  | APIComponentInMessageActionRow
  | APISectionAccessoryComponent;

/** Shows a component of a message; one of a kind that this page doesn't know as a line that says so. */
export function viewComponent(component: Shown, use: ComponentUse): HTMLElement {
  // oxlint-disable-next-line typescript/switch-exhaustiveness-check -- Discord has more kinds than Byline sends, and will have others
  switch (component.type) {
    case componentTypes.container:
      return viewContainer(component.components, component.accent_color ?? undefined, use);
    case componentTypes.text:
      return viewMarkdown(component.content, use.nameOf);
    case componentTypes.section:
      return make(
        'div',
        { class: 'section' },
        make('div', {}, ...component.components.map((one) => viewComponent(one, use))),
        viewComponent(component.accessory, use),
      );
    case componentTypes.separator:
      return make('hr', { class: component.divider === false ? 'unseen' : 'line' });
    case componentTypes.row:
      return make(
        'div',
        { class: 'row' },
        ...component.components.map((one) => viewComponent(one, use)),
      );
    case componentTypes.button:
      return viewButton(component, use);
    case componentTypes.menu:
    case componentTypes.userMenu:
    case componentTypes.roleMenu:
    case componentTypes.mentionableMenu:
    case componentTypes.channelMenu:
      return viewMenu(component, use);
    default:
      return make('p', { class: 'quiet' }, `(A component of type ${component.type} is not shown.)`);
  }
}

function viewContainer(
  components: readonly APIComponentInContainer[],
  accent: number | undefined,
  use: ComponentUse,
): HTMLElement {
  const parts = components.map((one) => viewComponent(one, use));
  const container = make('div', { class: 'container' }, ...parts);
  if (accent !== undefined)
    container.style.borderLeftColor = `#${accent.toString(16).padStart(6, '0')}`;
  return container;
}

function viewButton(component: APIButtonComponent, use: ComponentUse): HTMLElement {
  const label = 'label' in component ? (component.label ?? '') : '';
  const emoji = 'emoji' in component ? (component.emoji?.name ?? '') : '';
  const text = `${emoji} ${label}`.trim() || 'Button';
  if (component.style === linkStyle)
    return make(
      'a',
      { class: 'link', href: component.url, target: '_blank', rel: 'noopener noreferrer' },
      text,
    );
  const customId = 'custom_id' in component ? component.custom_id : '';
  const button = makeButton(text, () => use.press(customId), { 'data-custom-id': customId });
  button.disabled = component.disabled ?? customId === '';
  return button;
}

function viewMenu(menu: APISelectMenuComponent, use: ComponentUse): HTMLElement {
  const field = makeMenuField(menu, use.offered(menu), {
    'aria-label': menu.placeholder ?? 'Choose',
    'data-custom-id': menu.custom_id,
  });
  field.disabled = menu.disabled ?? false;
  const send = (): void => {
    const values = chosenIn(field);
    if (values.length >= (menu.min_values ?? 1)) use.choose(menu.custom_id, values);
  };
  // A button of its own: with the keyboard each arrow through a list is already a change.
  const button = makeButton('Choose', send);
  button.disabled = field.disabled;
  return make('span', { class: 'row' }, field, button);
}
