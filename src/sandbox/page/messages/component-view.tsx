import type {
  APIComponentInContainer,
  APIComponentInMessageActionRow,
  APIMessageTopLevelComponent,
  APISectionAccessoryComponent,
} from 'discord-api-types/v10';
import { Markdown } from '../markdown/markdown-view.js';
import { SelectMenu } from '../menus/select-menu.js';
import { componentTypes } from '../state/discord-numbers.js';
import { usePage } from '../state/page-context.js';
import { ButtonView } from './button-view.js';

/** Any component that a message can hold. */
export type MessageComponent =
  | APIMessageTopLevelComponent
  | APIComponentInContainer
  | APIComponentInMessageActionRow
  | APISectionAccessoryComponent;

/** A component of a message; one of a kind that this page doesn't know is a line that says so. */
export function ComponentView(props: {
  readonly component: MessageComponent;
  readonly messageId: string;
}) {
  const { component, messageId } = props;
  const { deeds } = usePage();
  // oxlint-disable-next-line typescript/switch-exhaustiveness-check -- Discord will have others
  switch (component.type) {
    case componentTypes.container:
      return (
        <div class="container" style={{ borderColor: colourOf(component.accent_color) }}>
          <ComponentViews components={component.components} messageId={messageId} />
        </div>
      );
    case componentTypes.text:
      return <Markdown text={component.content} />;
    case componentTypes.section:
      return (
        <div class="section">
          <div>
            <ComponentViews components={component.components} messageId={messageId} />
          </div>
          <ComponentView component={component.accessory} messageId={messageId} />
        </div>
      );
    case componentTypes.separator:
      return <hr />;
    case componentTypes.row:
      return (
        <div class="row">
          <ComponentViews components={component.components} messageId={messageId} />
        </div>
      );
    case componentTypes.button:
      return <ButtonView button={component} messageId={messageId} />;
    case componentTypes.menu:
    case componentTypes.userMenu:
    case componentTypes.roleMenu:
    case componentTypes.mentionableMenu:
    case componentTypes.channelMenu:
      return (
        <SelectMenu
          menu={component}
          choose={(values) => void deeds.choose(messageId, component.custom_id, values)}
        />
      );
    default:
      return <p class="quiet">A component of type {component.type} is not shown.</p>;
  }
}

function ComponentViews(props: {
  readonly components: readonly MessageComponent[];
  readonly messageId: string;
}) {
  return props.components.map((one, index) => (
    <ComponentView key={index} component={one} messageId={props.messageId} />
  ));
}

function colourOf(number: number | null | undefined): string {
  return typeof number === 'number' ? `#${number.toString(16).padStart(6, '0')}` : '';
}
