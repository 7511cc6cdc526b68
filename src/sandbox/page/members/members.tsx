import { usePage } from '../state/page-context.js';
import { nameOf } from '../state/world-state.js';

/** Who is here, and as whom one speaks. */
export function Members() {
  const { state, dispatch } = usePage();
  return (
    <section aria-label="Members">
      <label>
        Speak as{' '}
        <select
          value={state.speaker}
          onChange={(event) => dispatch({ kind: 'speak-as', userId: event.currentTarget.value })}
        >
          {state.world.users.map((user) => (
            <option key={user.id} value={user.id}>
              {nameOf(user)}
            </option>
          ))}
        </select>
      </label>
      <ul>
        {[state.world.bot, ...state.world.users].map((user) => (
          <li key={user.id}>{nameOf(user)}</li>
        ))}
      </ul>
    </section>
  );
}
