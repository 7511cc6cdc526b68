import { usePage } from '../state/page-context.js';
import { nameOf } from '../state/world-state.js';
import { Avatar } from './avatar.js';
import { rightsInWords, rolesOf } from './rights.js';
import './speaker.css';

/** Whom one speaks as, and what they may do. */
export function Speaker() {
  const { state, dispatch } = usePage();
  const { guild, users } = state.world;
  const speaker = users.find((one) => one.id === state.speaker);
  return (
    <section class="speaker" aria-label="Who you are">
      {speaker !== undefined && <Avatar user={speaker} />}
      <div>
        <label for="speaker">Speak as</label>
        <select
          id="speaker"
          value={state.speaker}
          aria-describedby="speaker-rights"
          onChange={(event) => dispatch({ kind: 'speak-as', userId: event.currentTarget.value })}
        >
          {users.map((user) => (
            <option key={user.id} value={user.id}>
              {[nameOf(user), ...rolesOf(guild, user.id).map((role) => role.name)].join(', ')}
            </option>
          ))}
        </select>
        <p id="speaker-rights">{rightsInWords(guild, state.speaker)}</p>
      </div>
    </section>
  );
}
