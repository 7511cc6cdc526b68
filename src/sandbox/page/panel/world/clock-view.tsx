import { useState } from 'preact/hooks';
import type { PageWorldChange } from '../../../page-types.js';
import { asTyped, typedTime } from './set-time.js';

const hour = 3_600_000;
const format = new Intl.DateTimeFormat('en-GB', { dateStyle: 'full', timeStyle: 'medium' });

/** The sandbox's time, and how to set it forward. */
export function ClockView(props: {
  readonly now: number;
  readonly change: (change: PageWorldChange) => void;
}) {
  const [typed, setTyped] = useState(() => asTyped(props.now + hour));
  const to = typedTime(typed);
  const forward = (ms: number) => props.change({ set: 'clock', to: props.now + ms });
  return (
    <section>
      <h2>Clock</h2>
      <p class="clock">
        <time>{format.format(props.now)}</time>
      </p>
      <p class="hint">
        The clock goes forward only. Once a daily post is set with /daily set, set the clock to its
        time and it comes.
      </p>
      <div class="buttons">
        <button type="button" class="plain-button" onClick={() => forward(hour)}>
          1 hour on
        </button>
        <button type="button" class="plain-button" onClick={() => forward(24 * hour)}>
          1 day on
        </button>
      </div>
      <form
        onSubmit={(event) => {
          event.preventDefault();
          if (to !== undefined) props.change({ set: 'clock', to });
        }}
      >
        <label class="field">
          Date and time, in this machine’s time zone
          <input
            type="datetime-local"
            required
            min={asTyped(props.now)}
            value={typed}
            onInput={({ currentTarget }) => setTyped(currentTarget.value)}
          />
        </label>
        <div class="buttons">
          <button type="submit" class="plain-button main">
            Set the clock
          </button>
        </div>
      </form>
    </section>
  );
}
