import { Icon } from '../frame/icon.js';
import { usePage } from '../state/page-context.js';

/**
 * What Discord says to a person whose command, button or form the app never answered: of a message's buttons, menus and
 * commands (`of`: its id), or of slash commands (undefined) in the place that is shown.
 */
export function Failures({ of }: { readonly of: string | undefined }) {
  const { state, dispatch } = usePage();
  const failures = state.failures
    .filter((one) => one.messageId === of && one.userId === state.speaker)
    .filter((one) => one.channelId === state.place);
  if (failures.length === 0) return null;
  return (
    <ul class="failures">
      {failures.map((failure) => (
        <li key={failure.id}>
          <Icon name="warning" /> <span>{failure.text}</span>
          <button
            type="button"
            class="quiet-button"
            onClick={() => dispatch({ kind: 'failure-dismissed', id: failure.id })}
          >
            Dismiss message
          </button>
        </li>
      ))}
    </ul>
  );
}
