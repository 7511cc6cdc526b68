import type { APIButtonComponent } from 'discord-api-types/v10';
import { Icon } from '../frame/icon.js';
import { EmojiView } from '../markdown/emoji-view.js';
import { linkStyle } from '../state/discord-numbers.js';
import { usePage } from '../state/page-context.js';

/** A button of a message: `data-style` is Discord's number of its style. */
export function ButtonView(props: {
  readonly button: APIButtonComponent;
  readonly messageId: string;
}) {
  const { button, messageId } = props;
  const { deeds } = usePage();
  const label = 'label' in button ? (button.label ?? '') : '';
  const emoji = 'emoji' in button ? button.emoji : undefined;
  const content = (
    <>
      {emoji && <EmojiView name={emoji.name ?? ''} isCustom={emoji.id !== undefined} />}
      {label}
    </>
  );
  if (button.style === linkStyle)
    return (
      <a
        class="message-button"
        data-style={button.style}
        href={button.url}
        target="_blank"
        rel="noopener noreferrer"
      >
        {content} <Icon name="outside" />
      </a>
    );
  const customId = 'custom_id' in button ? button.custom_id : '';
  return (
    <button
      type="button"
      class="message-button"
      data-style={button.style}
      data-custom-id={customId}
      disabled={button.disabled ?? customId === ''}
      onClick={() => void deeds.press(messageId, customId)}
    >
      {content}
    </button>
  );
}
