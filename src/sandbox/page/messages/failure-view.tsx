import { Icon } from '../frame/icon.js';
import { usePage } from '../state/page-context.js';
import type { Failure } from '../state/page-state.js';

/** What Discord says to a person whose command, button or form the app never answered. */
export function FailureView({ failure }: { readonly failure: Failure }) {
  const { dispatch } = usePage();
  return (
    <li class="failure">
      <Icon name="warning" /> <span>{failure.text}</span>
      <button
        type="button"
        class="quiet-button"
        onClick={() => dispatch({ kind: 'failure-dismissed', id: failure.id })}
      >
        Dismiss message
      </button>
    </li>
  );
}
