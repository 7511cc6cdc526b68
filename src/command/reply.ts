import type { MessageView, ModalView } from '../views/message.js';

/**
 * What a person gets for a command, a button, a menu or a modal: a message (private: only they see it), the message
 * changed that the button or menu stands in, or a modal.
 */
export type Reply =
  | { readonly kind: 'update'; readonly view: MessageView }
  | { readonly kind: 'message'; readonly view: MessageView; readonly private: boolean }
  | { readonly kind: 'modal'; readonly modal: ModalView };

/** A message that everybody in the channel sees. */
export function publicly(view: MessageView): Reply {
  return { kind: 'message', view, private: false };
}

/** A message that everybody sees, or the person alone where the server's moderators chose that answers are private. */
export function asSet(settings: { readonly private: boolean }, view: MessageView): Reply {
  return { kind: 'message', view, private: settings.private };
}

/** A message that only the person who asked sees. */
export function privately(view: MessageView): Reply {
  return { kind: 'message', view, private: true };
}
