import { Icon } from '../frame/icon.js';
import type { Draft } from '../state/page-state.js';
import { nameOf } from '../state/world-state.js';

/** Says to whom one replies, or that one edits, and ends it; nothing while a new message is written. */
export function DraftLine({ draft, stop }: { readonly draft: Draft; readonly stop: () => void }) {
  if (draft.kind === 'message') return null;
  return (
    <p class="draft-line">
      <span role="status">
        {draft.kind === 'reply'
          ? `Replying to ${nameOf(draft.message.author)}`
          : 'Editing your message. Enter saves, Escape stops.'}
      </span>
      <button
        type="button"
        class="quiet-button"
        aria-label={draft.kind === 'reply' ? 'Don’t reply' : 'Stop editing'}
        onClick={stop}
      >
        <Icon name="close" />
      </button>
    </p>
  );
}
