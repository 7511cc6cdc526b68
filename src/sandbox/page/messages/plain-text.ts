import type { SandboxMessage } from '../../types.js';
import type { MessageComponent } from './component-view.js';

/** The text of a message on one line, without its Markdown's marks: for the line above a reply and for forum posts. */
export function plainText(message: SandboxMessage): string {
  const text = message.content || (message.components ?? []).map(textIn).find((one) => one !== '');
  return (text ?? '')
    .replaceAll(/\[([^\]]*)\]\([^)]*\)/g, '$1')
    .replaceAll(/^(#{1,3}|-#|>) /gm, '')
    .replaceAll(/\*\*|__|~~|\|\||`|\\(?=\W)/g, '')
    .replaceAll(/\s+/g, ' ')
    .trim();
}

function textIn(component: MessageComponent): string {
  if ('content' in component) return component.content;
  return 'components' in component
    ? ((component.components as readonly MessageComponent[])
        .map(textIn)
        .find((one) => one !== '') ?? '')
    : '';
}
