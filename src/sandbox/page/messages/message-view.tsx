import { Icon } from '../frame/icon.js';
import { Markdown } from '../markdown/markdown-view.js';
import { AuthorName } from '../members/author-name.js';
import { Avatar } from '../members/avatar.js';
import { MessageMenu } from '../menus/message-menu.js';
import { messageFlags } from '../state/discord-numbers.js';
import { usePage } from '../state/page-context.js';
import { type Entry, nameOf } from '../state/world-state.js';
import { AttachmentView } from './attachment-view.js';
import { ComponentViews } from './component-view.js';
import { EmbedView } from './embed-view.js';
import { Failures } from './failures.js';
import { idOfItem } from './jump.js';
import { followsOn, happened } from './message-groups.js';
import { Reference } from './reference.js';
import { ThreadLink } from './thread-link.js';
import { SentAt } from './times.js';
import './message-view.css';

/** A message as an item of the list; `before` is the one above it. */
export function MessageView(props: { readonly entry: Entry; readonly before: Entry | undefined }) {
  const { entry, before } = props;
  const { message, visibleTo } = entry;
  const deed = happened(message);
  const isUnder = followsOn(entry, before);
  const isMentioned = useMentioned(entry);
  return (
    <li
      id={idOfItem(message.id)}
      class={[
        'message',
        isUnder ? 'under' : 'first',
        visibleTo === null ? '' : 'private',
        isMentioned ? 'mentioned' : '',
      ].join(' ')}
      tabIndex={-1}
    >
      <Reference message={message} />
      {!isUnder && <Avatar user={message.author} />}
      <header class={isUnder ? 'unseen' : ''}>
        <AuthorName user={message.author} /> {deed !== undefined && <span>{deed} </span>}
        <SentAt at={message.timestamp} />
      </header>
      {deed === undefined && <MessageBody entry={entry} />}
      {message.edited_timestamp !== null && <small class="edited">(edited)</small>}
      <ThreadLink message={message} />
      <Failures of={message.id} />
      {visibleTo === null ? <MessageMenu entry={entry} /> : <OnlyYou messageId={message.id} />}
    </li>
  );
}

function useMentioned({ message }: Entry): boolean {
  const { speaker } = usePage().state;
  return message.mention_everyone || message.mentions.some((one) => one.id === speaker);
}

function MessageBody({ entry: { message } }: { readonly entry: Entry }) {
  if (((message.flags ?? 0) & messageFlags.loading) !== 0)
    return (
      <p class="thinking">
        <span class="dots" aria-hidden="true">
          <i />
          <i />
          <i />
        </span>
        {nameOf(message.author)} is thinking…
      </p>
    );
  return (
    <div class="message-body">
      {message.content !== '' && <Markdown text={message.content} />}
      {message.embeds.map((embed, index) => (
        <EmbedView key={index} embed={embed} />
      ))}
      {message.attachments.map((one) => (
        <AttachmentView key={one.id} attachment={one} />
      ))}
      <ComponentViews components={message.components ?? []} messageId={message.id} />
    </div>
  );
}

function OnlyYou({ messageId }: { readonly messageId: string }) {
  const { deeds } = usePage();
  return (
    <p class="only-you">
      <Icon name="eye" /> Only you can see this ·{' '}
      <button type="button" class="quiet-button" onClick={() => void deeds.remove(messageId)}>
        Dismiss message
      </button>
    </p>
  );
}
