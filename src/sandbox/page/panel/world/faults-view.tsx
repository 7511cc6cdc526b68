import type { PageWorldChange } from '../../../page-types.js';
import { nameOfPlace } from '../../channels/channel-tree.js';
import { usePage } from '../../state/page-context.js';
import { faultChoices, standingInWords } from './fault-words.js';

/** What goes wrong now, and what can be made to. */
export function FaultsView(props: {
  readonly now: number;
  readonly change: (change: PageWorldChange) => void;
}) {
  const { state } = usePage();
  const { world, place } = state;
  const nameOf = (id: string): string => {
    const channel = world.channels.find((one) => one.id === id);
    return channel === undefined ? 'a channel' : `“${nameOfPlace(channel, world)}”`;
  };
  const standing = standingInWords(world, props.now, nameOf);
  return (
    <section>
      <h2>Faults</h2>
      <p class="hint">Watch how the bot takes it when Discord has a bad day.</p>
      <div class="standing">
        <p>{standing.length === 0 ? 'On now: nothing.' : `On now: ${standing.join('; ')}.`}</p>
        <button type="button" class="plain-button" onClick={() => props.change({ set: 'clear' })}>
          All off
        </button>
      </div>
      {faultChoices(place, nameOf(place)).map(({ title, seen, buttons }) => (
        <div key={title} class="fault" role="group" aria-label={title}>
          <h3>{title}</h3>
          <p>{seen}</p>
          <div class="buttons">
            {buttons.map(({ label, change }) => (
              <button
                key={label}
                type="button"
                class="plain-button"
                onClick={() => props.change(change)}
              >
                {label}
              </button>
            ))}
          </div>
        </div>
      ))}
    </section>
  );
}
