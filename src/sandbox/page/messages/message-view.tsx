import { Markdown } from '../markdown/markdown-view.js';
import { MessageMenu } from '../menus/message-menu.js';
import { usePage } from '../state/page-context.js';
import { type Entry, nameOf } from '../state/world-state.js';
import { ComponentView } from './component-view.js';

/** Discord's flag of an answer that is still to come: https://discord.com/developers/docs/resources/message#message-object-message-flags */
const loadingFlag = 1 << 7;

/** A message as an item of the list. */
export function MessageView({ entry }: { readonly entry: Entry }) {
  const { deeds } = usePage();
  const { message, visibleTo } = entry;
  return (
    <li id={`message-${message.id}`} class="message" tabIndex={-1}>
      <header>
        <strong>{nameOf(message.author)}</strong>{' '}
        <time dateTime={message.timestamp}>{new Date(message.timestamp).toLocaleTimeString()}</time>
      </header>
      <MessageBody entry={entry} />
      {visibleTo === null ? (
        <MessageMenu entry={entry} />
      ) : (
        <p class="only-you">
          Only you can see this ·{' '}
          <button type="button" onClick={() => void deeds.remove(message.id)}>
            Dismiss message
          </button>
        </p>
      )}
    </li>
  );
}

function MessageBody({ entry: { message } }: { readonly entry: Entry }) {
  if (((message.flags ?? 0) & loadingFlag) !== 0)
    return <p class="thinking">{nameOf(message.author)} is thinking…</p>;
  return (
    <>
      {message.content !== '' && <Markdown text={message.content} />}
      {message.components?.map((one, index) => (
        <ComponentView key={index} component={one} messageId={message.id} />
      ))}
    </>
  );
}
