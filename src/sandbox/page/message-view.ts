import { type Content, make, makeButton } from './elements.js';
import { type ComponentUse, viewComponent } from './components-view.js';
import { viewMarkdown } from './markdown-view.js';
import { type Entry, nameOf } from './world-state.js';

/** What a person can do with a message itself. */
export interface MessageUse extends ComponentUse {
  readonly reply: () => void;
  /** The names of the commands that run on a message. */
  readonly commands: readonly string[];
  readonly run: (command: string) => void;
}

/** Discord's flag of an answer that is still to come: https://discord.com/developers/docs/resources/message#message-object-message-flags */
const loadingFlag = 1 << 7;

/** Shows a message as an item of the log. */
export function viewMessage({ message, visibleTo }: Entry, use: MessageUse): HTMLLIElement {
  const time = make(
    'time',
    { datetime: message.timestamp },
    new Date(message.timestamp).toLocaleTimeString(),
  );
  const edited = message.edited_timestamp === null ? '' : ' (edited)';
  const item = make(
    'li',
    { id: idOfItem(message.id), tabindex: '-1' },
    make(
      'header',
      {},
      make('strong', {}, nameOf(message.author)),
      ' ',
      time,
      make('small', {}, edited),
    ),
  );
  const answered = message.referenced_message;
  if (answered) item.append(make('div', { class: 'reply-to' }, replyLine(answered, use)));
  item.append(...bodyOf({ message, visibleTo }, use));
  if (visibleTo === null) item.append(deedsOf(use, nameOf(message.author)));
  else {
    item.classList.add('only-you');
    item.append(make('small', {}, 'Only you can see this.'));
  }
  return item;
}

/** The id of a message's item in the page. */
export function idOfItem(messageId: string): string {
  return `message-${messageId}`;
}

function replyLine(answered: Entry['message'], use: MessageUse): string {
  const text = viewMarkdown(answered.content, use.nameOf).textContent;
  return `Reply to ${nameOf(answered.author)}${text === '' ? '' : `: ${text.slice(0, 80)}`}`;
}

function bodyOf({ message }: Entry, use: MessageUse): readonly Content[] {
  if (((message.flags ?? 0) & loadingFlag) !== 0)
    return [make('p', { class: 'quiet' }, `${nameOf(message.author)} is thinking…`)];
  const unshown = message.embeds.length + message.attachments.length;
  return [
    ...(message.content === '' ? [] : [viewMarkdown(message.content, use.nameOf)]),
    ...(message.components ?? []).map((one) => viewComponent(one, use)),
    ...(unshown === 0
      ? []
      : [make('p', { class: 'quiet' }, '(Embeds and files are not shown here.)')]),
  ];
}

function deedsOf(use: MessageUse, author: string): HTMLElement {
  return make(
    'div',
    { class: 'deeds', role: 'group', 'aria-label': `What to do with the message of ${author}` },
    makeButton('Reply', use.reply),
    ...use.commands.map((name) => makeButton(name, () => use.run(name))),
  );
}
