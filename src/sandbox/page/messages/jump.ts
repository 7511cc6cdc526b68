/** The id of a message's item in the page. */
export function idOfItem(messageId: string): string {
  return `message-${messageId}`;
}

/** Brings a message into sight and the focus to it; nothing where it isn't shown. */
export function jumpTo(messageId: string): void {
  const item = document.getElementById(idOfItem(messageId));
  item?.scrollIntoView({ block: 'center' });
  item?.focus();
}
