import type { APIButtonComponent } from 'discord-api-types/v10';
import { linkStyle } from '../state/discord-numbers.js';
import { usePage } from '../state/page-context.js';

/** A button of a message. */
export function ButtonView(props: {
  readonly button: APIButtonComponent;
  readonly messageId: string;
}) {
  const { button, messageId } = props;
  const { deeds } = usePage();
  const label = 'label' in button ? (button.label ?? '') : '';
  const emoji = 'emoji' in button ? (button.emoji?.name ?? '') : '';
  const text = `${emoji} ${label}`.trim() || 'Button';
  if (button.style === linkStyle)
    return (
      <a class="button" href={button.url} target="_blank" rel="noopener noreferrer">
        {text}
      </a>
    );
  const customId = 'custom_id' in button ? button.custom_id : '';
  return (
    <button
      type="button"
      class="button"
      data-style={button.style}
      data-custom-id={customId}
      disabled={button.disabled ?? customId === ''}
      onClick={() => void deeds.press(messageId, customId)}
    >
      {text}
    </button>
  );
}
